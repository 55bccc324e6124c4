-- Tries: sorting what cannot be compared.
-- Gives: KB002 attempt to compare
table.sort { 1, "two", {}, false }
