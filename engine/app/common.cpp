#include "app/common.h"

#include <cstdio>

#include "base/limits.h"
#include "base/utf8.h"
#include "store/places.h"

namespace klankbord::app {

base::Result<text::Catalogue> load_catalogue(const store::Path& root, base::Language language) {
  const store::Path file = root / "assets" / "text" / (std::string(to_string(language)) + ".json");
  const auto json = store::read_file(file, base::kMaxFrameworkBytes);
  if (!json) return json.failure();
  return text::Catalogue::from_json(language, *json, file.string());
}

base::Result<Installation> open_installation(base::Language language) {
  const auto root = store::find_root();
  if (!root) return root.failure();
  auto framework = session::load_framework(*root);
  if (!framework) return framework.failure();
  auto catalogue = load_catalogue(*root, language);
  if (!catalogue) return catalogue.failure();
  return Installation{*root, {}, std::move(*framework), std::move(*catalogue)};
}

base::Result<Installation> open_installation(const Globals& globals) {
  auto installation = open_installation(globals.language);
  if (!installation) return installation;
  // Without a data folder there is nothing of one's own; the commands that need one say so.
  if (const auto data = shared_data(globals)) installation->own = session::own_scenarios(*data);
  return installation;
}

base::Result<store::Path> shared_data(const Globals& globals) {
  return store::data_folder(globals.shared);
}

base::Result<session::Learner> learner_of(const Globals& globals) {
  const auto data = shared_data(globals);
  if (!data) return data.failure();
  return session::find_learner(
      *data, globals.learner.empty() ? session::kFirstLearner : std::string_view(globals.learner));
}

base::Status choose_learner(Globals& globals, const std::string& data, const std::string& learner) {
  if (!data.empty()) globals.data = globals.shared = data;
  if (learner.empty()) return base::success();
  const auto shared = shared_data(globals);
  if (!shared) return shared.failure();
  const auto found = session::find_learner(*shared, learner);
  if (!found) return found.failure();
  globals.learner = found->id;
  globals.data = found->data;
  return base::success();
}

base::Result<session::Surroundings> surroundings_of(const Globals& globals, bool record) {
  session::Surroundings surroundings;
  if (!record) return surroundings;
  const auto data = store::data_folder(globals.data);
  if (!data) return data.failure();
  surroundings.data = *data;
  return surroundings;
}

int exit_code(base::ExitCode code) {
  return static_cast<int>(code);
}

int report(const base::Failure& failure) {
  std::fprintf(stderr, "klankbord: %s\n", base::printable(failure.message).c_str());
  return exit_code(failure.code);
}

}  // namespace klankbord::app
