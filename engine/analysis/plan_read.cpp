#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "analysis/check_codes.h"
#include "analysis/plan.h"
#include "analysis/plan_input.h"
#include "analysis/plan_text.h"
#include "base/diagnostic.h"
#include "base/limits.h"
#include "base/utf8.h"

namespace klankbord::analysis {

using scenario::Scenario;

namespace {

constexpr std::array<std::string_view, 13> kWords = {
    "run",   "says",   "choose", "do",    "search", "register", "submit",
    "write", "expect", "end",    "block", "total",  "knockouts"};

class Reader {
 public:
  Reader(const Scenario& scenario, const std::string& file) : scenario_(scenario), file_(file) {}

  ReadPlan read(std::string_view text) {
    if (text.size() > base::kMaxPlanBytes) {
      report(kPlanUnreadable, 0,
             fmt::format("the plan is larger than {} bytes", base::kMaxPlanBytes),
             "spread its runs over several files");
      return std::move(result_);
    }
    if (!base::is_utf8(text)) {
      report(kPlanUnreadable, 0, "the plan is not UTF-8 text", "save the file as UTF-8");
      return std::move(result_);
    }
    if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);  // a byte order mark
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      std::string_view line = text.substr(0, end);
      if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
      text.remove_prefix(std::min(end + 1, text.size()));
      ++line_;
      line = trimmed(line);
      if (!line.empty() && line.front() != '#') read_line(line);
      if (result_.diagnostics.size() >= base::kMaxDiagnostics) return std::move(result_);
    }
    finish_run();
    if (result_.plan.runs.empty() && !saw_run_) {
      report(kPlanWithoutRun, 0, "the plan has no run", "begin one with a line such as: run model");
    }
    return std::move(result_);
  }

 private:
  void report(std::string_view code, int line, std::string message, std::string suggestion) {
    result_.diagnostics.push_back({std::string(code), severity_of(code), file_, line,
                                   std::move(message), std::move(suggestion)});
  }
  void report(std::string_view code, std::string message, std::string suggestion) {
    report(code, line_, std::move(message), std::move(suggestion));
  }
  void malformed(std::string_view form) {
    report(kPlanMalformed, "this line is not complete or has too much",
           fmt::format("the form is: {}", form));
  }

  void read_line(std::string_view line) {
    const std::string_view word = take_word(line);
    if (word == "run") return begin_run(line);
    if (std::find(kWords.begin(), kWords.end(), word) == kWords.end()) {
      std::string hint = base::did_you_mean(word, {kWords.begin(), kWords.end()});
      if (hint.empty())
        hint =
            "a line begins with run, says, choose, do, search, register, submit, write, expect, "
            "end, block, total, knockouts or #";
      return report(kPlanUnknownWord, fmt::format("there is no plan word \"{}\"", shown(word)),
                    hint);
    }
    if (!saw_run_) {
      return report(kPlanOutsideRun, fmt::format("\"{}\" stands before the first run", word),
                    "begin a run above it with a line such as: run model");
    }
    std::optional<Step> step = read_step(word, line);
    if (!step) return;
    step->line = line_;
    current_.steps.push_back(std::move(*step));
  }

  void begin_run(std::string_view rest) {
    finish_run();
    saw_run_ = true;
    current_ = {};
    current_.line = line_;
    const std::string_view name = take_word(rest);
    const std::string_view seed_word = take_word(rest);
    const std::string_view seed = take_word(rest);
    current_.name = name;
    const auto number = number_from<std::uint64_t>(seed);
    if (number) current_.seed = *number;
    const bool with_seed = !seed_word.empty();
    if (name.empty() || !rest.empty() || (with_seed && (seed_word != "seed" || !number))) {
      return malformed("run NAME, or run NAME seed NUMBER");
    }
    const auto& runs = result_.plan.runs;
    if (std::any_of(runs.begin(), runs.end(), [&](const Run& run) { return run.name == name; })) {
      report(kRunTwice, fmt::format("there is already a run \"{}\"", shown(name)),
             "give it another name");
    }
  }

  void finish_run() {
    if (!saw_run_) return;
    if (!has_input_) {
      report(kRunWithoutChoice, current_.line,
             fmt::format("the run \"{}\" chooses and does nothing", shown(current_.name)),
             "add lines such as: choose greeting/warm");
    }
    has_input_ = false;
    result_.plan.runs.push_back(std::move(current_));
  }

  std::optional<Step> read_step(std::string_view word, std::string_view rest) {
    if (word == "says") return says(rest);
    if (is_input_word(word)) return give(word, rest);
    if (word == "expect") return expect(rest);
    if (word == "end") return end(rest);
    if (word == "block") return block(rest);
    if (word == "total") return total(rest);
    return knockouts(rest);
  }

  std::optional<Step> says(std::string_view rest) {
    Step step;
    step.kind = Step::Kind::says;
    step.text = rest;
    if (!rest.empty()) return step;
    malformed("says HOW THE LINE BEGINS");
    return std::nullopt;
  }

  std::optional<Step> end(std::string_view rest) {
    if (rest.empty()) return Step{};
    malformed("end");
    return std::nullopt;
  }

  std::optional<Step> give(std::string_view word, std::string_view rest) {
    has_input_ = true;  // even when it names nothing that is there
    ReadInput read = read_input(scenario_, word, rest);
    if (!read.input) {
      report(read.problem.code, std::move(read.problem.message),
             std::move(read.problem.suggestion));
      return std::nullopt;
    }
    Step step;
    step.kind = Step::Kind::give;
    step.input = std::move(*read.input);
    if (!read.earns) return step;
    step.earns.emplace();
    std::string_view levels = *read.earns;
    while (levels != "none" && !levels.empty()) {
      if (!read_earning(take_word(levels), *step.earns)) return std::nullopt;
    }
    return step;
  }

  bool read_earning(std::string_view pair, std::vector<scenario::Earning>& earns) {
    const std::size_t equals = std::min(pair.find('='), pair.size());
    const std::string_view name = pair.substr(0, equals);
    const auto level = number_from<int>(pair.substr(std::min(equals + 1, pair.size())));
    if (name.empty() || !level || *level < 0 || *level > 2) {
      malformed("earns NAME=LEVEL …, or earns none; a level is 0, 1 or 2");
      return false;
    }
    const auto opportunity = scenario_.find_opportunity(name);
    if (!opportunity) {
      report(kPlanUnknownOpportunity, fmt::format("there is no opportunity \"{}\"", shown(name)),
             base::did_you_mean(name, ids_of(scenario_.opportunities)));
      return false;
    }
    earns.push_back({static_cast<std::uint16_t>(*opportunity), static_cast<std::uint8_t>(*level)});
    return true;
  }

  std::optional<Step> expect(std::string_view rest) {
    const std::size_t equals = std::min(rest.find('='), rest.size());
    const std::string_view name = trimmed(rest.substr(0, equals));
    const std::string_view value = trimmed(rest.substr(std::min(equals + 1, rest.size())));
    if (name.empty() || value.empty()) {
      malformed("expect VARIABLE = VALUE");
      return std::nullopt;
    }
    const auto variable = scenario_.find_variable(name);
    if (!variable) {
      report(kPlanUnknownVariable, fmt::format("there is no variable \"{}\"", shown(name)),
             base::did_you_mean(name, ids_of(scenario_.variables)));
      return std::nullopt;
    }
    Step step;
    step.kind = Step::Kind::expect;
    step.variable = *variable;
    if (scenario_.variables[*variable].truth) {
      step.value = value == "true";
      if (value == "true" || value == "false") return step;
      malformed(fmt::format("expect {} = true, or = false", name));
      return std::nullopt;
    }
    const auto number = number_from<int>(value);
    if (!number) {
      malformed(fmt::format("expect {} = WHOLE NUMBER", name));
      return std::nullopt;
    }
    step.value = *number;
    return step;
  }

  // "24 of 34"
  std::optional<assess::Points> points(std::string_view rest) {
    const auto earned = number_from<int>(take_word(rest));
    const std::string_view of = take_word(rest);
    const auto reachable = number_from<int>(take_word(rest));
    if (!earned || of != "of" || !reachable || !rest.empty()) return std::nullopt;
    return assess::Points{*earned, *reachable};
  }

  std::optional<Step> total(std::string_view rest) {
    const auto found = points(rest);
    if (!found) {
      malformed("total POINTS of POINTS");
      return std::nullopt;
    }
    Step step;
    step.kind = Step::Kind::total;
    step.points = *found;
    return step;
  }

  std::optional<Step> block(std::string_view rest) {
    const std::size_t colon = std::min(rest.find(':'), rest.size());
    const std::string_view id = trimmed(rest.substr(0, colon));
    const auto found = points(rest.substr(std::min(colon + 1, rest.size())));
    if (id.empty() || !found) {
      malformed("block BLOCK: POINTS of POINTS");
      return std::nullopt;
    }
    const auto& all = scenario_.opportunities;
    const auto is_here = [&](const scenario::Opportunity& o) { return o.block == id; };
    if (std::none_of(all.begin(), all.end(), is_here)) {
      std::string blocks;
      for (const scenario::Opportunity& o : all) {
        if (blocks.find(" " + o.block + ",") == std::string::npos) blocks += " " + o.block + ",";
      }
      if (!blocks.empty()) blocks.pop_back();
      report(kPlanUnknownBlock,
             fmt::format("the scenario has no opportunity of block \"{}\"", shown(id)),
             fmt::format("its blocks are{}", blocks));
      return std::nullopt;
    }
    Step step;
    step.kind = Step::Kind::block;
    step.text = id;
    step.points = *found;
    return step;
  }

  std::optional<Step> knockouts(std::string_view rest) {
    Step step;
    step.kind = Step::Kind::knockouts;
    if (rest.empty()) {
      malformed("knockouts none, or knockouts NAME …");
      return std::nullopt;
    }
    if (rest == "none") return step;
    while (!rest.empty()) {
      const std::string_view id = take_word(rest);
      const auto& known = scenario_.knockouts;
      if (std::find(known.begin(), known.end(), id) == known.end()) {
        report(kPlanUnknownKnockout, fmt::format("there is no knock-out \"{}\"", shown(id)),
               base::did_you_mean(id, {known.begin(), known.end()}));
        return std::nullopt;
      }
      step.knockouts.emplace_back(id);
    }
    return step;
  }

  const Scenario& scenario_;
  const std::string& file_;
  ReadPlan result_;
  Run current_;
  int line_ = 0;
  bool saw_run_ = false;
  bool has_input_ = false;
};

}  // namespace

ReadPlan read_plan(std::string_view text, const Scenario& scenario, const std::string& file_name) {
  return Reader(scenario, file_name).read(text);
}

}  // namespace klankbord::analysis
