#include "report/statistics_csv.h"

#include <initializer_list>
#include <optional>

#include "report/csv.h"

namespace klankbord::report {

namespace {

constexpr std::string_view kColumns[] = {
    "source",     "scenario",       "version",    "content_hash", "row",           "id",
    "competence", "points",         "n",          "p_permille",   "level_0",       "level_1",
    "level_2",    "share_permille", "r_permille", "rest_n",       "rest_permille", "median_s",
    "p90_s",      "flags"};

std::string words(const std::vector<assess::Flag>& flags) {
  std::string all;
  for (const assess::Flag flag : flags) {
    all += (all.empty() ? "" : " ") + std::string(to_string(flag));
  }
  return all;
}

// A whole number, or an empty cell for what is not there.
CsvRow& cell(CsvRow& row, std::optional<int> number) {
  return number ? row.number(*number) : row.text("");
}

class Rows {
 public:
  Rows(std::string& out, std::string_view source) : out_(out), source_(source) {}

  void opportunity(const StatisticsTable& table, const assess::OpportunityFigures& one) {
    const scenario::Opportunity& known = table.figures->scenario->opportunities[one.opportunity];
    CsvRow row = begin(table, "opportunity", known.id);
    row.text(known.competence).number(2 * known.weight).number(one.n);
    cell(row, one.n > 0 ? std::optional<int>(one.p_permille) : std::nullopt);
    for (const int count : one.at_level) row.number(count);
    row.text("");
    cell(row, one.r_permille).number(one.rest_n).text("").text("").text("");
    row.text(words(one.flags)).end();
  }

  void option(const StatisticsTable& table, const assess::DecisionFigures& decision,
              const assess::OptionFigures& option) {
    CsvRow row = begin(table, "option", table.figures->scenario->option_path(option.option));
    row.text("").number(option.points).number(option.n).text("").text("").text("").text("");
    cell(row, decision.n > 0 ? std::optional<int>(option.share_permille) : std::nullopt);
    row.text("").number(option.rest_n);
    cell(row, option.rest_permille);
    const bool timed = decision.timed_n > 0;  // of the question: the same for its answers
    cell(row, timed ? std::optional<int>(decision.median_s) : std::nullopt);
    cell(row, timed ? std::optional<int>(decision.p90_s) : std::nullopt);
    std::vector<assess::Flag> flags = option.flags;
    const bool doubted = decision.inversion && (decision.inversion->preferred == option.option ||
                                                decision.inversion->keyed_better == option.option);
    if (doubted) flags.push_back(assess::Flag::key_inverted);
    row.text(words(flags)).end();
  }

 private:
  CsvRow begin(const StatisticsTable& table, std::string_view what, std::string_view id) {
    CsvRow row(out_);
    row.text(source_).text(table.scenario).number(table.version);
    row.text(table.content_hash).text(what).text(id);
    return row;
  }

  std::string& out_;
  std::string_view source_;
};

}  // namespace

std::string csv_of(const std::vector<StatisticsTable>& tables, std::string_view source) {
  std::string out(kByteOrderMark);
  CsvRow head(out);
  for (const std::string_view column : kColumns) head.text(column);
  head.end();
  Rows rows(out, source);
  for (const StatisticsTable& table : tables) {
    for (const auto& one : table.figures->opportunities) rows.opportunity(table, one);
    for (const auto& decision : table.figures->decisions) {
      for (const auto& option : decision.options) rows.option(table, decision, option);
    }
  }
  return out;
}

}  // namespace klankbord::report
