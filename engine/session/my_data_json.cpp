#include "session/my_data_json.h"

#include <nlohmann/json.hpp>

#include "assess/scorecard.h"
#include "assess/scorecard_json.h"
#include "play/transcript.h"
#include "session/attempts.h"
#include "session/desk_words.h"
#include "session/read_attempt.h"
#include "session/recordings.h"
#include "store/journal.h"
#include "store/ledger.h"
#include "store/settings.h"

namespace klankbord::session {

namespace {

using nlohmann::json;
using store::LedgerNote;
using store::NoteKind;

constexpr const char* kMyDataFormat = "klankbord-my-data";

json conversation_json(const StoredAttempt& stored, const text::Catalogue& tr) {
  const scenario::Scenario& scenario = stored.attempt.scenario();
  const play::Transcript transcript = play::transcript_of(stored.attempt);
  json lines = json::array();
  for (const play::Utterance& said : transcript.utterances) {
    json line = {{"at_s", said.at_s}, {"text", words_of(tr, scenario, said)}};
    const std::string who = speaker_of(tr, scenario, said);
    if (!who.empty()) line["who"] = who;
    if (said.choice > 0) line["answer"] = said.choice;
    lines.push_back(std::move(line));
  }
  return lines;
}

// The answers as they were given, with the moment: what the journal says and a replay does not.
json inputs_json(const store::RecoveredJournal& journal) {
  json inputs = json::array();
  for (const store::JournalEntry& entry : journal.entries) {
    inputs.push_back({{"answer", entry.number},
                      {"at", entry.at},
                      {"input", json::parse(entry.input, nullptr, false)}});
  }
  return inputs;
}

// What was noted about one attempt.
void add_notes(json& attempt, const std::string& id, const std::vector<LedgerNote>& notes) {
  attempt["reflections"] = json::array();
  for (const LedgerNote& note : notes) {
    if (note.attempt != id) continue;
    if (note.kind == NoteKind::reflection) {
      attempt["reflections"].push_back({{"at", note.at}, {"text", note.text}});
    }
    if (note.kind == NoteKind::kept) attempt["kept"] = true;
  }
}

void add_recordings(json& attempt, const std::string& id, const std::vector<store::Path>& files,
                    const std::vector<LedgerNote>& notes) {
  attempt["recordings"] = json::array();
  for (const store::Path& file : files) {
    const std::string stem = file.stem().string();
    const std::size_t hyphen = stem.rfind('-');
    if (stem.substr(0, hyphen) != id) continue;
    const auto answer = static_cast<std::size_t>(std::stoul(stem.substr(hyphen + 1)));
    json recording = {{"answer", answer}, {"file", "recordings/" + file.filename().string()}};
    if (const auto rating = rating_of(notes, id, answer)) recording["rating"] = *rating;
    attempt["recordings"].push_back(std::move(recording));
  }
}

json others_json(const std::vector<LedgerNote>& notes) {
  json list = json::array();
  for (const LedgerNote& note : notes) {
    if (note.scenario.empty()) continue;
    json object = {{"at", note.at}, {"scenario", note.scenario}};
    object["note"] = note.kind == NoteKind::declined ? "declined" : "model-seen";
    list.push_back(std::move(object));
  }
  return list;
}

json settings_json(const store::Path& data) {
  const store::Settings settings = store::read_settings(data).settings;
  static constexpr std::array kLooks = {"light", "dark", "high-contrast"};
  return {{"language", std::string(to_string(settings.language))},
          {"appearance", kLooks.at(static_cast<std::size_t>(settings.appearance))},
          {"text_percent", settings.text_percent},
          {"coach", settings.coach}};
}

// What can be known of one attempt; a sentence in `problem` where that is not all.
json attempt_json(const store::Path& data, const std::string& id, Archive& archive,
                  const text::Catalogue& tr, std::string& problem) {
  json attempt = {{"id", id}, {"journal", "attempts/" + id + ".jsonl"}};
  const auto stored = load_attempt(data, id, archive);
  if (!stored) {
    problem = stored.failure().message;
    attempt["problem"] = problem;
    return attempt;
  }
  const scenario::Scenario& scenario = stored->attempt.scenario();
  const store::RecoveredJournal& journal = stored->journal;
  attempt["scenario"] = scenario.id;
  attempt["title"] = scenario.title.in(tr.language());
  attempt["language"] = std::string(to_string(scenario.language));
  attempt["mode"] = journal.header.mode;
  attempt["started"] = journal.header.started;
  attempt["latest"] = journal.entries.empty() ? journal.header.started : journal.entries.back().at;
  attempt["finished"] = stored->attempt.ended();
  attempt["answers"] = inputs_json(journal);
  attempt["conversation"] = conversation_json(*stored, tr);
  attempt["scorecard"] =
      json::parse(to_json(assess::score(scenario, stored->attempt.state())), nullptr, false);
  return attempt;
}

}  // namespace

MyDataText my_data_json(const Learner& learner, const DataFiles& files, const text::Catalogue& tr,
                        const std::string& now) {
  MyDataText text;
  store::Ledger ledger = store::read_ledger(learner.data);
  json attempts = json::array();
  Archive archive(learner.data);
  for (const store::Path& journal : files.journals) {
    const std::string id = store::attempt_id(journal);
    std::string problem;
    json attempt = attempt_json(learner.data, id, archive, tr, problem);
    add_notes(attempt, id, ledger.notes);
    add_recordings(attempt, id, files.recordings, ledger.notes);
    attempts.push_back(std::move(attempt));
    if (!problem.empty()) text.problems.push_back(std::move(problem));
  }
  text.problems.insert(text.problems.end(), ledger.problems.begin(), ledger.problems.end());
  const json document = {{"format", kMyDataFormat},
                         {"format_version", 1},
                         {"reader_version", 1},
                         {"exported", now},
                         {"learner", {{"name", learner.name}, {"created", learner.created}}},
                         {"settings", settings_json(learner.data)},
                         {"attempts", std::move(attempts)},
                         {"notes", others_json(ledger.notes)},
                         {"problems", text.problems}};
  text.json = document.dump(1, ' ', false, json::error_handler_t::replace) + '\n';
  return text;
}

}  // namespace klankbord::session
