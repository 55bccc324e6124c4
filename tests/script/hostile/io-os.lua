-- Tries: files, processes, the clock and the environment.
-- Gives: KB003 "os"
local secret = os.getenv "HOME"
local file = io.open "/etc/passwd"
