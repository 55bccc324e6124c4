-- Two modules that require each other, for a hostile script.
return require "companies.circle-back"
