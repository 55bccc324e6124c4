// What can be done at a desk beside reading, as JSON: per panel, and the standard moves of a call.
#pragma once

#include <optional>
#include <string>

#include "host/desk_facts.h"
#include "host/json_text.h"
#include "host/reader.h"

namespace klankbord::host {

class DeskActions {
 public:
  // All must outlive it.
  DeskActions(JsonText& out, const Reader& reader, const play::Attempt& attempt);

  // The actions of a panel, into the list that is open.
  void write(scenario::Panel panel);
  // The standard moves, and closing the case once everyone left: a list.
  void write_moves();

 private:
  std::optional<scenario::Panel> panel_of(const scenario::Action& action) const;
  std::string label_of(const scenario::Action& action) const;
  std::string labelled(const std::string& label, const std::string& what) const;
  std::string with_title(text::Key verb, const scenario::Action& action) const;
  std::string move_label(const scenario::Action& action) const;
  void write_action(scenario::ActionIndex index, const std::string& label);
  void write_filed(scenario::ActionIndex form);
  void write_letter(const scenario::Letter& letter);

  JsonText& out_;
  const Reader& reader_;
  const play::Attempt& attempt_;
  const scenario::Scenario& scenario_;
  const play::State& state_;
};

// {"label"?,"text"}; nothing for an empty text.
void write_line(JsonText& out, const std::string& text);
void write_line(JsonText& out, const std::string& label, const std::string& text);

}  // namespace klankbord::host
