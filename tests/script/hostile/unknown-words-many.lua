-- Tries: thousands of unknown words, each with a suggestion to be searched.
-- Gives: KB003 no word
for i = 1, 1000000 do local x = _ENV["word" .. i] end
