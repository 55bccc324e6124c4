#include "base/folded.h"

#include "support/catch.h"

using namespace klankbord::base;

SCENARIO("folding drops what does not matter when one searches", "[base]") {
  CHECK(folded("Zoë  D'Hondt-ÇELİK") == "zoe d hondt celik");
  CHECK(folded("  € 12,50!  ") == "12 50");
  CHECK(folded("Œuvre, straße") == "ouvre strase");
  CHECK(folded("« Oui » ") == "oui");
  CHECK(folded("") == "");
  CHECK(folded("\xC3") == "");  // cut off: no letter
  CHECK(folded("Ωμέγα") == "Ωμέγα");
}

SCENARIO("card numbers are told from other numbers", "[base]") {
  CHECK(has_card_number("4111 1111 1111 1111"));
  CHECK(has_card_number("kaart:5500-0000-0000-0004."));
  CHECK(has_card_number("6703 4444 4444 4449"));                  // Bancontact
  CHECK_FALSE(has_card_number("4111 1111 1111 1112"));            // wrong check digit
  CHECK_FALSE(has_card_number("4111 1111 11"));                   // too short
  CHECK_FALSE(has_card_number("BE68 5390 0754 7034"));            // an account
  CHECK_FALSE(has_card_number("0475 12 34 56 en 053 70 11 22"));  // telephones
  CHECK_FALSE(has_card_number(""));
}
