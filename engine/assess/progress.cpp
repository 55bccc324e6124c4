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

// The number of each attempt's scenario, so that thousands of attempts need not compare names.
struct Numbered {
  std::vector<std::size_t> scenario_of;  // per attempt
  std::size_t scenarios = 0;
};

Numbered numbered(const std::vector<PastAttempt>& attempts) {
  Numbered numbers;
  Index known;
  numbers.scenario_of.reserve(attempts.size());
  for (const PastAttempt& attempt : attempts) {
    numbers.scenario_of.push_back(known.try_emplace(attempt.scenario, known.size()).first->second);
  }
  numbers.scenarios = known.size();
  return numbers;
}

// How many scenarios a course is about, and what the latest few of them came to.
void sum_up(const Numbered& numbers, Course& course) {
  std::vector<bool> seen(numbers.scenarios);
  std::size_t count = 0;
  for (auto at = course.over_time.rbegin(); at != course.over_time.rend(); ++at) {
    const std::size_t scenario = numbers.scenario_of[at->attempt];
    if (seen[scenario]) continue;
    seen[scenario] = true;
    if (++count <= kRecentScenarios) course.recent += at->points;
  }
  course.scenarios = static_cast<int>(count);
}

std::vector<Course> courses_of(const std::vector<PastAttempt>& attempts, const Numbered& numbers,
                               std::vector<Share> PastAttempt::*shares) {
  std::vector<Course> all;
  Index known;
  // Attempts at one scenario have the same shares in the same order, so the course of each place
  // is nearly always that of the attempt before.
  std::vector<std::vector<std::size_t>> places(numbers.scenarios);
  for (std::size_t i = 0; i < attempts.size(); ++i) {
    std::vector<std::size_t>& place = places[numbers.scenario_of[i]];
    const std::vector<Share>& own = attempts[i].*shares;
    for (std::size_t k = 0; k < own.size(); ++k) {
      const Share& share = own[k];
      if (!share.points.observed()) continue;
      if (place.size() <= k) place.resize(k + 1);
      if (place[k] >= all.size() || all[place[k]].id != share.id) {
        const auto [at, fresh] = known.try_emplace(share.id, all.size());
        if (fresh) {
          all.emplace_back();
          all.back().id = share.id;
        }
        place[k] = at->second;
      }
      Course& course = all[place[k]];
      course.over_time.push_back({i, share.points, share.opportunities});
      course.opportunities += share.opportunities;
    }
  }
  for (Course& course : all) sum_up(numbers, course);
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
  const Numbered numbers = numbered(attempts);
  return {scenarios_of(attempts), courses_of(attempts, numbers, &PastAttempt::blocks),
          courses_of(attempts, numbers, &PastAttempt::competences)};
}

}  // namespace klankbord::assess
