#include "app/become.h"

#include <unistd.h>

namespace klankbord::app {

void become(const Globals& globals, const std::string& name,
            const std::vector<std::string>& arguments) {
  const store::Path program = globals.program.parent_path() / name;
  std::vector<std::string> words = {program.string()};
  if (globals.language_given) {
    words.insert(words.end(), {"--lang", std::string(to_string(globals.language))});
  }
  if (globals.shared) words.insert(words.end(), {"--data", globals.shared->string()});
  if (!globals.learner.empty()) words.insert(words.end(), {"--learner", globals.learner});
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  execv(program.c_str(), argv.data());
}

}  // namespace klankbord::app
