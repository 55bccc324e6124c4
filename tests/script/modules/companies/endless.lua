-- A module that never ends, for a hostile script that requires it.
while true do end
