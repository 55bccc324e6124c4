// Every text of a scenario with an id by which translations and recordings find it again, wherever
// the author moves it (engine/notes/lines.md).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "scenario/scenario.h"

namespace klankbord::scenario {

enum class TextSort : std::uint8_t {
  title,
  brief,
  line,    // said by the customer, a colleague or the narrator
  option,  // said by the learner
  reply,   // said at once after an answer or a rule
  part,
  task,
  rubric,
  hidden,
  why,
  better,
  company,  // anything of the company and its desk
};
std::string_view to_string(TextSort sort);

// One text. What is said stands in the language of the conversation (`said`); what is told to the
// learner may stand in each of theirs (`told`).
struct ScenarioText {
  std::string id;  // "greeting/warm.why"
  TextSort sort = TextSort::line;
  const std::string* said = nullptr;
  base::LocalText* told = nullptr;
  std::string speaker;    // of what is said: "customer", "learner" …
  std::string_view hint;  // of what is said: the condition it hangs on, for who records it
  int source_line = 0;    // of what it belongs to; 0: not in the scenario's own file
  const std::string& source() const { return said != nullptr ? *said : told->nl; }
};

enum class Whose : std::uint8_t { scenario, company };

// The texts of the scenario itself in reading order, or those of its company and desk. Pointers
// into `scenario`. Equal texts of one owner have one id.
std::vector<ScenarioText> texts_of(Scenario& scenario, Whose whose);

// What a translation was made from, as 16 hexadecimal characters of SHA-256.
std::string source_hash(std::string_view source);

}  // namespace klankbord::scenario
