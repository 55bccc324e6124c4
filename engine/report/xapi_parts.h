// What statements of practice and of exams are put together from.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "assess/scorecard.h"
#include "report/report_values.h"

namespace klankbord::report {

struct XapiVerb {
  const char* iri;
  const char* name;
};
inline constexpr XapiVerb kInitialized{"http://adlnet.gov/expapi/verbs/initialized", "initialized"};
inline constexpr XapiVerb kScored{"http://adlnet.gov/expapi/verbs/scored", "scored"};
inline constexpr XapiVerb kCompleted{"http://adlnet.gov/expapi/verbs/completed", "completed"};
nlohmann::json json_of(const XapiVerb& verb);

// Only what an IRI may hold: ids of actions have spaces, and what an author writes may have more.
std::string in_iri(std::string_view text);
// In the project's own space of names.
std::string iri(std::string_view rest);

nlohmann::json language_map(const Words& words);
nlohmann::json score_of(const assess::Points& points);
// An actor that is nobody's name: an id in one of the project's lists.
nlohmann::json account_of(std::string_view list, const std::string& id);

}  // namespace klankbord::report
