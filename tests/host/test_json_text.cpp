#include "host/json_text.h"

#include <nlohmann/json.hpp>

#include "support/catch.h"

using klankbord::host::JsonText;
using nlohmann::json;

SCENARIO("what is written straight is the JSON that a library reads") {
  JsonText out;
  out.begin_object().text("a", "x").number("b", -7).truth("c", true).nothing("d");
  out.key("e").begin_array().begin_object().end_object().begin_array().end_array();
  out.text("1").number(2).nothing().end_array();
  out.key("f").verbatim("{\"g\":[]}").text("h", "").end_object();
  CHECK(json::parse(out.str()) == json{{"a", "x"},
                                       {"b", -7},
                                       {"c", true},
                                       {"d", nullptr},
                                       {"e", {json::object(), json::array(), "1", 2, nullptr}},
                                       {"f", {{"g", json::array()}}},
                                       {"h", ""}});
}

SCENARIO("every text comes back as it was") {
  for (std::string text : {"\"", "\\", "\\\"", "a\nb\tc\r", "é – 😀", "</script>", "\x01\x1F\x7F"}) {
    for (int i = 0; i < 2; ++i, text = "x" + text + "y") {
      JsonText out;
      out.text(text);
      CHECK(json::parse(out.str()) == text);
    }
  }
  JsonText broken;
  broken.text(
      "a\xFF"
      "b");
  CHECK(json::parse(broken.str()) == "a?b");
}
