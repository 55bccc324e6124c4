-- Tries: calling the end.
-- Gives: KB002 attempt to call
return finish()
