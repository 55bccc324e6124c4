-- Tries: a table instead of a scenario.
-- Gives: KB009 a table
return { id = "returned-table" }
