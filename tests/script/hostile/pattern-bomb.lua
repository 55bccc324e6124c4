-- Tries: a pattern that takes for ever: `find` takes it as plain text.
-- Gives: KB002 held
assert(("a"):rep(30):find(("a*"):rep(30) .. "b") == nil)
assert(("a.b"):find(".", 1) == 2)
error "held"
