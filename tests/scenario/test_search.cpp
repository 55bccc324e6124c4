#include "scenario/search.h"

#include "support/catch.h"

using namespace klankbord;
using scenario::Panel;

namespace {

scenario::Company company() {
  scenario::Company c;
  const auto add = [&](const char* id, const char* name, const char* number, const char* city,
                       const char* phone) {
    scenario::Customer customer;
    customer.id = id;
    customer.name = name;
    customer.number = number;
    customer.city = city;
    customer.phone = phone;
    c.customers.push_back(customer);
  };
  add("adan", "Zoë Adan", "VK-100", "Gent", "0475 12 34 56");
  add("peeters", "Lieve Peeters", "VK-204518", "Aalst", "0486 11 22 33");
  add("peeters-2", "Liesbet Peeters", "VK-300", "Ninove", "053 70 11 22");
  scenario::Item article;
  article.id = "late";
  article.title.nl = "Te late levering";
  article.keywords.nl = "vertraging, uitstel";
  c.desk.items.push_back(article);
  return c;
}

std::vector<std::string> found(const char* query) {
  const scenario::Company c = company();
  std::vector<std::string> ids;
  for (const auto& hit :
       scenario::SearchIndex(c, base::Language::nl).find(Panel::customers, query)) {
    ids.push_back(c.customers[hit.object].id);
  }
  return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

SCENARIO("customers are found by any of their words", "[scenario][search]") {
  CHECK(found("peeters") == Ids{"peeters", "peeters-2"});  // namesakes are both shown
  CHECK(found("LIE pee") == Ids{"peeters", "peeters-2"});
  CHECK(found("peeters aalst") == Ids{"peeters"});
  CHECK(found("zoe") == Ids{"adan"});
  CHECK(found("204518") == Ids{"peeters"});
  CHECK(found("0475123456") == Ids{"adan"});
  CHECK(found("liesbet") == Ids{"peeters-2"});
}

SCENARIO("a search that makes no sense finds nothing and does no harm", "[scenario][search]") {
  for (const char* query : {"", "   ", "%%%", "'; drop table", "\xFF\xFE", "“”", "(.*)+"}) {
    INFO(query);
    CHECK(found(query).empty());
  }
  CHECK(found("aalster").empty());
  CHECK(found("00").empty());
}

SCENARIO("articles are found by title, keyword and text, in their own panel",
         "[scenario][search]") {
  const scenario::Company c = company();
  const scenario::SearchIndex index(c, base::Language::nl);
  CHECK(index.find(Panel::knowledge, "uitstel").size() == 1);
  CHECK(index.find(Panel::customers, "uitstel").empty());
}
