#include "script/rule_list.h"

#include "script/records.h"

namespace klankbord::script {

const Keys& rule_keys() {
  static const Keys kKeys = {"on",     "values",   "when", "before", "again", "earns", "spoils",
                             "effect", "knockout", "why",  "better", "to",    "says"};
  return kKeys;
}

std::vector<const Call*> read_rule_list(const Record& owner) {
  KnownIds ids;
  std::vector<const Call*> rules;
  const auto read = [&](Report& report, const Call& call, Place place) {
    const Record rule(report, *call.table, place, name_of(call), rule_keys(), Items::none);
    rule.get("on", Need::required);
    return &call;
  };
  read_records(owner, "rules", Word::rule, Family::rules, Need::optional, ids, rules, read,
               base::kMaxRules);
  return rules;
}

}  // namespace klankbord::script
