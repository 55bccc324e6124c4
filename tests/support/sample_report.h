// Reports made by hand, for tests of the writers; and the words of the interface.
#pragma once

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

#include "report/attempt_report.h"
#include "report/progress_report.h"
#include "support/paths.h"
#include "text/catalogue.h"

namespace klankbord::test {

inline text::Catalogue catalogue(base::Language language) {
  const auto file = source_dir() / "assets" / "text" / (std::string(to_string(language)) + ".json");
  std::ifstream stream(file);
  std::stringstream json;
  json << stream.rdbuf();
  auto read = text::Catalogue::from_json(language, json.str(), file.string());
  if (!read) throw std::runtime_error(read.failure().message);
  return *read;
}

inline report::Moment january(int day, int hour = 10) {
  const std::string utc =
      "2025-01-" + std::string(day < 10 ? "0" : "") + std::to_string(day) + "T09:00:00Z";
  return {utc, 2025, 1, day, hour, 5};
}

// A finished conversation in French, reported in Dutch, with everything a report can hold once.
// `words` stands wherever a text of an author or a learner stands.
inline report::AttemptReport sample_attempt(const std::string& words = "Je vous comprends") {
  using base::Language;
  report::AttemptReport report;
  const report::Words said{words, Language::fr}, text{words, Language::nl};
  report.attempt = "20250131T090000Z-example";
  report.scenario = "example";
  report.content_hash = std::string(64, 'a');
  report.title = text;
  report.learner = words;
  report.learner_id = "6f0c2b6e-7a55-4b0e-9a0e-3d1f0c6f5a11";
  report.company = report.customer = words;
  report.kind = "complaint";
  report.channel = "phone";
  report.conversation = Language::fr;
  report.framework_id = "klantcontactmedewerker";
  report.framework = text;
  report.framework_source = text;
  report.started = january(31);
  report.latest = january(31, 11);
  report.ended_at = "2025-01-31T09:06:40Z";
  report.elapsed_s = 240;
  report.finished = true;
  report.total = {5, 8};
  report.pending = 2;
  const report::Mark full{"4.1", text, 2, false, false, false};
  const report::Mark late{"4.3", text, 1, true, false, false};
  const report::Mark lost{"5.2", text, 2, false, true, false};
  report.blocks.push_back(
      {"4", text, {3, 4}, {{1, true, said, {full, late}, text, said, 2}}, {{"4.6", text, said}}});
  report.knowledge = {text, said};
  report.blocks.push_back({"5", text, {2, 4}, {{2, false, text, {lost}, text, said, -1}}, {}});
  report.knockouts.push_back({"K1", text, said, text, said, 2});
  report.mood = {{0, -1, 0}, {40, 1, 1}, {120, -3, 2}};
  using Side = report::TranscriptLine::Side;
  report.transcript = {{Side::narrator, "", text, 0, 0, {}},
                       {Side::other, words, said, 2, 0, {}},
                       {Side::learner, words, said, 9, 1, {full, late}},
                       {Side::desk, "", text, 60, 0, {lost}}};
  report.opportunities = {{"welcome", "4.1", "4", text, 1, 2, true, false, false, 1, said, said},
                          {"look", "5.2", "5", text, 2, 0, true, true, false, 0, text, said}};
  using Kind = report::AnswerRow::Kind;
  report.answers.push_back({Kind::choice,
                            "2025-01-31T09:01:00Z",
                            "node/greeting",
                            said,
                            {{"warm", said}, {"brisk", said}},
                            {"warm"},
                            {"warm"},
                            {full},
                            {}});
  report.answers.push_back({Kind::desk,
                            "2025-01-31T09:02:00Z",
                            "action/open order-4711",
                            {},
                            {},
                            {},
                            {},
                            {lost},
                            {"privacy"}});
  report.answers.push_back({Kind::pick,
                            "2025-01-31T09:03:00Z",
                            "node/recap",
                            said,
                            {{"a", said}, {"b", said}},
                            {"a", "b"},
                            {"b"},
                            {},
                            {}});
  report.answers.push_back({Kind::order,
                            "2025-01-31T09:04:00Z",
                            "node/mail",
                            {},
                            {{"a", said}, {"b", said}},
                            {"a", "b"},
                            {"b", "a"},
                            {},
                            {}});
  report.answers.push_back(
      {Kind::form, "2025-01-31T09:05:00Z", "node/wrap", said, {}, {}, {words, "[,]"}, {}, {}});
  report.answers.push_back(
      {Kind::own_words, "2025-01-31T09:06:00Z", "node/own", said, {}, {}, {words}, {}, {}});
  return report;
}

inline report::ProgressReport sample_progress(const std::string& words = "Wachten",
                                              int attempts = 5) {
  report::ProgressReport report;
  const report::Words text{words, base::Language::nl};
  report.learner = words;
  report.framework = text;
  report.scenarios.push_back(
      {"example", text, 3, {4, 10}, {9, 10}, {7, 10}, january(1), january(20)});
  report::CourseRow block{"4", text, {}, {6, 10}, 0, 2, true};
  for (int i = 0; i < attempts; ++i) {
    block.over_time.push_back(
        {"attempt-" + std::to_string(i), "example", january(1 + i % 28), {i % 11, 10}, 4});
    block.opportunities += 4;
    report.attempts.push_back({"attempt-" + std::to_string(i),
                               "example",
                               text,
                               january(1 + i % 28),
                               january(1 + i % 28),
                               9,
                               i % 4 != 3,
                               {i % 11, 10},
                               0,
                               {}});
  }
  report::CourseRow thin{"5", text, {block.over_time.front()}, {0, 10}, 1, 1, false};
  report.blocks = {block, thin};
  report.competences = {block, thin};
  report.competences[0].id = "4.1";
  report.competences[1].id = "5.2";
  return report;
}

// What an author or a learner could write to harm a page, a table or a layout.
inline const char* const kHostileTexts[] = {
    "<script>alert(1)</script>",
    "</style></title><img src=x onerror=alert(1)>",
    "\"><svg onload='x'>&amp;&#60;",
    "]]> <!-- -- > <?php",
    "=HYPERLINK(\"http://x\";\"y\")",
    "+1;-1;@SUM(A1)",
    "a;b\"c\r\nd",
    "\xFF\xFE not UTF-8 \xC3",
    "\x01\x02\x1B[31m",
    "\xE2\x80\xAE right to left",
};

}  // namespace klankbord::test
