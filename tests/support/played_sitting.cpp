#include "support/played_sitting.h"

#include <fmt/core.h>

#include <memory>
#include <stdexcept>
#include <utility>

#include "base/hash.h"
#include "base/rng.h"
#include "exam/candidate_scenario.h"
#include "exam/exam_variant.h"
#include "play/permission.h"
#include "support/scenario_builder.h"

namespace klankbord::test {

namespace {

using exam::Deed;

// Keeps the journal while records are added.
class Writer {
 public:
  Writer(const exam::FormContent& paper, const exam::SittingHeader& header)
      : state_(exam::start_of_sitting(std::make_shared<const exam::FormContent>(paper), header)),
        text_(exam::header_line(header, chain_)) {}

  void add(exam::Record record) {
    record.number = state_.records + 1;
    record.at = "2026-05-04T08:00:00Z";
    record.active_ms = active_ms_;
    const base::Status admitted = exam::admit(state_, record);
    if (!admitted) throw std::logic_error(admitted.failure().message);
    exam::apply(state_, record);
    text_ += exam::record_line(record, chain_);
  }

  void deed(Deed deed) {
    exam::Record record;
    record.deed = deed;
    add(record);
  }

  void authorise() {
    exam::Record record;
    record.deed = Deed::authorised;
    record.accommodation = exam::Accommodation{};
    record.by_invigilator = true;
    add(record);
  }

  void incident() {
    exam::Record record;
    record.deed = Deed::incident;
    record.kind = exam::IncidentKind::environment;
    record.text = "Brandalarm";
    record.by_invigilator = true;
    add(record);
  }

  void play(const Choose& choose) {
    add(taken(exam::beginning_of(state_)));
    const std::size_t index = *exam::running_scenario(state_);
    while (!state_.attempts[index]->ended()) {
      active_ms_ += 1000;
      add(taken(exam::answer_of(state_, choose(*state_.attempts[index]))));
    }
    exam::Record record;
    record.deed = Deed::finished;
    record.scenario = index;
    add(record);
  }

  bool has_next() const { return exam::next_scenario(state_).has_value(); }

  std::string seal(const exam::SigningPair& station) {
    return text_ + exam::seal_line("2026-05-04T09:00:00Z", station.secret_key, chain_);
  }

 private:
  static exam::Record taken(base::Result<exam::Record> record) {
    if (!record) throw std::logic_error(record.failure().message);
    return *record;
  }

  std::string chain_;
  exam::SittingState state_;
  std::string text_;
  std::int64_t active_ms_ = 0;
};

// What a task is answered with when nobody says otherwise.
play::Input filled_in(const play::Attempt& attempt, play::Input input) {
  if (input.kind != play::InputKind::submit) return input;
  const scenario::Node& node = attempt.scenario().nodes[input.target];
  if (node.interaction == scenario::Interaction::answer) {
    input.texts = {"Ik begrijp dat dit vervelend is."};
  } else if (!node.parts.empty()) {
    input.parts = {0};
  }
  return input;
}

exam::ScenarioPointer with_a_knockout() {
  return ScenarioBuilder("first")
      .opportunity("calm", "5.2")
      .opportunity("welcome", "4.1", 2)
      .phase("4")
      .node("greeting")
      .says("Hallo?")
      .option("warm", "Goedemorgen, waarmee kan ik u helpen?")
      .earns("welcome", 2)
      .option("brisk", "Ja?")
      .earns("welcome", 1)
      .option("rude", "Wat nu weer?")
      .earns("welcome", 0)
      .knockout("respect")
      .phase("5")
      .node("calming")
      .says("Het is de derde keer!")
      .option("listens", "Dat is vervelend. Vertelt u eens.")
      .earns("calm", 2)
      .option("hurries", "Uw nummer?")
      .earns("calm", 0)
      .build();
}

exam::ScenarioPointer with_an_answer() {
  return ScenarioBuilder("second")
      .opportunity("clear", "6.2", 3)
      .opportunity("own", "6.4", 2)
      .phase("6")
      .node("explaining")
      .says("Wat nu?")
      .option("plain", "Morgen staat het bij u.")
      .earns("clear", 2)
      .option("vague", "Wij zien wel.")
      .earns("clear", 0)
      .answer("words")
      .says("En mijn schade?")
      .earns("own", 0)
      .rubric("Toont begrip")
      .build();
}

}  // namespace

play::Input first_answer(const play::Attempt& attempt) {
  const auto all = play::answerable(attempt.scenario(), attempt.state());
  if (all.empty()) throw std::logic_error("nothing can be answered");
  return filled_in(attempt, all.front());
}

Choose drawn_answers(std::uint64_t seed) {
  const auto rng = std::make_shared<base::Rng>(seed);
  return [rng](const play::Attempt& attempt) {
    const auto all = play::answerable(attempt.scenario(), attempt.state());
    if (all.empty()) throw std::logic_error("nothing can be answered");
    return filled_in(attempt, all[rng->below(static_cast<std::uint32_t>(all.size()))]);
  };
}

Choose answers(const std::string& path) {
  return [path](const play::Attempt& attempt) {
    for (const play::Input& input : play::answerable(attempt.scenario(), attempt.state())) {
      const bool option = input.kind == play::InputKind::choose;
      if (option && attempt.scenario().option_path(input.target) == path) return input;
    }
    return first_answer(attempt);
  };
}

std::string played_sitting(const exam::FormContent& paper, const std::string& form_hash,
                           const SittingOf& sitting) {
  const exam::SigningPair station = exam::signing_pair_of(std::string(exam::kKeyBytes, '\x07'));
  exam::SittingHeader header;
  header.form_id = paper.form.id;
  header.form_hash = form_hash;
  header.candidate = sitting.candidate;
  header.station = "Lokaal 3, pc 7";
  header.station_key = exam::to_hex_text(station.public_key);
  header.nonce = sitting.nonce;
  header.started = "2026-05-04T07:30:00Z";
  Writer writer(paper, header);
  writer.authorise();
  writer.deed(Deed::practised);
  for (int i = 0; i < sitting.incidents; ++i) writer.incident();
  do {
    writer.play(sitting.choose);
  } while (writer.has_next() && !sitting.hands_in_early);
  writer.deed(Deed::handed_in);
  return writer.seal(station);
}

std::string policy_text(int cut, int sem) {
  return fmt::format(
      R"({{"format":"klankbord-policy","format_version":1,"id":"kcm","version":1,"cut":{},"sem":{},)"
      R"("core_blocks":{{"4":{{"floor":200,"sem":0}}}},"knockouts":["respect"],"set_by":"the board",)"
      R"("set_on":"2026-01-15","standard":{{"method":"angoff","cut":{},"error":10,"people":8,)"
      R"("items":4,"rounds":2,"sources":[]}}}})",
      cut, sem, cut);
}

ExamExample marked_exam(const std::string& policy) {
  ExamExample example = exam_example();
  exam::KeyContent& key = example.key;
  key.policy = policy.empty() ? policy_text(600, 50) : policy;
  key.form.policy_hash = base::sha256_hex(key.policy);
  key.scenarios.clear();
  key.candidates.clear();
  key.form.scenarios.clear();
  for (const exam::ScenarioPointer& full : {with_a_knockout(), with_an_answer()}) {
    const scenario::Scenario variant = exam::exam_variant(*full);
    auto candidate = exam::candidate_scenario(variant);
    if (!candidate) throw std::logic_error(candidate.failure().message);
    key.form.scenarios.push_back(described(*full, variant, *candidate));
    key.scenarios.push_back(std::make_shared<const scenario::Scenario>(variant));
    key.candidates.push_back(std::make_shared<const scenario::Scenario>(std::move(*candidate)));
  }
  example.content.form = key.form;
  example.content.scenarios = key.candidates;
  example.form_file =
      exam::seal_form(example.content, example.centre, example.code, exam::kLeastCost);
  key.form_hash = base::sha256_hex(example.form_file);
  example.key_file = exam::seal_key(key, example.form_file, example.centre);
  return example;
}

}  // namespace klankbord::test
