-- Tries: a company instead of a scenario.
-- Gives: KB009 a company
return require "companies.example"
