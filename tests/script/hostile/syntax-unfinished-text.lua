-- Tries: a text that is never closed.
-- Gives: KB001 unfinished string
return scenario { id = "half }
