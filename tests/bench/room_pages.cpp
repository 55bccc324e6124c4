// What an answer of a learner costs a room apart from network and disk: may it follow, its line,
// what it leads to, the page after it. CPU time per answer in microseconds, and the page's bytes.
//   bench_room_pages [FILE.lua] [LEARNERS]
#include <fmt/core.h>

#include <cstdlib>
#include <ctime>

#include "classroom/room_lines.h"
#include "host/page_json.h"
#include "play/permission.h"
#include "session/library.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;

namespace {

double cpu_us() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

struct Cost {
  double admit = 0, line = 0, apply = 0, page = 0;
  std::size_t answers = 0, bytes = 0;
};

// The n-th answer that is offered; nothing at the end.
std::optional<play::Input> answer_of(const play::Attempt& attempt, std::size_t n) {
  std::vector<play::Input> possible = play::answerable(attempt.scenario(), attempt.state());
  for (play::Input& input : possible) {
    if (input.kind == play::InputKind::submit) return std::nullopt;
  }
  if (possible.empty()) return std::nullopt;
  return possible[n % possible.size()];
}

class Measuring {
 public:
  explicit Measuring(const store::ScenarioPointer& scenario, const host::Reader& reader)
      : room_({scenario}, 7), reader_(reader) {}

  void join(std::size_t number) {
    classroom::RoomRecord record;
    record.deed = classroom::RoomDeed::joined;
    record.seat = static_cast<classroom::SeatNumber>(number);
    record.text = fmt::format("Learner {}", number);
    record.token = record.text;
    room_.apply(record);
    record.deed = classroom::RoomDeed::began;
    record.seed = number;
    room_.apply(record);
  }

  bool answer(std::size_t number) {
    classroom::RoomRecord record;
    record.deed = classroom::RoomDeed::answered;
    record.seat = static_cast<classroom::SeatNumber>(number);
    const auto input = answer_of(*room_.seats()[number - 1].attempt, number);
    if (!input) return false;
    record.input = *input;
    const double begin = cpu_us();
    if (room_.admit(record)) return false;
    const double admitted = cpu_us();
    bytes_ += classroom::record_line(*room_.scenarios()[0], record).size();
    const double written = cpu_us();
    room_.apply(record);
    const double applied = cpu_us();
    host::JsonText out;
    write_page(out, reader_, room_, record.seat);
    const double shown = cpu_us();
    cost_.admit += admitted - begin;
    cost_.line += written - admitted;
    cost_.apply += applied - written;
    cost_.page += shown - applied;
    cost_.bytes += out.str().size();
    ++cost_.answers;
    return true;
  }
  const Cost& cost() const { return cost_; }

 private:
  classroom::Room room_;
  const host::Reader& reader_;
  Cost cost_;
  std::size_t bytes_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  const store::Path file =
      argc > 1 ? store::Path(argv[1]) : test::source_dir() / "scenarios/complaint/late-washer.lua";
  const std::size_t learners = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 5000;
  const auto framework = session::load_framework(test::source_dir());
  if (!framework) return 3;
  const auto entry = session::load_scenario_file(*framework, test::source_dir(), file);
  const auto words = text::Catalogue::from_json(
      base::Language::nl, test::read_text(test::source_dir() / "assets/text/nl.json"), "nl.json");
  if (!entry.usable() || !words) return 3;
  host::SearchIndexes searches;
  host::TalkMemory talks;
  host::Briefings briefings;
  const host::Reader reader{*framework, *words, searches, talks, briefings};
  Measuring measuring(entry.scenario, reader);
  for (std::size_t i = 1; i <= learners; ++i) measuring.join(i);
  // Everyone answers before anyone answers again, as in a class.
  for (bool more = true; more;) {
    more = false;
    for (std::size_t i = 1; i <= learners; ++i) more = measuring.answer(i) || more;
  }
  const Cost& cost = measuring.cost();
  const auto each = static_cast<double>(std::max<std::size_t>(cost.answers, 1));
  fmt::print(
      "{} answers: admit {:.1f} us, line {:.1f} us, apply {:.1f} us, page {:.1f} us of {:.0f} "
      "bytes; all {:.1f} us\n",
      cost.answers, cost.admit / each, cost.line / each, cost.apply / each, cost.page / each,
      static_cast<double>(cost.bytes) / each,
      (cost.admit + cost.line + cost.apply + cost.page) / each);
  return 0;
}
