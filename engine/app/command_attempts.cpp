#include <iostream>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "app/commands.h"
#include "app/progress_line.h"
#include "assess/scorecard_json.h"
#include "console/feedback_text.h"
#include "console/writer.h"
#include "session/attempts.h"
#include "session/learner_record.h"
#include "store/places.h"

namespace klankbord::app {

namespace {

using nlohmann::json;
using text::Key;

json summary_json(const store::Path& data, const session::RecordedAttempt& attempt) {
  json object = {{"id", attempt.id},
                 {"file", store::journal_file(data, attempt.id).string()},
                 {"scenario", attempt.scenario},
                 {"mode", attempt.mode},
                 {"started", attempt.started},
                 {"latest", attempt.latest},
                 {"answers", attempt.answers},
                 {"finished", attempt.finished},
                 {"knockouts", attempt.knockouts}};
  if (attempt.problem.empty()) {
    object["points"] = {{"earned", attempt.points.earned}, {"reachable", attempt.points.reachable}};
  } else {
    object["problem"] = attempt.problem;
  }
  if (!attempt.note.empty()) object["note"] = attempt.note;
  return object;
}

void write_summary(console::Writer& writer, const text::Catalogue& tr,
                   const session::RecordedAttempt& attempt) {
  writer.line(attempt.id);
  if (!attempt.problem.empty()) {
    writer.paragraph(attempt.problem, "    ! ");
    return;
  }
  const std::string state =
      attempt.finished ? console::points_text(tr, attempt.points) : tr(Key{"attempts.unfinished"});
  writer.paragraph(attempt.scenario + " · " +
                       tr.count(Key{"attempts.answers"}, static_cast<long long>(attempt.answers)) +
                       " · " + state,
                   "    ");
  if (!attempt.note.empty()) writer.paragraph(attempt.note, "    ");
}

int rebuild_record(const text::Catalogue& tr, session::LearnerRecord& record, bool json_asked) {
  std::optional<ProgressLine> line(std::in_place);
  const auto count = record.rebuild([&](std::size_t done, std::size_t all) {
    line->at(done, all,
             tr(Key{"attempts.reading"},
                {{"done", std::to_string(done)}, {"all", std::to_string(all)}}));
  });
  line.reset();
  if (!count) return report(count.failure());
  const std::string told = tr.count(Key{"attempts.rebuilt"}, static_cast<long long>(*count));
  (json_asked ? std::cerr : std::cout) << told << '\n';
  return 0;
}

}  // namespace

int attempts_command(const Globals& globals, bool rebuild) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto data = store::data_folder(globals.data);
  if (!data) return report(data.failure());
  session::LearnerRecord record = session::LearnerRecord::open(*data);
  int code = 0;
  if (rebuild) {
    code = rebuild_record(installation->tr, record, globals.json);
  } else if (const auto read = record.refresh(); !read) {
    code = report(read.failure());
  }
  for (const std::string& note : record.notes()) std::cerr << "klankbord: " << note << '\n';
  if (code != 0 || (rebuild && !globals.json)) return code;
  const auto attempts = record.attempts();
  if (globals.json) {
    json list = json::array();
    for (const auto& attempt : attempts) list.push_back(summary_json(*data, attempt));
    std::cout << json{{"attempts", std::move(list)}}.dump(1) << '\n';
    return 0;
  }
  console::Writer writer(std::cout, console::terminal_width());
  if (attempts.empty()) writer.paragraph(installation->tr(Key{"attempts.empty"}));
  for (const auto& attempt : attempts) write_summary(writer, installation->tr, attempt);
  write_expiring(installation->tr, *data);
  return 0;
}

int replay_command(const Globals& globals, const std::string& name, std::optional<std::size_t> at) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto data = store::data_folder(globals.data);
  if (!data) return report(data.failure());
  const auto stored = session::load_attempt(*data, name, at.value_or(static_cast<std::size_t>(-1)));
  if (!stored) return report(stored.failure());
  const assess::Debrief debrief = assess::debrief_of(stored->attempt);
  if (globals.json) {
    json utterances = json::array();
    for (const play::Utterance& said : debrief.transcript.utterances) {
      json entry = {{"at_s", said.at_s}, {"text", *said.text}};
      if (said.option) entry["option"] = stored->attempt.scenario().option_path(*said.option);
      utterances.push_back(std::move(entry));
    }
    std::cout << json{{"attempt", name},
                      {"scenario", stored->attempt.scenario().id},
                      {"ended", stored->attempt.ended()},
                      {"transcript", std::move(utterances)},
                      {"scorecard", json::parse(to_json(debrief.scorecard))}}
                     .dump(1)
              << '\n';
    return 0;
  }
  console::Writer writer(std::cout, console::terminal_width());
  if (!stored->journal.note.empty()) writer.paragraph(stored->journal.note);
  console::write_debrief(
      writer, {installation->tr, stored->attempt.scenario(), installation->framework}, debrief);
  return 0;
}

}  // namespace klankbord::app
