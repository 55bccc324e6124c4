-- Tries: a message that would colour the terminal.
-- Gives: KB002 ?[31m
error "\27[31mred\0\xFF"
