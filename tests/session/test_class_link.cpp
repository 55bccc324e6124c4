// What people type as the address of a class.
#include "session/class_link.h"
#include "support/catch.h"

using klankbord::session::code_in_class_address;
using klankbord::session::tidy_class_address;

SCENARIO("an address is taken as people type it", "[session][class]") {
  CHECK(tidy_class_address("192.168.1.5:8080") == "http://192.168.1.5:8080/");
  CHECK(tidy_class_address("  http://192.168.1.5:8080/?code=BCDFGH ") ==
        "http://192.168.1.5:8080/");
  CHECK(tidy_class_address("https://trainer.local:8443/trainer#x") ==
        "https://trainer.local:8443/");
  CHECK(tidy_class_address("[fe80::1]:8080") == "http://[fe80::1]:8080/");
}

SCENARIO("what can be no address is none", "[session][class]") {
  CHECK(tidy_class_address("").empty());
  CHECK(tidy_class_address("file:///etc/passwd").empty());
  CHECK(tidy_class_address("http://").empty());
  CHECK(tidy_class_address("de les van Jan").empty());
  CHECK(tidy_class_address("http://user@host/").empty());
  CHECK(tidy_class_address(std::string(400, 'a')).empty());
}

SCENARIO("the code that an address brings along is found", "[session][class]") {
  CHECK(code_in_class_address("http://192.168.1.5:8080/?code=BCDFGH") == "BCDFGH");
  CHECK(code_in_class_address("http://192.168.1.5:8080/?lang=nl&code=BCDFGH#top") == "BCDFGH");
  CHECK(code_in_class_address("http://192.168.1.5:8080/").empty());
  CHECK(code_in_class_address("code=BCDFGH").empty());
}
