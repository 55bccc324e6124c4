-- Tries: a jump to itself.
-- Gives: KB007 runs too long
::again::
goto again
