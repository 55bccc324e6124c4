#include "session/workbench.h"

#include <algorithm>
#include <chrono>
#include <system_error>
#include <utility>

#include "analysis/check.h"
#include "analysis/check_codes.h"
#include "script/codes.h"

namespace klankbord::session {

namespace {

// Errors first, as nothing else counts while there is one; within a severity as they were found.
void sort_by_severity(base::Diagnostics& findings) {
  std::stable_sort(findings.begin(), findings.end(),
                   [](const base::Diagnostic& a, const base::Diagnostic& b) {
                     return static_cast<int>(a.severity) < static_cast<int>(b.severity);
                   });
}

Inspection inspect(const framework::Framework& framework, const ScenarioPlaces& places,
                   const store::Path& file, store::ScenarioPointer before) {
  Inspection found;
  found.entry = load_scenario_file(framework, places, file);
  found.findings = found.entry.diagnostics;
  found.scenario = found.entry.usable() ? found.entry.scenario : std::move(before);
  if (found.entry.usable()) {
    const base::Diagnostics checked = analysis::check(*found.entry.scenario, framework,
                                                      file.filename().string(), &found.entry.texts);
    found.findings.insert(found.findings.end(), checked.begin(), checked.end());
  }
  sort_by_severity(found.findings);
  return found;
}

template <typename Codes>
std::string_view title_in(const Codes& codes, std::string_view code) {
  const auto found =
      std::find_if(codes.begin(), codes.end(), [&](const auto& info) { return info.code == code; });
  return found == codes.end() ? std::string_view() : found->title;
}

bool is_done(const std::future<std::shared_ptr<const Inspection>>& work) {
  return work.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

}  // namespace

std::string_view diagnostic_title(std::string_view code) {
  const std::string_view loading = title_in(script::codes(), code);
  return loading.empty() ? title_in(analysis::codes(), code) : loading;
}

Workbench::Workbench(const framework::Framework& framework, ScenarioPlaces places, store::Path file)
    : framework_(std::make_shared<const framework::Framework>(framework)),
      places_(std::move(places)),
      file_(std::move(file)) {
  begin();
}

Workbench::Stamp Workbench::stamp() const {
  std::error_code error;
  Stamp now;
  now.written = std::filesystem::last_write_time(file_, error);
  now.bytes = std::filesystem::file_size(file_, error);
  return now;
}

void Workbench::begin() {
  seen_ = stamp();
  const store::ScenarioPointer before = shown_ ? shown_->scenario : nullptr;
  working_.push_back(std::async(
      std::launch::async,
      [framework = framework_, places = places_, file = file_, before]() -> Shared {
        return std::make_shared<const Inspection>(inspect(*framework, places, file, before));
      }));
}

bool Workbench::look() {
  if (!(stamp() == seen_)) begin();
  bool news = false;
  if (!working_.empty() && is_done(working_.back())) {
    shown_ = working_.back().get();
    working_.pop_back();
    ++version_;
    news = true;
  }
  // What was begun before is out of date once it is done.
  working_.erase(std::remove_if(working_.begin(), working_.end(), is_done), working_.end());
  return news;
}

}  // namespace klankbord::session
