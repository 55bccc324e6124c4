-- Tries: the names that are hidden behind the words.
-- Gives: KB003 "os"
return _ENV.os
