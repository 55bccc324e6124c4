-- Tries: a sort whose comparison never ends.
-- Gives: KB007 runs too long
table.sort({ 3, 2, 1 }, function() while true do end end)
