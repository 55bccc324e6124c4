-- Tries: a second thread.
-- Gives: KB003 "coroutine"
return coroutine.wrap(function() while true do end end)()
