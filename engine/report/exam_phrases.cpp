#include "report/exam_phrases.h"

#include <fmt/core.h>

#include <array>

#include "report/phrases.h"

namespace klankbord::report {

using text::Key;

namespace {

void add(std::string& words, const char* between, const std::string& more) {
  if (!words.empty()) words += between;
  words += more;
}

std::string share_text(const text::Catalogue& tr, Key key, int permille) {
  return tr(key, {{"share", text::percent(tr.language(), permille)}});
}

bool has_floor(const CandidateReport& report) {
  for (const ExamBlock& block : report.blocks) {
    if (block.floor_permille > 0) return true;
  }
  return false;
}

}  // namespace

std::string version_text(const text::Catalogue& tr, const std::string& id, int version) {
  if (id.empty()) return tr(Key{"exam-report.none"});
  return tr(Key{"exam-report.form-version"}, {{"form", id}, {"version", std::to_string(version)}});
}

std::string short_time_text(const text::Catalogue& tr, const Moment& moment) {
  if (!moment.known()) return "\u2013";
  return tr(Key{"exam-report.short-time"}, {{"day", std::to_string(moment.day)},
                                            {"month", std::to_string(moment.month)},
                                            {"hour", std::to_string(moment.hour)},
                                            {"minute", fmt::format("{:02}", moment.minute)}});
}

std::string minutes_text(const text::Catalogue& tr, std::int64_t seconds) {
  return tr.count(Key{"exam-report.minutes-of"}, seconds / 60);
}

std::string days_text(const text::Catalogue& tr, const SittingReport& report) {
  const std::string first = date_text(tr, report.first), last = date_text(tr, report.last);
  return first == last ? first : first + " \u2013 " + last;
}

std::string outcome_text(const text::Catalogue& tr, ExamOutcome outcome) {
  static constexpr std::array<const char*, 4> kWords = {"not-released", "no-policy", "pass",
                                                        "fail"};
  return tr.named("exam-report.outcome.", kWords[static_cast<std::size_t>(outcome)]);
}

std::string end_text(const text::Catalogue& tr, SittingEnd end) {
  static constexpr std::array<const char*, 3> kWords = {"handed-in", "timed-out", "terminated"};
  return tr.named("exam-report.end.", kWords[static_cast<std::size_t>(end)]);
}

std::string line_points_text(const SittingLine& line) {
  if (!line.marked) return "\u2013";
  return fmt::format("{} / {}", line.points.earned, line.points.reachable);
}

std::string line_outcome_text(const text::Catalogue& tr, const SittingLine& line) {
  return line.marked ? outcome_text(tr, line.outcome) : tr(Key{"exam-report.unmarked"});
}

std::string settings_text(const text::Catalogue& tr, const SittingSettings& settings) {
  std::string words;
  const auto say = [&](const std::string& more) { add(words, ", ", more); };
  if (settings.time_percent != 100) {
    say(share_text(tr, Key{"exam-report.setting.time"}, settings.time_percent * 10));
  }
  if (settings.extra_minutes != 0) {
    say(tr.count(Key{"exam-report.extra-minutes"}, settings.extra_minutes));
  }
  if (settings.text_percent != 100) {
    say(share_text(tr, Key{"exam-report.setting.text"}, settings.text_percent * 10));
  }
  if (settings.contrast) say(tr(Key{"exam-report.setting.contrast"}));
  if (settings.read_aloud) say(tr(Key{"exam-report.setting.read-aloud"}));
  if (settings.less_motion) say(tr(Key{"exam-report.setting.less-motion"}));
  if (settings.pauses) say(tr(Key{"exam-report.setting.pauses"}));
  return words;
}

std::string event_kind_text(const text::Catalogue& tr, SittingEvent::Kind kind) {
  static constexpr std::array<const char*, 7> kWords = {
      "environment", "candidate", "staff", "technical", "extra-time", "reopened", "terminated"};
  return tr.named("exam-report.event.", kWords[static_cast<std::size_t>(kind)]);
}

std::string event_text(const text::Catalogue& tr, const SittingEvent& event) {
  std::string words;
  if (event.minutes != 0) words = tr.count(Key{"exam-report.extra-minutes"}, event.minutes);
  if (!event.text.empty()) add(words, " \u2013 ", event.text);
  return words;
}

std::string noted_text(const text::Catalogue& tr, const SittingLine& line) {
  std::string words;
  const auto say = [&](int count, const std::string& more) {
    if (count > 0) add(words, ", ", more);
  };
  say(line.focus_lost, tr.count(Key{"exam-report.focus-lost"}, line.focus_lost));
  say(line.clock_jumps, tr.count(Key{"exam-report.clock-jumps"}, line.clock_jumps));
  say(line.interruptions, tr.count(Key{"exam-report.interruptions"}, line.interruptions));
  return words;
}

std::string knockouts_text(const text::Catalogue& tr, const SittingLine& line) {
  using State = SittingKnockout::State;
  std::string words;
  for (const SittingKnockout& one : line.knockouts) {
    std::string said;
    if (one.state == State::confirmed) said = tr(Key{"exam-report.knockout-confirmed"});
    if (one.state == State::waived) said = tr(Key{"exam-report.knockout-waived"});
    if (one.state == State::open && one.counts) said = tr(Key{"exam-report.knockout-open"});
    if (!one.counts) add(said, ", ", tr(Key{"exam-report.knockout-not-counted"}));
    add(words, "; ", fmt::format("{} {} ({})", one.code, one.text.text, said));
  }
  return words;
}

std::string attendance_text(const text::Catalogue& tr, const SittingReport& report) {
  if (report.lines.empty()) return tr(Key{"exam-report.no-sittings"});
  std::array<int, 3> ended{};
  for (const SittingLine& line : report.lines) ++ended[static_cast<std::size_t>(line.end)];
  std::string words = tr.count(Key{"exam-report.present"}, report.lines.size());
  for (std::size_t end = 0; end < ended.size(); ++end) {
    if (ended[end] == 0) continue;
    words += fmt::format(" \u00B7 {} {}", ended[end], end_text(tr, static_cast<SittingEnd>(end)));
  }
  return words;
}

std::string proof_text(const text::Catalogue& tr, SittingProof proof) {
  return tr(proof == SittingProof::broken ? Key{"exam-report.proof.broken"}
                                          : Key{"exam-report.proof.sound"});
}

std::vector<std::string> decision_texts(const text::Catalogue& tr, const CandidateReport& report) {
  const ExamPolicy& policy = report.policy;
  if (policy.id.empty()) return {tr(Key{"exam-report.no-policy"})};
  std::vector<std::string> texts = {
      tr(Key{"exam-report.policy-line"},
         {{"policy", policy.id},
          {"version", std::to_string(policy.version)},
          {"who", policy.set_by},
          {"date", date_text(tr, policy.set_on)},
          {"share", text::percent(tr.language(), policy.cut_permille)}})};
  if (has_floor(report)) texts.push_back(tr(Key{"exam-report.policy-floors"}));
  if (policy.knockouts) texts.push_back(tr(Key{"exam-report.policy-knockouts"}));
  return texts;
}

std::string short_form_text(const text::Catalogue& tr, const ExamForm& form) {
  if (form.scenarios >= kFewestFormScenarios) return {};
  return tr.count(Key{"exam-report.short-form"}, static_cast<long long>(form.scenarios),
                  {{"fewest", std::to_string(kFewestFormScenarios)}});
}

std::string item_level_text(const text::Catalogue& tr, const ExamItem& item) {
  if (item.spoiled) return tr(Key{"level.spoiled"});
  return tr.named("level.", std::to_string(item.level));
}

Facts facts_of(const text::Catalogue& tr, const CandidateReport& report) {
  const bool released = report.outcome != ExamOutcome::not_released;
  return {{tr(Key{"exam-report.candidate-number"}), report.candidate},
          {tr(Key{"exam-report.sat-on"}), date_text(tr, report.started)},
          {tr(Key{"exam-report.released-on"}),
           released ? date_text(tr, report.released) : std::string()},
          {tr(Key{"exam-report.centre"}), report.form.centre},
          {tr(Key{"exam-report.form"}), version_text(tr, report.form.id, report.form.version)},
          {tr(Key{"exam-report.receipt"}), report.receipt},
          {tr(Key{"exam-report.active-time"}), minutes_text(tr, report.active_s)},
          {tr(Key{"exam-report.printed-on"}), date_text(tr, report.printed)}};
}

Facts facts_of(const text::Catalogue& tr, const SittingReport& report) {
  return {
      {tr(Key{"exam-report.form"}), version_text(tr, report.form.id, report.form.version)},
      {tr(Key{"exam-report.centre"}), report.form.centre},
      {tr(Key{"report.signature-date"}), report.lines.empty() ? "" : days_text(tr, report)},
      {tr(Key{"exam-report.policy"}), version_text(tr, report.policy.id, report.policy.version)},
      {tr(Key{"exam-report.minutes"}), std::to_string(report.form.minutes)},
      {tr(Key{"exam-report.printed-on"}), date_text(tr, report.printed)}};
}

Facts hashes_of(const text::Catalogue& tr, const ExamForm& form, const std::string& journal) {
  Facts facts;
  const auto add_hash = [&](Key key, const std::string& hash) {
    if (!hash.empty()) facts.emplace_back(tr(key), hash);
  };
  add_hash(Key{"exam-report.journal"}, journal);
  add_hash(Key{"exam-report.form"}, form.form_hash);
  add_hash(Key{"exam-report.key"}, form.key_hash);
  add_hash(Key{"exam-report.policy"}, form.policy_hash);
  return facts;
}

}  // namespace klankbord::report
