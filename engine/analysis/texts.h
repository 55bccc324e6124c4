// Every text of a scenario with who says it to whom, for the checks of language.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/scenario.h"

namespace klankbord::analysis {

enum class Voice {
  to_customer,   // the learner, in words of the author's
  to_colleague,  // likewise, when the customer has left or a colleague is on the line
  other,         // of the customer, a colleague or the narrator
};

// Something that is said in the language of the conversation.
struct Spoken {
  Voice voice = Voice::other;
  std::string_view text;
  std::string owner;                         // "option "warm""
  int line = 0;                              // of the owner; 0 when it stands in the company's file
  std::size_t thread = 0;                    // whose conversation it belongs to
  const scenario::Option* answer = nullptr;  // where it is what a learner chooses
};

// Something that is read in each of the learner's languages.
struct Read {
  const base::LocalText& text;
  std::string owner;          // "option "warm": `why`"
  std::string group;          // what is translated as a whole: "header", "lessons", or the owner
  int line = 0;               // likewise
  bool lesson = false;        // written for the learner: `why`, `better`, brief, task
  bool sayable = false;       // `better`: words to say, in the language of the conversation
  bool to_colleague = false;  // of a talk with a colleague
};

void for_each_spoken(const scenario::Scenario& scenario,
                     const std::function<void(const Spoken&)>& visit);
// Only what is not empty.
void for_each_read(const scenario::Scenario& scenario,
                   const std::function<void(const Read&)>& visit);

// Both, for whoever goes through them more than once. Points into the scenario.
struct Texts {
  std::vector<Spoken> spoken;
  std::vector<Read> read;
};
Texts texts_of(const scenario::Scenario& scenario);

}  // namespace klankbord::analysis
