// What the pages of both reports of an exam share.
#pragma once

#include <initializer_list>
#include <string>

#include "report/exam_phrases.h"
#include "report/html_writer.h"

namespace klankbord::report {

// A section with a heading, a sentence where there is one, and a table that is open for rows.
void begin_table(HtmlWriter& html, const text::Catalogue& tr, text::Key heading,
                 std::initializer_list<text::Key> columns, const std::string& note = {});
void end_table(HtmlWriter& html);

void write_hashes(HtmlWriter& html, const text::Catalogue& tr, const Facts& hashes);

}  // namespace klankbord::report
