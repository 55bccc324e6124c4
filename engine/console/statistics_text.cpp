#include "console/statistics_text.h"

#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "session/statistics_words.h"

namespace klankbord::console {

using assess::DecisionFigures;
using assess::OpportunityFigures;
using assess::OptionFigures;
using assess::ScenarioFigures;
using text::Key;

namespace {

constexpr std::size_t kHash = 8;  // digits of a content hash: enough to tell versions apart

// A table whose columns are as wide as their widest cell; the first is set to the left, the others
// to the right, the last as it is.
class Table {
 public:
  void row(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
  void write(Writer& writer) const {
    std::vector<std::size_t> widths;
    for (const auto& row : rows_) {
      widths.resize(std::max(widths.size(), row.size()));
      for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], length(row[i]));
    }
    for (const auto& row : rows_) {
      std::string text;
      for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string space(widths[i] - length(row[i]), ' ');
        const bool last = i + 1 == widths.size();
        text += "  " + (last ? row[i] : i == 0 ? row[i] + space : space + row[i]);
      }
      text.erase(text.find_last_not_of(' ') + 1);
      writer.line(text);
    }
  }

 private:
  static std::size_t length(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
      return (static_cast<unsigned char>(c) & 0xC0) != 0x80;  // counts characters, not bytes
    }));
  }
  std::vector<std::vector<std::string>> rows_;
};

std::string labels(const text::Catalogue& tr, const std::vector<assess::Flag>& flags) {
  std::string all;
  for (const assess::Flag flag : flags) {
    all += (all.empty() ? "" : ", ") + tr.named("statistics.flag.", to_string(flag));
  }
  return all;
}

std::string points_of(const OptionFigures& option) {
  return option.knockout ? "KO" : std::to_string(option.points);
}

std::string share(const text::Catalogue& tr, int permille) {
  return text::percent(tr.language(), 10 * ((permille + 5) / 10));
}

void write_opportunities(Writer& writer, const text::Catalogue& tr,
                         const ScenarioFigures& figures) {
  Table table;
  table.row({tr(Key{"statistics.opportunity"}), tr(Key{"statistics.competence"}),
             tr(Key{"statistics.n"}), tr(Key{"statistics.p"}), tr(Key{"statistics.r"}),
             tr(Key{"statistics.rest-n"}), ""});
  for (const OpportunityFigures& one : figures.opportunities) {
    const scenario::Opportunity& known = figures.scenario->opportunities[one.opportunity];
    const auto number = [&](int permille) { return session::decimal(tr.language(), permille); };
    table.row({known.id, known.competence, std::to_string(one.n),
               one.n > 0 ? number(one.p_permille) : "–",
               one.r_permille ? number(*one.r_permille) : "–", std::to_string(one.rest_n),
               labels(tr, one.flags)});
  }
  table.write(writer);
}

void write_decisions(Writer& writer, const text::Catalogue& tr, const ScenarioFigures& figures) {
  Table table;
  table.row({tr(Key{"statistics.question"}), tr(Key{"statistics.points"}), tr(Key{"statistics.n"}),
             tr(Key{"statistics.share"}), tr(Key{"statistics.rest"}), ""});
  for (const DecisionFigures& decision : figures.decisions) {
    std::string remark;
    if (decision.timed_n > 0) {
      remark = tr(Key{"statistics.time"}, {{"median", std::to_string(decision.median_s)},
                                           {"p90", std::to_string(decision.p90_s)}});
    }
    if (decision.inversion) {
      remark += (remark.empty() ? "" : "; ") + labels(tr, {assess::Flag::key_inverted});
    }
    table.row({figures.scenario->nodes[decision.node].id, "", std::to_string(decision.n), "", "",
               remark});
    for (const OptionFigures& option : decision.options) {
      table.row({"  " + figures.scenario->options[option.option].id, points_of(option),
                 std::to_string(option.n), decision.n > 0 ? share(tr, option.share_permille) : "–",
                 option.rest_permille ? share(tr, *option.rest_permille) : "–",
                 labels(tr, option.flags)});
    }
  }
  table.write(writer);
}

}  // namespace

void write_scenario_statistics(Writer& writer, const text::Catalogue& tr,
                               const session::PlayedVersion& version,
                               const assess::ScenarioFigures& figures) {
  writer.heading(
      tr(Key{"statistics.version"}, {{"title", figures.scenario->title.in(tr.language())},
                                     {"id", version.scenario},
                                     {"version", std::to_string(version.version)},
                                     {"hash", version.content_hash.substr(0, kHash)}}));
  writer.paragraph(session::summary_text(tr, figures));
  if (!figures.enough()) writer.paragraph(tr(Key{"statistics.too-few"}));
  writer.line();
  write_opportunities(writer, tr, figures);
  writer.line();
  write_decisions(writer, tr, figures);
  const auto remarks = session::remarks_of(tr, figures);
  if (!figures.enough()) return;
  writer.line();
  writer.paragraph(tr(Key{"statistics.found"}));
  if (remarks.empty()) writer.paragraph(tr(Key{"statistics.nothing-found"}), "- ");
  for (const session::StatisticsRemark& remark : remarks) {
    writer.paragraph(remark.about + ": " + remark.label + ". " + remark.advice, "- ");
  }
}

void write_statistics(Writer& writer, const text::Catalogue& tr,
                      const session::Responses& responses, const session::UseStatistics& statistics,
                      std::uint64_t seed) {
  if (responses.simulated) {
    writer.paragraph(
        tr(Key{"statistics.simulated"},
           {{"learners", std::to_string(responses.learners)}, {"seed", std::to_string(seed)}}));
  }
  if (responses.samples.empty()) writer.paragraph(tr(Key{"statistics.none"}));
  for (std::size_t i = 0; i < statistics.scenarios.size(); ++i) {
    write_scenario_statistics(writer, tr, statistics.versions[i], statistics.scenarios[i]);
  }
  if (!statistics.scenarios.empty()) {
    writer.heading(tr(Key{"statistics.reliability"}));
    for (const std::string& text : session::reliability_texts(tr, statistics.reliability)) {
      writer.paragraph(text);
    }
    writer.line();
    writer.paragraph(tr(Key{"statistics.explain"}));
  }
  const auto left_out = session::left_out_texts(tr, responses);
  if (!left_out.empty()) writer.line();
  for (const std::string& text : left_out) writer.paragraph(base::printable(text));
}

}  // namespace klankbord::console
