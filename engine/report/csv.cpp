#include "report/csv.h"

#include "base/utf8.h"
#include "report/phrases.h"

namespace klankbord::report {

using text::Key;

namespace {

constexpr std::string_view kFormulaStarts = "=+-@\t\r";
constexpr std::string_view kAsksForQuotes = ";,\"\r\n\t";

std::string yes_or_no(const text::Catalogue& tr, bool yes) {
  return yes ? tr(Key{"csv.yes"}) : tr(Key{"csv.no"});
}

void head(std::string& out, const text::Catalogue& tr, std::initializer_list<Key> keys) {
  CsvRow row(out);
  for (const Key key : keys) row.text(tr(key));
  row.end();
}

}  // namespace

void CsvRow::separate() {
  if (!first_) out_ += ';';
  first_ = false;
}

CsvRow& CsvRow::text(std::string_view given) {
  separate();
  const bool formula = !given.empty() && kFormulaStarts.find(given[0]) != std::string_view::npos;
  std::string cell = base::printable(given);
  if (formula) cell.insert(cell.begin(), '\'');
  if (!formula && cell.find_first_of(kAsksForQuotes) == std::string::npos) {
    out_ += cell;
    return *this;
  }
  out_ += '"';
  for (const char letter : cell) {
    out_ += letter;
    if (letter == '"') out_ += '"';
  }
  out_ += '"';
  return *this;
}

CsvRow& CsvRow::number(long long value) {
  separate();
  out_ += std::to_string(value);
  return *this;
}

CsvRow& CsvRow::share(base::Language language, const assess::Points& points) {
  separate();
  if (!points.observed()) return *this;
  const int permille = points.permille();
  out_ += std::to_string(permille / 10);
  out_ += language == base::Language::en ? '.' : ',';
  out_ += std::to_string(permille % 10);
  return *this;
}

void CsvRow::end() {
  out_ += "\r\n";
}

std::string csv_of(const AttemptReport& report, const text::Catalogue& tr) {
  std::string out(kByteOrderMark);
  head(out, tr,
       {Key{"csv.attempt"}, Key{"csv.scenario"}, Key{"csv.title"}, Key{"csv.started"},
        Key{"csv.block"}, Key{"csv.competence"}, Key{"csv.text"}, Key{"csv.opportunity"},
        Key{"csv.weight"}, Key{"csv.level"}, Key{"csv.points"}, Key{"csv.reachable"},
        Key{"csv.met"}, Key{"csv.spoiled"}, Key{"csv.pending"}, Key{"csv.answer"}, Key{"csv.words"},
        Key{"csv.better"}});
  for (const OpportunityRow& row : report.opportunities) {
    CsvRow cells(out);
    cells.text(report.attempt).text(report.scenario).text(report.title.text);
    cells.text(sortable_time(report.started)).text(row.block).text(row.competence);
    cells.text(row.competence_text.text).text(row.id).number(row.weight).number(row.level);
    cells.number(row.weight * row.level).number(2 * row.weight);
    cells.text(yes_or_no(tr, row.given)).text(yes_or_no(tr, row.spoiled));
    cells.text(yes_or_no(tr, row.pending));
    if (row.answer > 0) {
      cells.number(static_cast<long long>(row.answer));
    } else {
      cells.text("");
    }
    cells.text(row.quote.text).text(row.better.text).end();
  }
  return out;
}

std::string csv_of(const ProgressReport& report, const text::Catalogue& tr) {
  std::string out(kByteOrderMark);
  head(out, tr,
       {Key{"csv.what"}, Key{"csv.number"}, Key{"csv.text"}, Key{"csv.started"}, Key{"csv.attempt"},
        Key{"csv.scenario"}, Key{"csv.points"}, Key{"csv.reachable"}, Key{"csv.share"},
        Key{"csv.observations"}});
  const auto rows = [&](Key what, const std::vector<CourseRow>& courses) {
    for (const CourseRow& course : courses) {
      for (const CoursePoint& point : course.over_time) {
        CsvRow cells(out);
        cells.text(tr(what)).text(course.id).text(course.title.text);
        cells.text(sortable_time(point.at)).text(point.attempt).text(point.scenario);
        cells.number(point.points.earned).number(point.points.reachable);
        cells.share(tr.language(), point.points).number(point.opportunities).end();
      }
    }
  };
  rows(Key{"csv.block"}, report.blocks);
  rows(Key{"csv.competence"}, report.competences);
  return out;
}

std::string csv_of(const std::vector<AttemptRow>& attempts, const text::Catalogue& tr) {
  std::string out(kByteOrderMark);
  head(out, tr,
       {Key{"csv.attempt"}, Key{"csv.scenario"}, Key{"csv.title"}, Key{"csv.started"},
        Key{"csv.latest"}, Key{"csv.answers"}, Key{"csv.finished"}, Key{"csv.points"},
        Key{"csv.reachable"}, Key{"csv.share"}, Key{"csv.pending-points"}, Key{"csv.knockouts"}});
  for (const AttemptRow& row : attempts) {
    std::string knockouts;
    for (const std::string& id : row.knockouts) knockouts += (knockouts.empty() ? "" : " ") + id;
    CsvRow cells(out);
    cells.text(row.attempt).text(row.scenario).text(row.title.text);
    cells.text(sortable_time(row.started)).text(sortable_time(row.latest));
    cells.number(static_cast<long long>(row.answers)).text(yes_or_no(tr, row.finished));
    cells.number(row.points.earned).number(row.points.reachable);
    cells.share(tr.language(), row.points).number(row.pending).text(knockouts).end();
  }
  return out;
}

}  // namespace klankbord::report
