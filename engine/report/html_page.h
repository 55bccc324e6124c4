// What the pages of all reports share: head, style sheet, facts, footer.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "report/html_writer.h"
#include "text/catalogue.h"

namespace klankbord::report {

// From the document type to the open <main>. `kind` is the small line above the title.
void begin_page(HtmlWriter& html, const text::Catalogue& tr, const std::string& kind,
                const Words& title);
// A list of names and values; empty values are left out.
void write_facts(HtmlWriter& html, const std::vector<std::pair<std::string, std::string>>& facts);
// Closes everything; `lines` stand at the foot.
void end_page(HtmlWriter& html, const std::vector<std::string>& lines);

}  // namespace klankbord::report
