-- Tries: joining tables.
-- Gives: KB002 is a table
return table.concat { {}, {} }
