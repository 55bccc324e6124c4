#include "session/watching.h"

#include <utility>

#include "play/input_json.h"

namespace klankbord::session {

Watching::Watching(const framework::Framework& framework, ScenarioPlaces places, store::Path file)
    : framework_(framework), places_(std::move(places)), file_(std::move(file)) {
  load({});
}

void Watching::load(std::vector<store::Path> known) {
  now_ = load_followed(framework_, places_, file_, std::move(known));
}

bool Watching::look() {
  if (!now_.sources.look()) return false;
  load(now_.sources.files());
  return true;
}

Rejoined rejoin(const Practice& before, const store::ScenarioPointer& fresh) {
  const play::Attempt& attempt = before.attempt();
  // Without a data folder a start cannot fail.
  auto started = Practice::start(fresh, Surroundings{}, attempt.seed());
  Rejoined rejoined{std::move(*started), 0, 0, {}};
  rejoined.given = attempt.inputs().size();
  for (const play::Input& input : attempt.inputs()) {
    const auto same = play::input_from_json(*fresh, play::to_json(before.scenario(), input));
    if (!same || !rejoined.practice.act(*same)) {
      rejoined.lost = play::short_name(before.scenario(), input);
      break;
    }
    ++rejoined.kept;
  }
  return rejoined;
}

}  // namespace klankbord::session
