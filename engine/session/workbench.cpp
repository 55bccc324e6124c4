#include "session/workbench.h"

#include <algorithm>
#include <chrono>
#include <cmath>
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
  if (found.scenario) {
    // Lines of another version would point at the wrong boxes.
    const base::Diagnostics none;
    found.picture = picture_of(found.scenario, found.outdated() ? none : found.findings);
  }
  return found;
}

constexpr int kRandomPlays = 2000;  // a share is right within two in a hundred

// `share`: of one number of points, in any unit; `lowest`: the points the first one stands for.
template <typename Shares, typename Share>
std::array<int, Explored::kBands> in_bands(const Shares& shares, int lowest, int reachable,
                                           const Share& share) {
  std::array<double, Explored::kBands> sums{};
  double all = 0;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    const int points = std::max(0, lowest + static_cast<int>(i));
    const auto band = static_cast<std::size_t>(points * 10 / std::max(1, reachable));
    sums[std::min(band, Explored::kBands - 1)] += share(shares[i]);
    all += share(shares[i]);
  }
  std::array<int, Explored::kBands> bands{};
  for (std::size_t i = 0; all > 0 && i < bands.size(); ++i) {
    bands[i] = static_cast<int>(std::lround(1000 * sums[i] / all));
  }
  return bands;
}

std::array<int, Explored::kBands> bands_of(const analysis::Survey& survey) {
  if (survey.estimate && !survey.estimate->shares.empty()) {
    return in_bands(survey.estimate->shares.back(), 0, survey.estimate->total.reachable,
                    [](double share) { return share; });
  }
  if (survey.points.empty()) return {};
  const analysis::Histogram& total = survey.points.back();
  return in_bands(total.plays, total.lowest, survey.plays.total.reachable,
                  [](const analysis::Count& count) { return count.approximate(); });
}

Explored explore_all(const scenario::Scenario& scenario) {
  Explored found;
  found.survey = analysis::survey(scenario);
  found.bands = bands_of(found.survey);
  found.bots = analysis::run_bots(scenario, kRandomPlays);
  return found;
}

template <typename Codes>
std::string_view title_in(const Codes& codes, std::string_view code) {
  const auto found =
      std::find_if(codes.begin(), codes.end(), [&](const auto& info) { return info.code == code; });
  return found == codes.end() ? std::string_view() : found->title;
}

template <typename Result>
bool is_done(const std::future<Result>& work) {
  return work.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

// Takes over what the newest worker has found, and forgets the older ones that are done. Answers
// whether there was something.
template <typename Result>
bool take_newest(std::vector<std::future<Result>>& workers, Result& into) {
  bool news = false;
  if (!workers.empty() && is_done(workers.back())) {
    into = workers.back().get();
    workers.pop_back();
    news = true;
  }
  workers.erase(std::remove_if(workers.begin(), workers.end(), is_done<Result>), workers.end());
  return news;
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

void Workbench::explore() {
  explored_.reset();
  if (!shown_->entry.usable()) return;
  exploring_.push_back(
      std::async(std::launch::async, [scenario = shown_->scenario]() -> SharedPlays {
        return std::make_shared<const Explored>(explore_all(*scenario));
      }));
}

bool Workbench::look() {
  if (!(stamp() == seen_)) begin();
  bool news = false;
  if (take_newest(working_, shown_)) {
    ++version_;
    explore();
    news = true;
  }
  return take_newest(exploring_, explored_) || news;
}

}  // namespace klankbord::session
