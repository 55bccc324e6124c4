-- Tries: a word replaced by way of its table.
-- Gives: KB004 "option" cannot be replaced
_ENV.option = function() return "mine" end
