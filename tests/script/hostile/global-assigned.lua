-- Tries: a global name.
-- Gives: KB004 without "local"
counter = 1
counter = counter + 1
