// The templates of starting scenarios: which there are, and how one becomes a file.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "store/files.h"

namespace klankbord::session {

// A template is a scenario with {{names}} to be filled in. Its first line lists the channels it
// suits, the usual one first ("@channels phone chat"); a line that begins with "@spoken " or
// "@written " is kept, without that mark, on channels of that sort only.
struct StartingText {
  std::vector<std::string> channels;
  std::string body;
};

// Reads <root>/assets/starting/<name>. Refuses one that is missing or begins otherwise.
base::Result<StartingText> read_starting_text(const store::Path& root, const std::string& name);

// The text for that channel with every {{name}} replaced by its value.
std::string filled_in(const StartingText& text, std::string_view channel,
                      const std::map<std::string, std::string>& values);

// "bakkerij-lint" of "Bakkerij Lint": how an id is made of a name. Empty when nothing is left.
std::string id_of_name(std::string_view name);

}  // namespace klankbord::session
