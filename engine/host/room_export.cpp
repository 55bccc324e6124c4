#include "host/room_export.h"

#include <fmt/core.h>

#include <ctime>

#include "classroom/standing.h"
#include "report/xapi.h"
#include "session/report_data.h"

namespace klankbord::host {

namespace {

using classroom::Room;
using classroom::Seat;

std::string wall_time(const std::string& opened, std::int64_t after_ms) {
  constexpr std::int64_t kSecond_ms = 1000;
  std::tm utc{};
  if (strptime(opened.c_str(), "%Y-%m-%dT%H:%M:%S", &utc) == nullptr) return opened;
  const std::time_t at = timegm(&utc) + static_cast<std::time_t>(after_ms / kSecond_ms);
  std::tm then{};
  gmtime_r(&at, &then);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", then.tm_year + 1900, then.tm_mon + 1,
                     then.tm_mday, then.tm_hour, then.tm_min, then.tm_sec);
}

report::Words competence_of(const Reader& reader, const std::string& id) {
  const framework::Competence* known = reader.framework.find_competence(id);
  if (known == nullptr) return {id, reader.language()};
  report::Words words = session::words_in(known->text, reader.language());
  words.text = id + " " + words.text;
  return words;
}

report::RoomLearner learner_of(const Reader& reader, const Seat& seat,
                               const classroom::HeatMap& heat) {
  report::RoomLearner learner;
  learner.nickname = seat.nickname;
  learner.begun = seat.attempt.has_value();
  if (!learner.begun) return learner;
  const assess::Scorecard card = classroom::scorecard_of(seat);
  learner.finished = seat.attempt->ended();
  learner.answers = seat.attempt->inputs().size();
  learner.total = card.total;
  learner.pending = card.pending;
  for (const std::string& block : heat.blocks()) learner.blocks.push_back(card.block(block));
  for (const std::string& id : card.knockouts) {
    const framework::Knockout* known = reader.framework.find_knockout(id);
    learner.knockouts.push_back(known == nullptr ? id : known->code);
  }
  for (const classroom::Mark& mark : seat.marks) {
    const auto& shown = seat.attempt->scenario().opportunities[mark.opportunity];
    learner.marks.push_back({competence_of(reader, shown.competence), mark.level, mark.reason});
  }
  return learner;
}

}  // namespace

report::RoomReport room_report(const Reader& reader, const Room& room,
                               const classroom::RoomHeader& header) {
  const scenario::Scenario& scenario = *room.scenarios()[room.scenario()];
  const classroom::HeatMap heat(scenario);
  report::RoomReport report;
  report.code = header.code;
  report.scenario = scenario.id;
  report.title = session::words_in(scenario.title, reader.language());
  report.opened = session::moment_of(header.opened);
  for (const std::string& id : heat.blocks()) {
    const framework::Block* known = reader.framework.find_block(id);
    report.blocks.push_back({id, known == nullptr
                                     ? report::Words{id, reader.language()}
                                     : session::words_in(known->text, reader.language())});
  }
  std::vector<std::size_t> row_of(room.seats().size() + 1, 0);
  for (std::size_t i = 0; i < room.seats().size(); ++i) {
    if (room.seats()[i].removed) continue;
    report.learners.push_back(learner_of(reader, room.seats()[i], heat));
    row_of[i + 1] = report.learners.size();
  }
  for (const classroom::Note& note : room.notes()) {
    if (note.seat == classroom::kTrainer) {
      report.notes.push_back(note.text);
    } else if (row_of[note.seat] != 0) {
      report.learners[row_of[note.seat] - 1].notes.push_back(note.text);
    }
  }
  return report;
}

report::AttemptReport learner_report(const Reader& reader, const classroom::RoomHeader& header,
                                     const Seat& seat, classroom::SeatNumber number) {
  session::StoredAttempt stored{{}, *seat.attempt};
  stored.journal.header.started = wall_time(header.opened, seat.began_ms);
  for (const std::int64_t at_ms : seat.answered_ms) {
    store::JournalEntry entry;
    entry.number = stored.journal.entries.size() + 1;
    entry.at = wall_time(header.opened, at_ms);
    stored.journal.entries.push_back(std::move(entry));
  }
  std::vector<session::PersonsMark> marks;
  for (const classroom::Mark& mark : seat.marks) {
    marks.push_back({seat.attempt->scenario().opportunities[mark.opportunity].id, mark.level});
  }
  // Unlike the code, this is not used again by a later room.
  const std::string id =
      fmt::format("room-{}-{}-{}-{}", header.code, header.opened, number, seat.began_ms);
  const session::ReportContext context{
      reader.framework, reader.tr, {{}, report::uuid_of("learner " + seat.token)}};
  return session::attempt_report(context, id, stored, marks);
}

std::string room_statements(const Reader& reader, const Room& room,
                            const classroom::RoomHeader& header) {
  std::vector<std::string> all;
  for (std::size_t i = 0; i < room.seats().size(); ++i) {
    const Seat& seat = room.seats()[i];
    if (seat.removed || !seat.attempt) continue;
    for (std::string& statement : report::xapi_statements(
             learner_report(reader, header, seat, static_cast<classroom::SeatNumber>(i + 1)))) {
      all.push_back(std::move(statement));
    }
  }
  return report::xapi_file(all);
}

}  // namespace klankbord::host
