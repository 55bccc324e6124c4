// The systems an agent works with during and after a conversation: what can be looked up, booked,
// registered, sent, filed and reported. Data only; what the learner did stands in play::State.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "scenario/kinds.h"

namespace klankbord::scenario {

// The parts of the desk, in the order a client shows them.
enum class Panel : std::uint8_t {
  customers,
  knowledge,
  products,
  agenda,
  registration,
  mail,
  archive,
  team,
  notices
};
inline constexpr std::size_t kPanelCount = 9;
std::string_view to_string(Panel panel);
std::optional<Panel> panel_from(std::string_view word);
std::vector<std::string_view> panel_words();

// Something to open and read: a record in a customer's file, an article, a notice, a message that
// came in, a piece of post.
struct Item {
  std::string id;
  Panel panel = Panel::knowledge;
  base::LocalText title, text;
  base::LocalText keywords;  // more words it is found by; may be empty
  std::string customer;      // whose file it belongs to; empty: nobody's
  std::string date;          // as written on it; may be empty
  bool paper = false;        // has to be digitised before it can be filed
  int cost_s = kItemCost_s;
};

struct Slot {
  std::string id;
  base::LocalText when;
  bool free = true;
};

struct Choice {
  std::string id;
  base::LocalText label;
};

struct Field {
  std::string id;
  base::LocalText label;
  std::vector<Choice> choices;  // none: free text
  bool required = true;
};

struct Form {
  std::string id;
  base::LocalText title;
  std::vector<Field> fields;
  int cost_s = kFormCost_s;
};

struct Folder {
  std::string id;
  base::LocalText title;
};

// A message that lies ready to be sent.
struct Letter {
  std::string id;
  base::LocalText to, subject, body;
  int cost_s = kLetterCost_s;
};

// What can be reported to the team coach.
struct Irregularity {
  std::string id;
  base::LocalText title;
};

struct Desk {
  std::vector<Item> items;
  std::vector<Slot> slots;
  std::vector<Form> forms;
  std::vector<Folder> folders;
  std::vector<Letter> letters;
  std::vector<Irregularity> irregularities;
};

// How long a customer waits easily, in simulated seconds.
struct Patience {
  int announced_s = 30;  // after an announcement
  int checked_s = 20;    // after each "I am still looking"
};

enum class Verb : std::uint8_t {
  // At the desk.
  search,     // object = Panel; with the words searched for
  open,       // an item, a product or a customer's file
  book,       // object = slot
  register_,  // object = form; with a value per field
  send,       // object = letter
  digitise,   // object = item
  file,       // object = item, second = folder
  report,     // object = irregularity
  share,      // object = item: shared with a colleague
  // On the call: the standard moves.
  announce,
  check_back,
  hold,
  take_back,
  transfer_warm,  // object = team
  transfer_cold,  // object = team
  call_back,
  end,    // hang up before the conversation has come to its end
  close,  // close the case: the attempt ends
};
std::string_view to_string(Verb verb);  // as in an action's id
bool is_move(Verb verb);                // from announce to end

// One thing a learner can do beside answering. The list is derived from the desk and is no part of
// the compiled form: journals, plans and conditions name an action by its id.
struct Action {
  std::string id;  // "open order-4711", "file scan-2 contracts", "transfer second-line warm"
  Verb verb = Verb::open;
  Opened opened = Opened::item;
  std::uint16_t object = 0, second = 0;
  int cost_s = 0;  // of a move: to say it
};

// What is said when a standard move is made, in the language of the conversation.
struct Move {
  std::string id;     // "announce", "transfer-absent": see move_words()
  std::string text;   // of the learner; of transfer-absent and transfer-returned: of the colleague
  std::string reply;  // of the customer; may be empty
};
// The moves a company words. Beside the verbs: transfer-absent (nobody there), transfer-returned.
std::vector<std::string_view> move_words();

}  // namespace klankbord::scenario
