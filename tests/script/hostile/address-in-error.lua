-- Tries: an address, by way of an error.
-- Gives: KB002 a table instead of a message
error({})
