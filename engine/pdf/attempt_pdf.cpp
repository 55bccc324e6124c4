#include "pdf/attempt_pages.h"
#include "pdf/pdf.h"

namespace klankbord::pdf {

using text::Key;

base::Result<std::string> pdf_of(const report::AttemptReport& report, const text::Catalogue& tr) {
  const std::string language(to_string(tr.language()));
  Sheet sheet({report::typeset(report.title), report::typeset(tr.language(), report.learner),
               language, report.latest.utc},
              tr);
  const std::vector<std::string> foot = {
      tr(Key{"report.attempt-id"}, {{"attempt", report.attempt}}) + "  ·  " +
          tr(Key{"report.verify"}, {{"attempt", report.attempt}}),
      report::typeset(report.framework)};
  write_first_page(sheet, report);
  sheet.foot(foot, 1);
  sheet.next_page();
  write_second_page(sheet, report);
  sheet.foot(foot, 2);
  return sheet.canvas().finish();
}

}  // namespace klankbord::pdf
