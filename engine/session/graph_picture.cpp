#include "session/graph_picture.h"

#include <utility>

#include "analysis/graph_findings.h"

namespace klankbord::session {

using analysis::GraphBox;
using text::Key;

namespace {

// As in the catalogue, below "interaction.".
std::string_view word_of(scenario::Interaction interaction) {
  switch (interaction) {
    case scenario::Interaction::summarise:
      return "summarise";
    case scenario::Interaction::compose:
      return "compose";
    case scenario::Interaction::register_form:
      return "register";
    case scenario::Interaction::answer:
      return "answer";
    case scenario::Interaction::choose:
      break;
  }
  return "choose";
}

// A sample is not exact enough for decimals.
std::string whole_percent(base::Language language, int permille) {
  return text::percent(language, (permille + 5) / 10 * 10);
}

std::string asked(const scenario::Node& node, const text::Catalogue& tr) {
  if (node.interaction != scenario::Interaction::choose) {
    return tr.named("interaction.", word_of(node.interaction));
  }
  if (node.option_count == 0) return tr(Key{"graph.passes"});
  return tr.count(Key{"graph.answers"}, node.option_count);
}

}  // namespace

GraphPicture picture_of(store::ScenarioPointer scenario, const base::Diagnostics& findings) {
  GraphPicture picture;
  picture.graph = analysis::graph_of(*scenario);
  picture.traffic = analysis::traffic_of(*scenario, picture.graph);
  picture.findings = analysis::findings_by_box(*scenario, picture.graph, findings);
  picture.scenario = std::move(scenario);
  return picture;
}

int way_width(int permille) {
  return 1 + (permille * 6 + 500) / 1000;
}

std::string box_name(const GraphPicture& picture, std::size_t box, const text::Catalogue& tr) {
  const GraphBox& shown = picture.graph.boxes[box];
  switch (shown.kind) {
    case GraphBox::Kind::ending:
      return tr(Key{"graph.end"});
    case GraphBox::Kind::rule:
      return picture.scenario->rules[shown.index].on;
    case GraphBox::Kind::node:
      break;
  }
  return picture.scenario->nodes[shown.index].id;
}

std::string box_line(const GraphPicture& picture, std::size_t box) {
  const GraphBox& shown = picture.graph.boxes[box];
  if (shown.kind != GraphBox::Kind::node) return {};
  const scenario::Node& node = picture.scenario->nodes[shown.index];
  return node.lines.empty() ? std::string() : node.lines.front().text;
}

std::string box_share(const GraphPicture& picture, std::size_t box, base::Language language) {
  return whole_percent(language, picture.traffic.box_permille(box));
}

std::string box_facts(const GraphPicture& picture, std::size_t box, const text::Catalogue& tr) {
  const GraphBox& shown = picture.graph.boxes[box];
  const std::string share = box_share(picture, box, tr.language());
  switch (shown.kind) {
    case GraphBox::Kind::rule:
      return tr(Key{"graph.desk"});
    case GraphBox::Kind::ending:
      return share;
    case GraphBox::Kind::node:
      break;
  }
  return asked(picture.scenario->nodes[shown.index], tr) + " · " + share;
}

std::string way_facts(const GraphPicture& picture, std::size_t way, const text::Catalogue& tr) {
  const analysis::GraphWay& shown = picture.graph.ways[way];
  return tr(Key{"graph.way"},
            {{"from", box_name(picture, shown.from, tr)},
             {"to", box_name(picture, shown.to, tr)},
             {"share", whole_percent(tr.language(), picture.traffic.way_permille(way))}});
}

std::string lane_name(const GraphPicture& picture, std::size_t lane,
                      const framework::Framework& framework, base::Language language) {
  const scenario::Phase& phase = picture.scenario->phases[picture.graph.lanes[lane].phase];
  std::string name = phase.id == phase.block ? phase.block : phase.block + " (" + phase.id + ")";
  const framework::Block* block = framework.find_block(phase.block);
  if (block != nullptr) name += ". " + block->text.in(language);
  return name;
}

}  // namespace klankbord::session
