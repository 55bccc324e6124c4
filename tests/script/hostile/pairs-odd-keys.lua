-- Tries: keys that have no order.
-- Gives: KB002 has no order
for key in pairs { [{}] = 1, [type] = 2 } do end
