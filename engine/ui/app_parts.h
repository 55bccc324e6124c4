// What the app starts with: all that it does not read or make by itself.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "framework/framework.h"
#include "session/library.h"
#include "session/practice.h"
#include "session/report_port.h"
#include "speech/sound.h"
#include "store/settings.h"
#include "text/catalogue.h"
#include "ui/app_class_port.h"

namespace klankbord::ui {

// Something to tell that stops nobody: a text of the interface with a detail in it.
struct NoticeLine {
  text::Key key;
  std::string detail;  // fills {reason}
};

// What the app starts with.
struct AppParts {
  framework::Framework framework;
  std::vector<text::Catalogue> catalogues;  // in the order of base::kLanguages
  session::Library library;
  std::optional<store::Path> data;     // of settings and past attempts; none: neither is kept
  session::Surroundings surroundings;  // of new attempts; without data they leave no trace
  store::RememberedSettings settings;
  std::optional<std::uint64_t> seed;  // of the conversations that begin; else each draws its own
  std::vector<NoticeLine> notices;    // to be told at the start
  session::ScenarioPlaces places = {{}};    // where the library's other scenarios come from
  session::ReportWriter write_report = {};  // makes files of reports; none: they are not offered
  std::optional<store::Path> shared = {};   // the data folder of all learners; none: `data` is
  store::Environment environment = store::process_environment();  // says where documents go
  std::unique_ptr<ClassOpener> classes = {};  // none: no class can be led from here
  std::unique_ptr<speech::Recorder> recorder = speech::silent_recorder();
  std::unique_ptr<speech::Player> player = speech::silent_player();
};

}  // namespace klankbord::ui
