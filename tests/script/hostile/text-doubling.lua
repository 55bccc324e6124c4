-- Tries: a text that doubles without end.
-- Gives: KB008 longer than
local text = "x"
while true do text = text .. text end
