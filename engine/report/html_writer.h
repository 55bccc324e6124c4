// Writes well-formed HTML into a string: every text goes through escaping, every element is closed.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/report_values.h"

namespace klankbord::report {

// The text for HTML and SVG, in content and in attributes: & < > " ' as references, bytes that are
// no UTF-8 and control characters as "?".
std::string escaped(std::string_view text);

class HtmlWriter {
 public:
  using Attribute = std::pair<std::string_view, std::string>;
  using Attributes = std::initializer_list<Attribute>;

  void open(std::string_view element, Attributes attributes = {});
  void close();  // the element opened last
  void text(std::string_view content) { out_ += escaped(content); }
  // <element>content</element>
  void element(std::string_view name, std::string_view content, Attributes attributes = {});
  // The words typeset, in an element that says their language where it is not the page's.
  void words(std::string_view name, const Words& words, base::Language page,
             Attributes attributes = {});
  // An element without content: closed at once, as SVG wants it.
  void empty(std::string_view name, Attributes attributes);
  // Only for what is written in this program: the style sheet, the document type.
  void raw(std::string_view markup) { out_ += markup; }
  void line() { out_ += '\n'; }

  std::string take();  // closes nothing: asserts that everything is closed

 private:
  void start(std::string_view element, Attributes attributes);
  std::string out_;
  std::vector<std::string> opened_;
};

}  // namespace klankbord::report
