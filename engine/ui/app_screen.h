// The screens there are; one shows at a time.
#pragma once

#include <cstdint>

namespace klankbord::ui {

enum class Screen : std::uint8_t {
  library,
  briefing,
  conversation,
  debrief,
  progress,
  what_if,    // both branches of an attempt side by side
  model,      // a model conversation, step by step
  workbench,  // of an author: findings, graph, all plays of one scenario
};

}  // namespace klankbord::ui
