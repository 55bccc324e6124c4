#include "ui/part_scenario.h"

#include <algorithm>

#include "assess/feedback.h"
#include "play/view.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_portrait.h"

namespace klankbord::ui {

namespace {

constexpr int kMostDifficult = 3;

}  // namespace

Icon icon_of(scenario::Channel channel) {
  switch (channel) {
    case scenario::Channel::phone:
      return Icon::phone;
    case scenario::Channel::chat:
      return Icon::chat;
    case scenario::Channel::email:
      return Icon::email;
    case scenario::Channel::social:
      return Icon::social;
    case scenario::Channel::post:
      break;
  }
  return Icon::post;
}

const scenario::Customer& customer_of(const scenario::Scenario& scenario, std::size_t chat) {
  return scenario.company.customers[scenario.customer_of(chat)];
}

void customer_portrait(Kit& kit, const Words& words, const scenario::Scenario& scenario, int mood,
                       float diameter, std::size_t chat) {
  const scenario::Customer& customer = customer_of(scenario, chat);
  const std::string look = words.named("mood.", std::to_string(mood)).str();
  const Text description =
      words(text::Key{"portrait.description"}, {{"name", customer.name}, {"mood", look}});
  portrait(kit, description, customer.face, mood, kit.px(diameter));
}

int first_mood_step(const scenario::Scenario& scenario) {
  if (!scenario.mood) return 0;
  const scenario::Variable& mood = scenario.variables[*scenario.mood];
  return play::mood_step_of(mood, mood.start);
}

void fact_tags(Kit& kit, const Words& words, const scenario::Scenario& scenario,
               bool with_difficulty) {
  Flow flow(kit);
  const auto put = [&](const Text& word, Icon icon) {
    flow.item(tag_width(kit, word, icon));
    tag(kit, word, icon);
  };
  put(words.capital("channel.", to_string(scenario.channel)), icon_of(scenario.channel));
  put(words.capital("direction.", to_string(scenario.direction)),
      scenario.direction == scenario::Direction::inbound ? Icon::arrow_left : Icon::arrow_right);
  put(words.capital("language.", base::to_string(scenario.language)), Icon::globe);
  put(words(text::Key{"library.minutes"}, {{"minutes", std::to_string(scenario.minutes)}}),
      Icon::clock);
  if (!with_difficulty) return;
  flow.item(difficulty_width(kit));
  difficulty(kit, words, scenario);
}

float difficulty_width(const Kit& kit) {
  return kit.px(20.0F * kMostDifficult);
}

void difficulty(Kit& kit, const Words& words, const scenario::Scenario& scenario) {
  stars(kit,
        words(text::Key{"library.difficulty"}, {{"level", std::to_string(scenario.difficulty)},
                                                {"most", std::to_string(kMostDifficult)}}),
        scenario.difficulty, kMostDifficult);
}

Text kind_and_company(const Words& words, const scenario::Scenario& scenario) {
  return verbatim(words.capital("kind.", to_string(scenario.kind)).str() + " · " +
                  scenario.company.name);
}

std::vector<std::string> blocks_of(const framework::Framework& framework,
                                   const scenario::Scenario& scenario) {
  std::vector<std::string> ids;
  for (const framework::Block& block : framework.blocks) {
    const bool shown =
        std::any_of(scenario.opportunities.begin(), scenario.opportunities.end(),
                    [&](const scenario::Opportunity& o) { return o.block == block.id; });
    if (shown) ids.push_back(block.id);
  }
  return ids;
}

Text block_title(const Words& words, const framework::Framework& framework, const std::string& id) {
  const framework::Block* block = framework.find_block(id);
  if (block == nullptr) return verbatim(id);
  return verbatim(id + ". " + block->text.in(words.language()));
}

Text points_text(const Words& words, const assess::Points& points) {
  if (!points.observed()) return words(text::Key{"points.not-observed"});
  return words(text::Key{"points.of"},
               {{"earned", std::to_string(points.earned)},
                {"reachable", std::to_string(points.reachable)},
                {"share", text::percent(words.language(), points.permille())}});
}

Text label_text(const Words& words, const assess::Points& points) {
  if (!points.observed()) return capital(words(text::Key{"points.not-observed"}));
  switch (assess::label_of(points)) {
    case assess::Label::strong:
      return capital(words(text::Key{"label.strong"}));
    case assess::Label::on_the_way:
      return capital(words(text::Key{"label.on-the-way"}));
    case assess::Label::keep_practising:
      break;
  }
  return capital(words(text::Key{"label.keep-practising"}));
}

Level label_level(const assess::Points& points) {
  if (!points.observed()) return Level::not_observed;
  switch (assess::label_of(points)) {
    case assess::Label::strong:
      return Level::shown;
    case assess::Label::on_the_way:
      return Level::partly;
    case assess::Label::keep_practising:
      break;
  }
  return Level::missed;
}

}  // namespace klankbord::ui
