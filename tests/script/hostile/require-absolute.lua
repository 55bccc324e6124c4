-- Tries: a file by its absolute path.
-- Gives: KB010 no module name
return require "/etc/passwd"
