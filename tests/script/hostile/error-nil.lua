-- Tries: an error without a message.
-- Gives: KB002 the value nil
error(nil)
