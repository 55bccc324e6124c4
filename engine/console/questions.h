// Questions on a terminal, each answered by a line.
#pragma once

#include <functional>
#include <istream>
#include <optional>
#include <string>

#include "console/writer.h"
#include "text/catalogue.h"

namespace klankbord::console {

// Where lines come from, and what else a terminal can do. The defaults do for a file.
struct LineSource {
  std::istream& in;
  // Shows what is typed, or does not: for secrets.
  std::function<void(bool shown)> show_typing = {};
  // Reading may go on after it was broken off, or after the end of the input.
  std::function<void()> go_on = {};
};

class Questions {
 public:
  Questions(LineSource source, const text::Catalogue& tr, Writer& writer)
      : source_(std::move(source)), tr_(tr), writer_(writer) {}

  // The line without its line end and the spaces around it; nothing when the input ended or was
  // broken off, after which one may ask again.
  std::optional<std::string> ask(const std::string& question);
  std::optional<std::string> ask_secret(const std::string& question);
  // Asks until it is a number within these bounds; an empty line is `otherwise`.
  std::optional<int> ask_number(const std::string& question, int otherwise, int least, int most);
  // Likewise yes or no, which is what an empty line is.
  std::optional<bool> ask_whether(const std::string& question);

  void say(const std::string& text) { writer_.paragraph(text); }
  std::istream& in() { return source_.in; }
  void go_on();

 private:
  LineSource source_;
  const text::Catalogue& tr_;
  Writer& writer_;
};

// Without the white space at its ends.
std::string trimmed(const std::string& line);
// Whether two words are the same but for the case of their letters from A to Z.
bool same_word(const std::string& a, const std::string& b);

}  // namespace klankbord::console
