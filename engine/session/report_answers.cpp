#include "session/report_answers.h"

#include <algorithm>

#include "session/desk_words.h"

namespace klankbord::session {

namespace {

using report::AnswerRow;
using scenario::Interaction;

// Whether an option shows everything that it could: all in full, and nothing lost by it.
bool shows_all(const scenario::Option& option) {
  return !option.earns.empty() && option.spoils.empty() &&
         option.knockout == scenario::kNoKnockout &&
         std::all_of(option.earns.begin(), option.earns.end(),
                     [](const scenario::Earning& earned) { return earned.level == 2; });
}

AnswerRow::Kind kind_of(Interaction interaction) {
  switch (interaction) {
    case Interaction::summarise:
      return AnswerRow::Kind::pick;
    case Interaction::compose:
      return AnswerRow::Kind::order;
    case Interaction::register_form:
      return AnswerRow::Kind::form;
    case Interaction::answer:
      return AnswerRow::Kind::own_words;
    case Interaction::choose:
      break;
  }
  return AnswerRow::Kind::choice;
}

void fill_choice(const scenario::Scenario& scenario, const play::Input& input, AnswerRow& row) {
  const scenario::Option& chosen = scenario.options[input.target];
  const scenario::Node& node = scenario.nodes[chosen.node];
  row.kind = AnswerRow::Kind::choice;
  row.activity = "node/" + node.id;
  row.response = {chosen.id};
  for (std::size_t i = 0; i < node.option_count; ++i) {
    const scenario::Option& option = scenario.options[node.first_option + i];
    row.choices.push_back({option.id, {option.text, scenario.language}});
    if (shows_all(option)) row.full.push_back(option.id);
  }
}

void fill_submission(const scenario::Scenario& scenario, const play::Input& input, AnswerRow& row) {
  const scenario::Node& node = scenario.nodes[input.target];
  row.kind = kind_of(node.interaction);
  row.activity = "node/" + node.id;
  for (const scenario::Part& part : node.parts) {
    row.choices.push_back({part.id, {part.text, scenario.language}});
    if (part.belongs) row.full.push_back(part.id);
  }
  for (const std::uint8_t part : input.parts) row.response.push_back(node.parts[part].id);
  row.response.insert(row.response.end(), input.texts.begin(), input.texts.end());
}

}  // namespace

std::vector<AnswerRow> answer_rows(const ReportContext& context, const StoredAttempt& stored,
                                   const play::Transcript& transcript,
                                   const std::vector<AnsweredLine>& lines) {
  const scenario::Scenario& scenario = stored.attempt.scenario();
  const std::vector<play::Input>& inputs = stored.attempt.inputs();
  std::vector<AnswerRow> rows;
  for (std::size_t i = 0; i < inputs.size() && i < lines.size(); ++i) {
    AnswerRow row;
    row.at = stored.journal.entries[i].at;
    row.marks = lines[i].marks;
    const std::size_t here = lines[i].utterance;
    switch (inputs[i].kind) {
      case play::InputKind::choose:
        fill_choice(scenario, inputs[i], row);
        break;
      case play::InputKind::submit:
        fill_submission(scenario, inputs[i], row);
        break;
      case play::InputKind::act:
        row.kind = AnswerRow::Kind::desk;
        row.activity = "action/" + scenario.actions[inputs[i].target].id;
        row.response = inputs[i].texts;
        break;
    }
    for (std::size_t before = here; before-- > 0;) {
      const play::Utterance& said = transcript.utterances[before];
      if (said.option || said.action) break;
      if (said.voice != play::Voice::customer && said.voice != play::Voice::colleague) continue;
      row.question = {words_of(context.tr, scenario, said), scenario.language};
      break;
    }
    for (const play::Event& fact : transcript.utterances[here].facts) {
      if (fact.kind != play::EventKind::knockout_raised) continue;
      row.knockouts.push_back(scenario.knockouts[fact.index]);
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace klankbord::session
