-- A module with a mistake, for a hostile script that requires it.
return company { id = "broken" name = "Stuk" }
