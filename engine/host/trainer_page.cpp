#include "host/trainer_page.h"

#include <string>
#include <vector>

#include "base/language.h"
#include "classroom/lights.h"
#include "classroom/standing.h"
#include "host/page_json.h"
#include "host/talk_json.h"
#include "play/input_json.h"
#include "session/desk_words.h"
#include "session/learning_words.h"

namespace klankbord::host {

namespace {

using classroom::Pace;
using classroom::Room;
using classroom::Seat;

std::int64_t whole(std::size_t number) {
  return static_cast<std::int64_t>(number);
}

void write_joining(JsonText& out, const RoomContext& context) {
  out.text("code", context.keeper.header().code).key("addresses").begin_array();
  for (const std::string& address : addresses_of(context)) out.text(address);
  out.end_array();
}

void write_scenarios(JsonText& out, const Reader& reader, const Room& room) {
  out.text("scenario", room.scenarios()[room.scenario()]->id).key("scenarios").begin_array();
  for (const auto& scenario : room.scenarios()) {
    out.begin_object().text("id", scenario->id);
    out.text("title", scenario->title.in(reader.language()));
    out.text("language", base::to_string(scenario->language));
    out.text("kind", scenario::to_string(scenario->kind)).number("minutes", scenario->minutes);
    out.end_object();
  }
  out.end_array();
}

void write_titles(JsonText& out, const Reader& reader, const scenario::Scenario& scenario,
                  const classroom::HeatMap& heat) {
  out.key("blocks").begin_array();
  for (const std::string& block : heat.blocks()) {
    out.begin_object().text("id", block);
    out.text("title", session::block_title(reader.tr, reader.framework, block)).end_object();
  }
  out.end_array().key("phases").begin_array();
  for (const scenario::Phase& phase : scenario.phases) {
    out.text(session::block_title(reader.tr, reader.framework, phase.block));
  }
  out.end_array();
}

std::size_t unmarked(const Seat& seat) {
  std::size_t count = 0;
  const scenario::Scenario& scenario = seat.attempt->scenario();
  for (std::size_t i = 0; i < scenario.opportunities.size(); ++i) {
    const play::Evidence& evidence = seat.attempt->state().evidence[i];
    if (!evidence.pending || evidence.level != 0) continue;
    if (seat.mark_of(static_cast<std::uint16_t>(i)) == nullptr) ++count;
  }
  return count;
}

void write_progress(JsonText& out, const Seat& seat, const classroom::HeatMap& heat,
                    std::vector<assess::Points>& points) {
  const scenario::Scenario& scenario = seat.attempt->scenario();
  const play::State& state = seat.attempt->state();
  const scenario::Node& node = scenario.nodes[state.node];
  out.number("answers", state.choices).number("phase", node.phase).text("node", node.id);
  out.truth("ended", seat.attempt->ended()).key("points").begin_array();
  heat.row(seat, points);
  for (const assess::Points& one : points) out.number(one.earned).number(one.reachable);
  out.end_array().number("pending", whole(unmarked(seat)));
}

void write_learners(JsonText& out, const RoomContext& context, const Room& room,
                    const classroom::HeatMap& heat, const classroom::Lights& lights) {
  constexpr std::int64_t kSecond_ms = 1000;
  std::vector<assess::Points> points(heat.blocks().size());
  out.key("learners").begin_array();
  for (std::size_t i = 0; i < room.seats().size(); ++i) {
    const Seat& seat = room.seats()[i];
    if (seat.removed) continue;
    const auto number = static_cast<classroom::SeatNumber>(i + 1);
    const classroom::SeatLight light = lights.of(seat);
    out.begin_object().number("seat", number).text("nickname", seat.nickname);
    out.truth("connected", context.live.is_connected(number));
    out.text("light", word_of(light.light)).number("since_s", light.since_ms / kSecond_ms);
    if (seat.attempt && room.pace() == Pace::free) write_progress(out, seat, heat, points);
    if (seat.taken_over) out.truth("taken_over", true);
    if (seat.vote) out.truth("voted", true);
    out.end_object();
  }
  out.end_array();
}

// Where the shared conversation can go back to, with what was answered there.
void write_trail(JsonText& out, const Reader& reader, const play::Attempt& shared) {
  const scenario::Scenario& scenario = shared.scenario();
  std::vector<std::string> said;
  const play::Transcript transcript = play::transcript_of(shared);
  for (const play::Utterance& one : transcript.utterances) {
    if (one.option || one.action) said.push_back(session::words_of(reader.tr, scenario, one));
  }
  out.key("trail").begin_array();
  for (const classroom::Step& step : classroom::trail_of(shared)) {
    out.begin_object().number("count", whole(step.count));
    out.text("node", scenario.nodes[step.node].id);
    const bool known = step.count < said.size() && !said[step.count].empty();
    out.text("said", known ? said[step.count] : play::short_name(scenario, step.input));
    out.end_object();
  }
  out.end_array();
}

void write_together(JsonText& out, const Reader& reader, const Room& room) {
  const bool together = room.pace() == Pace::together;
  out.key("shared");
  if (together) {
    write_talk(out, reader, room.shared(), TalkFor::shared);
    write_trail(out, reader, room.shared());
  } else {
    out.nothing().key("trail").begin_array().end_array();
  }
  out.key("vote");
  write_vote(out, room, {}, true);
  out.key("ranking").begin_array();
  for (const play::Input& input : room.ranking()) {
    out.text(room.shared().scenario().option_path(input.target));
  }
  out.end_array();
}

}  // namespace

void write_trainer_page(JsonText& out, const RoomContext& context, const Reader& reader,
                        const Room& room, std::int64_t now_ms) {
  constexpr std::int64_t kSecond_ms = 1000;
  const scenario::Scenario& scenario = *room.scenarios()[room.scenario()];
  const classroom::HeatMap heat(scenario);
  const classroom::Lights lights(room, now_ms);
  out.begin_object().number("version", whole(room.records()));
  write_joining(out, context);
  out.text("pace", room.pace() == Pace::together ? "together" : "free");
  out.truth("frozen", room.frozen()).truth("closed", room.closed());
  write_scenarios(out, reader, room);
  write_titles(out, reader, scenario, heat);
  out.number("median_s", lights.median_ms() / kSecond_ms);
  write_learners(out, context, room, heat, lights);
  write_together(out, reader, room);
  out.key("notes").begin_array();
  for (const classroom::Note& note : room.notes()) {
    out.begin_object().number("seat", note.seat).number("at_s", note.at_ms / kSecond_ms);
    out.text("text", note.text).end_object();
  }
  out.end_array().end_object();
}

void write_screen(JsonText& out, const RoomContext& context, const Reader& reader,
                  const Room& room) {
  out.begin_object().number("version", whole(room.records()));
  write_joining(out, context);
  out.key("room");
  write_room(out, reader, room);
  out.key("shared");
  if (room.pace() == Pace::together) {
    write_talk(out, reader, room.shared(), TalkFor::screen);
  } else {
    out.nothing();
  }
  out.key("vote");
  write_vote(out, room, {}, room.vote() == classroom::VoteStatus::revealed);
  // Whether somebody has begun: until then everyone needs the code.
  bool begun = room.pace() == Pace::together && !room.shared().inputs().empty();
  for (const Seat& seat : room.seats()) begun = begun || (!seat.removed && seat.attempt);
  out.truth("begun", begun || room.vote() != classroom::VoteStatus::none).end_object();
}

void write_marking(JsonText& out, const Reader& reader, const Room& room) {
  const scenario::Scenario& scenario = *room.scenarios()[room.scenario()];
  out.begin_object().key("tasks").begin_array();
  for (const scenario::Node& node : scenario.nodes) {
    if (node.interaction != scenario::Interaction::answer) continue;
    out.begin_object().text("node", node.id).text("prompt", node.task.in(reader.language()));
    out.key("rubric").begin_array();
    for (const base::LocalText& line : node.rubric) out.text(line.in(reader.language()));
    out.end_array().end_object();
  }
  out.end_array().text("language", base::to_string(scenario.language)).key("answers").begin_array();
  for (std::size_t i = 0; i < room.seats().size(); ++i) {
    const Seat& seat = room.seats()[i];
    if (seat.removed) continue;
    for (const classroom::ToMark& answer : classroom::to_mark(seat)) {
      const scenario::Opportunity& shown = scenario.opportunities[answer.opportunity];
      const framework::Competence* competence = reader.framework.find_competence(shown.competence);
      out.begin_object().number("seat", whole(i + 1)).text("nickname", seat.nickname);
      out.text("opportunity", shown.id).text("node", scenario.nodes[answer.node].id);
      out.text("competence", competence == nullptr
                                 ? shown.competence
                                 : shown.competence + " " + competence->text.in(reader.language()));
      out.text("said", answer.said);
      if (answer.mark) out.number("level", answer.mark->level).text("reason", answer.mark->reason);
      out.end_object();
    }
  }
  out.end_array().end_object();
}

}  // namespace klankbord::host
