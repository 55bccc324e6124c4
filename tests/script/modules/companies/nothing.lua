-- A module that gives nothing, for a hostile script that requires it.
local example = company { id = "nothing" }
