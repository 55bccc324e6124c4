// Statistics in words: what stands out and what to do about it, for the window and the console.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "assess/item_statistics.h"
#include "assess/reliability.h"
#include "session/use_statistics.h"
#include "text/catalogue.h"

namespace klankbord::session {

// A share in permille as a number with two decimals: "0,33", "-0.05".
std::string decimal(base::Language language, int permille);

// Something flagged: what it is about, and a sentence that says what to do.
struct StatisticsRemark {
  assess::Flag flag = assess::Flag::weak;
  std::string about;  // id of the opportunity, "node/option", or of a node whose key is doubted
  std::string label;  // "too hard"
  std::string advice;
  std::optional<std::size_t> opportunity;  // of one: index into the scenario's
};

// Doubted keys first, then opportunities, then answers; each in the scenario's order.
std::vector<StatisticsRemark> remarks_of(const text::Catalogue& tr,
                                         const assess::ScenarioFigures& figures);

// "312 attempts by 45 learners, mean 69 %"
std::string summary_text(const text::Catalogue& tr, const assess::ScenarioFigures& figures);

// Alpha, error and consistency, what they may not be used for, and how long a form should be.
std::vector<std::string> reliability_texts(const text::Catalogue& tr,
                                           const std::optional<assess::Reliability>& reliability);

// What was left out and why: a sentence each, the first few reasons only.
std::vector<std::string> left_out_texts(const text::Catalogue& tr, const Responses& responses);

}  // namespace klankbord::session
