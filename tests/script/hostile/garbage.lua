-- Tries: tables that are thrown away at once.
-- Gives: KB007 or KB008
while true do local thrown = { 1, 2, 3, 4, 5, 6, 7, 8 } end
