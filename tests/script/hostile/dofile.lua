-- Tries: another file.
-- Gives: KB003 "dofile"
return dofile "/etc/passwd"
