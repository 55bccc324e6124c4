// Reads `company { … }`.
#pragma once

#include <vector>

#include "scenario/company.h"
#include "scenario/kinds.h"
#include "script/desk_reader.h"
#include "script/records.h"

namespace klankbord::script {

// The whole company, as far as it could be read; the report holds what could not.
struct CompanyFile {
  scenario::Company company;
  scenario::Tone tone = scenario::Tone::unsaid;
  scenario::Patience patience;
  std::vector<CompanyMove> moves;
  // `rule "id" { … }`: only a scenario gives them a meaning, so here they are only looked at.
  std::vector<const Call*> rules;
  KnownIds ids;  // of what is in it; a scenario's own desk may not use them again
  std::vector<ItemPlace> item_places;
};

// `tone`, of a company or a scenario.
scenario::Tone read_tone(const Record& record);

// The customers that items belong to are judged later, by check_item_customers: a scenario may add
// items.
CompanyFile read_company(Report& report, const Call& call);

}  // namespace klankbord::script
