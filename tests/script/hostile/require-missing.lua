-- Tries: a file that is not there, again and again.
-- Gives: KB011 cannot be read
for i = 1, 1000 do require("companies.missing" .. i) end
