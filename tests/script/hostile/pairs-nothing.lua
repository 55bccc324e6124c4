-- Tries: walking through nothing.
-- Gives: KB002 table expected
for key in pairs(nil) do end
