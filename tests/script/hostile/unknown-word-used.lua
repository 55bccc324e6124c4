-- Tries: an unknown word called, indexed, joined and looped over.
-- Gives: KB003 no word
local x = unknowable.deeper "id" { 1, 2 } .. "text"
x.y.z = unknowable(x)(x)
for i = 1, unknowable do end
