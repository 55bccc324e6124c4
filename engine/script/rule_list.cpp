#include "script/rule_list.h"

#include "script/records.h"

namespace klankbord::script {

std::vector<const Call*> read_rule_list(const Record& owner) {
  KnownIds ids;
  std::vector<const Call*> rules;
  const auto read = [&](Report& report, const Call& call, Place place) {
    const Record rule(report, call, place);
    rule.get("on");
    return &call;
  };
  read_records(owner, "rules", Family::rules, ids, rules, read);
  return rules;
}

}  // namespace klankbord::script
