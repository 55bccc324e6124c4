// Where the findings about a scenario sit in its graph.
#pragma once

#include <optional>

#include "analysis/graph.h"
#include "base/diagnostic.h"

namespace klankbord::analysis {

// The box that a finding is about, by its line: a node, with its lines and options, or a rule that
// has a box. Nothing for what is about something else, the whole file or another file (`file` is
// the scenario's own, whatever folder stands before its name).
std::optional<std::size_t> box_of(const scenario::Scenario& scenario, const Graph& graph,
                                  const base::Diagnostic& finding);

// Per box the findings it has, as indexes into `findings`, in their order.
std::vector<std::vector<std::size_t>> findings_by_box(const scenario::Scenario& scenario,
                                                      const Graph& graph,
                                                      const base::Diagnostics& findings);

}  // namespace klankbord::analysis
