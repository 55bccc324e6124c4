#include "console/writer.h"

#include <sstream>

#include "support/catch.h"

using klankbord::console::Writer;

namespace {

std::string written(const std::string& text, const std::string& lead, int width) {
  std::ostringstream out;
  Writer(out, width).paragraph(text, lead);
  return out.str();
}

}  // namespace

TEST_CASE("a paragraph is wrapped by words and indented below its lead", "[console]") {
  CHECK(written("Goedemiddag, klantendienst Volta, u spreekt met Sam.", "0:07 U: ", 40) ==
        "0:07 U: Goedemiddag, klantendienst\n"
        "        Volta, u spreekt met Sam.\n");
}

TEST_CASE("accents count as one character", "[console]") {
  CHECK(written("éééééééééé éééééééééé éééééééééé ééééééé", "", 40) ==
        "éééééééééé éééééééééé éééééééééé ééééééé\n");
}

TEST_CASE("a word that is too long for the line stays whole", "[console]") {
  const std::string word(60, 'x');
  CHECK(written("a " + word + " b", "", 40) == "a\n" + word + "\nb\n");
}

TEST_CASE("a closed output is noticed", "[console]") {
  std::ostringstream out;
  Writer writer(out, 80);
  CHECK(writer.flush());
  out.setstate(std::ios::badbit);
  CHECK_FALSE(writer.flush());
}
