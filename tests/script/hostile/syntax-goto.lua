-- Tries: a jump to nowhere.
-- Gives: KB001 no visible label
goto nowhere
