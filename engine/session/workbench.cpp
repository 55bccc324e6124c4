#include "session/workbench.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

#include "analysis/check.h"
#include "analysis/check_codes.h"
#include "script/codes.h"
#include "session/checking.h"

namespace klankbord::session {

namespace {

// Errors first, as nothing else counts while there is one; within a severity as they were found.
void sort_by_severity(base::Diagnostics& findings) {
  std::stable_sort(findings.begin(), findings.end(),
                   [](const base::Diagnostic& a, const base::Diagnostic& b) {
                     return static_cast<int>(a.severity) < static_cast<int>(b.severity);
                   });
}

// How long the files have to be left alone before they are read.
constexpr std::chrono::milliseconds kRest{100};

Inspection inspect(const framework::Framework& framework, const ScenarioPlaces& places,
                   const store::Path& file, std::vector<store::Path> known,
                   store::ScenarioPointer before) {
  Inspection found;
  Followed loaded = load_followed(framework, places, file, std::move(known), true);
  found.entry = std::move(loaded.entry);
  found.sources = std::move(loaded.sources);
  found.scenario = found.entry.usable() ? found.entry.scenario : std::move(before);
  found.findings = scenario_findings(framework, found.entry);
  std::vector<std::string> unreadable;
  const base::Diagnostics planned = plan_findings(found.entry, unreadable);
  found.findings.insert(found.findings.end(), planned.begin(), planned.end());
  if (!unreadable.empty()) found.plan_problem = unreadable.front();
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

Explored explore_all(const scenario::Scenario& scenario, const std::string& file) {
  Explored found;
  found.survey = analysis::survey(scenario);
  found.bands = bands_of(found.survey);
  found.bots = analysis::run_bots(scenario, kRandomPlays);
  found.findings = analysis::counted_findings(scenario, found.survey, file);
  const base::Diagnostics chance = analysis::check_chance(scenario, file);
  found.findings.insert(found.findings.end(), chance.begin(), chance.end());
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

void Workbench::begin() {
  const store::ScenarioPointer before = shown_ ? shown_->scenario : nullptr;
  working_.push_back(std::async(std::launch::async,
                                [framework = framework_, places = places_, file = file_,
                                 known = sources_.files(), before]() -> Shared {
                                  return std::make_shared<const Inspection>(
                                      inspect(*framework, places, file, known, before));
                                }));
}

void Workbench::explore() {
  explored_version_ = version_;
  if (!shown_->entry.usable()) return;
  exploring_.push_back(
      std::async(std::launch::async,
                 [scenario = shown_->scenario, file = file_.filename().string()]() -> SharedPlays {
                   return std::make_shared<const Explored>(explore_all(*scenario, file));
                 }));
}

// While files move the next look waits, so that they have the time to come to rest.
bool Workbench::sources_changed() {
  const auto now = std::chrono::steady_clock::now();
  if (sources_.moving() && now - looked_ < kRest) return false;
  looked_ = now;
  return sources_.look();
}

bool Workbench::look(bool with_plays) {
  if (sources_changed()) begin();
  bool news = false;
  if (take_newest(working_, shown_)) {
    ++version_;
    sources_ = shown_->sources;
    explored_.reset();
    news = true;
  }
  if (with_plays && explored_version_ != version_) explore();
  return take_newest(exploring_, explored_) || news;
}

}  // namespace klankbord::session
