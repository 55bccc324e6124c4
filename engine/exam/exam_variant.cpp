#include "exam/exam_variant.h"

#include "analysis/noticeable.h"
#include "scenario/compiled.h"

namespace klankbord::exam {

using scenario::Node;
using scenario::Option;
using scenario::Scenario;

scenario::Scenario exam_variant(const Scenario& full) {
  Scenario variant = full;
  for (const Node& node : variant.nodes) {
    if (!analysis::is_marked_task(node)) continue;
    const Option& done = variant.options[node.first_option];
    for (std::size_t i = 1; i < node.option_count; ++i) {
      Option& outcome = variant.options[node.first_option + i];
      outcome.replies = done.replies;
      outcome.effects = done.effects;
      outcome.jumps = done.jumps;
      outcome.reveals = done.reveals;
      outcome.announces = done.announces;
      outcome.cost_s = done.cost_s;
    }
  }
  scenario::seal(variant);
  return variant;
}

}  // namespace klankbord::exam
