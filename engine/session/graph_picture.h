// The graph of a scenario with what is shown on it: where plays go, where findings sit, and the
// words for boxes and lanes.
#pragma once

#include <string>
#include <vector>

#include "analysis/graph.h"
#include "analysis/graph_traffic.h"
#include "base/diagnostic.h"
#include "framework/framework.h"
#include "store/archive.h"
#include "text/catalogue.h"

namespace klankbord::session {

struct GraphPicture {
  store::ScenarioPointer scenario;  // never null in one that picture_of made
  analysis::Graph graph;
  analysis::Traffic traffic;
  std::vector<std::vector<std::size_t>> findings;  // per box, indexes into those given
};
GraphPicture picture_of(store::ScenarioPointer scenario, const base::Diagnostics& findings);

// How thick a way is drawn, in units of the picture: 1 where hardly anybody goes, 7 where all do.
int way_width(int permille);

// How a box is called: the id of its node, "end", or what a rule waits for.
std::string box_name(const GraphPicture& picture, std::size_t box, const text::Catalogue& tr);
// What is said there first; empty where nothing is.
std::string box_line(const GraphPicture& picture, std::size_t box);
// "82%": the share of random plays that come there.
std::string box_share(const GraphPicture& picture, std::size_t box, base::Language language);
// "3 answers · 82%": what is asked there, and the share of random plays that come there.
std::string box_facts(const GraphPicture& picture, std::size_t box, const text::Catalogue& tr);
// "greeting → identify: 33%"
std::string way_facts(const GraphPicture& picture, std::size_t way, const text::Catalogue& tr);
// "4. Welcomes the customer"; with the phase's own id where that is another than the block's.
std::string lane_name(const GraphPicture& picture, std::size_t lane,
                      const framework::Framework& framework, base::Language language);

}  // namespace klankbord::session
