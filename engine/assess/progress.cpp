#include "assess/progress.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

namespace klankbord::assess {

namespace {

using Index = std::unordered_map<std::string_view, std::size_t>;

// "4.10" comes after "4.9": by the numbers in it, then as text.
bool by_number(const Course& a, const Course& b) {
  const char* left = a.id.c_str();
  const char* right = b.id.c_str();
  while (*left != '\0' && *right != '\0') {
    char* left_end = nullptr;
    char* right_end = nullptr;
    const long x = std::strtol(left, &left_end, 10), y = std::strtol(right, &right_end, 10);
    if (left_end == left || right_end == right) break;
    if (x != y) return x < y;
    left = *left_end == '.' ? left_end + 1 : left_end;
    right = *right_end == '.' ? right_end + 1 : right_end;
  }
  return a.id < b.id;
}

std::vector<ScenarioProgress> scenarios_of(const std::vector<PastAttempt>& attempts) {
  std::vector<ScenarioProgress> all;
  Index known;
  for (std::size_t i = 0; i < attempts.size(); ++i) {
    const auto [at, fresh] = known.try_emplace(attempts[i].scenario, all.size());
    if (fresh) all.push_back({attempts[i].scenario, 0, i, i, i});
    ScenarioProgress& progress = all[at->second];
    ++progress.finished;
    progress.latest = i;
    const Points& best = attempts[progress.best].total;
    if (attempts[i].total.permille() >= best.permille()) progress.best = i;
  }
  std::sort(all.begin(), all.end(), [](const ScenarioProgress& a, const ScenarioProgress& b) {
    return a.latest > b.latest;
  });
  return all;
}

// How many scenarios a course is about, and what the latest few of them came to.
void sum_up(const std::vector<PastAttempt>& attempts, Course& course) {
  std::vector<std::string_view> seen;
  for (auto at = course.over_time.rbegin(); at != course.over_time.rend(); ++at) {
    const std::string_view scenario = attempts[at->attempt].scenario;
    if (std::find(seen.begin(), seen.end(), scenario) != seen.end()) continue;
    seen.push_back(scenario);
    if (seen.size() <= kRecentScenarios) course.recent += at->points;
  }
  course.scenarios = static_cast<int>(seen.size());
}

std::vector<Course> courses_of(const std::vector<PastAttempt>& attempts,
                               std::vector<Share> PastAttempt::*shares) {
  std::vector<Course> all;
  Index known;
  for (std::size_t i = 0; i < attempts.size(); ++i) {
    for (const Share& share : attempts[i].*shares) {
      if (!share.points.observed()) continue;
      const auto [at, fresh] = known.try_emplace(share.id, all.size());
      if (fresh) {
        all.emplace_back();
        all.back().id = share.id;
      }
      Course& course = all[at->second];
      course.over_time.push_back({i, share.points, share.opportunities});
      course.opportunities += share.opportunities;
    }
  }
  for (Course& course : all) sum_up(attempts, course);
  std::sort(all.begin(), all.end(), by_number);
  return all;
}

const Course* find(const std::vector<Course>& courses, std::string_view id) {
  for (const Course& course : courses) {
    if (course.id == id) return &course;
  }
  return nullptr;
}

}  // namespace

const ScenarioProgress* Progress::scenario(std::string_view id) const {
  for (const ScenarioProgress& progress : scenarios) {
    if (progress.scenario == id) return &progress;
  }
  return nullptr;
}

const Course* Progress::block(std::string_view id) const {
  return find(blocks, id);
}

const Course* Progress::competence(std::string_view id) const {
  return find(competences, id);
}

Progress progress_of(const std::vector<PastAttempt>& attempts) {
  return {scenarios_of(attempts), courses_of(attempts, &PastAttempt::blocks),
          courses_of(attempts, &PastAttempt::competences)};
}

}  // namespace klankbord::assess
