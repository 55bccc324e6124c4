#include "base/utf8.h"
#include "support/catch.h"

using namespace klankbord::base;

TEST_CASE("well-formed UTF-8 is told from the rest", "[base][utf8]") {
  CHECK(is_utf8("Café, crème brûlée, € 12,50, œuf"));
  CHECK(is_utf8(""));
  CHECK_FALSE(is_utf8("caf\xE9"));           // Latin-1
  CHECK_FALSE(is_utf8("\xC0\xAF"));          // overlong
  CHECK_FALSE(is_utf8("\xED\xA0\x80"));      // surrogate
  CHECK_FALSE(is_utf8("\xF4\x90\x80\x80"));  // beyond U+10FFFF
  CHECK_FALSE(is_utf8("cut off \xE2\x82"));
  CHECK_FALSE(is_utf8(std::string_view("a\0b", 3)));  // NUL
  // Long texts are looked through in strides: what is wrong is seen wherever it stands.
  const std::string letters(40, 'a');
  CHECK(is_utf8(letters));
  for (std::size_t at = 0; at < letters.size(); ++at) {
    for (const char wrong : {'\0', '\x80', '\xFF'}) {
      std::string text = letters;
      text[at] = wrong;
      CHECK_FALSE(is_utf8(text));
    }
    CHECK(is_utf8(std::string(letters).replace(at, 1, "é")));
  }
}

TEST_CASE("characters are counted, not bytes", "[base][utf8]") {
  CHECK(character_count("één €") == 5);
}

TEST_CASE("words stand between white space, a no-break space included", "[base][utf8]") {
  CHECK(word_count("") == 0);
  CHECK(word_count("  Goedemiddag,  met\tSam. ") == 3);
  CHECK(word_count("Bonjour\u00A0!") == 2);
}

TEST_CASE("what came from a hostile file can be printed", "[base][utf8]") {
  CHECK(printable("ok\x1B[31m") == "ok?[31m");
  CHECK(printable("caf\xE9!") == "caf?!");
  CHECK(printable("één\nregel") == "één\nregel");
}
