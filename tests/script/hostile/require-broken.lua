-- Tries: a file with a mistake in it.
-- Gives: KB001 companies/broken.lua
return require "companies.broken"
