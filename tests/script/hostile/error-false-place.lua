-- Tries: a message that names another place.
-- Gives: KB002 nonsense
error("999999:999999999999: nonsense", 0)
