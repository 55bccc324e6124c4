#include "app/exam_agreement.h"

#include <fmt/core.h>

#include <cstdlib>
#include <optional>

namespace klankbord::app {

std::string agreement_text(const char* what, const assess::Agreement& agreement) {
  const auto kappa = [](const std::optional<int>& value) {
    return value ? fmt::format("{}{}.{:03}", *value < 0 ? "-" : "", std::abs(*value) / 1000,
                               std::abs(*value) % 1000)
                 : std::string("-");
  };
  return fmt::format("{:<10} n {:<5} alike {}.{} %  kappa {}  weighted {}\n", what, agreement.n,
                     agreement.same_permille / 10, agreement.same_permille % 10,
                     kappa(agreement.kappa_permille), kappa(agreement.weighted_kappa_permille));
}

nlohmann::json agreement_json(const assess::Agreement& agreement) {
  const auto optional = [](const std::optional<int>& value) {
    return value ? nlohmann::json(*value) : nlohmann::json(nullptr);
  };
  return {{"n", agreement.n},
          {"same_permille", agreement.same_permille},
          {"kappa_permille", optional(agreement.kappa_permille)},
          {"weighted_kappa_permille", optional(agreement.weighted_kappa_permille)}};
}

}  // namespace klankbord::app
