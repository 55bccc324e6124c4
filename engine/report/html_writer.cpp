#include "report/html_writer.h"

#include <cassert>

#include "base/utf8.h"
#include "report/phrases.h"

namespace klankbord::report {

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (const char letter : base::printable(text)) {
    switch (letter) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += letter;
    }
  }
  return out;
}

void HtmlWriter::start(std::string_view element, Attributes attributes) {
  out_ += '<';
  out_ += element;
  for (const auto& [name, value] : attributes) {
    out_ += ' ';
    out_ += name;
    out_ += "=\"" + escaped(value) + '"';
  }
}

void HtmlWriter::open(std::string_view element, Attributes attributes) {
  start(element, attributes);
  out_ += '>';
  opened_.emplace_back(element);
}

void HtmlWriter::close() {
  assert(!opened_.empty());
  out_ += "</" + opened_.back() + ">\n";
  opened_.pop_back();
}

void HtmlWriter::element(std::string_view name, std::string_view content, Attributes attributes) {
  open(name, attributes);
  text(content);
  close();
}

void HtmlWriter::words(std::string_view name, const Words& words, base::Language page,
                       Attributes attributes) {
  start(name, attributes);
  if (words.language != page) out_ += " lang=\"" + std::string(to_string(words.language)) + '"';
  out_ += '>';
  opened_.emplace_back(name);
  text(typeset(words));
  close();
}

void HtmlWriter::empty(std::string_view name, Attributes attributes) {
  start(name, attributes);
  out_ += "/>";
}

std::string HtmlWriter::take() {
  assert(opened_.empty());
  return std::move(out_);
}

}  // namespace klankbord::report
