-- Tries: the insides of the machine.
-- Gives: KB003 "debug"
return debug.getregistry()
