-- Tries: catching its own errors, to outlive the budget.
-- Gives: KB003 "pcall"
while true do pcall(error) end
