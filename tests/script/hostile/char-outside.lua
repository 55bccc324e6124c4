-- Tries: bytes that are none.
-- Gives: KB002 a byte is from 0 to 255
return string.char(72, 300, -1)
