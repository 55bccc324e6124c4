#include "base/text_places.h"
#include "support/catch.h"

using namespace klankbord::base;

TEST_CASE("a text is found where it was written", "[base][texts]") {
  TextPlaces places;
  const int own = places.add_file("washer.lua");
  const int company = places.add_file("companies/volta.lua");
  places.add("Ja.", own, 12);
  places.add("Ja.", own, 30);
  places.add("Volta", company, 4);
  places.add("Dag.", company, 9);
  places.add("Dag.", own, 50);
  CHECK_FALSE(places.find("Nee."));
  CHECK(places.find("Ja.")->line == 12);
  CHECK(places.find("Ja.", 13)->line == 30);
  CHECK(places.find("Ja.", 31)->line == 12);
  CHECK(places.find("Volta")->file == "companies/volta.lua");
  CHECK_FALSE(places.find("Volta")->own);
  // Its own file goes before what it requires.
  CHECK(places.find("Dag.", 20)->line == 50);
  CHECK(places.find("Dag.", 20)->own);
}
