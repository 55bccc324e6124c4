#include <string>

#include "ui/kit_layout.h"
#include "ui/kit_words.h"
#include "ui/part_knowledge.h"
#include "ui/screen_desk.h"

namespace klankbord::ui {

using scenario::Hit;
using scenario::Opened;

namespace {

void letter_page(DeskDraw& draw, std::uint16_t index) {
  Kit& kit = draw.kit;
  const Words& words = draw.words;
  const scenario::Letter& letter = draw.scenario.company.desk.letters[index];
  // A letter is in the language of the customer.
  const base::Language language = draw.scenario.language;
  begin_card(kit, {.padding = space::kL, .accented = true});
  fact_line(kit, words(text::Key{"desk.mail-to"}), verbatim(letter.to.in(language)));
  fact_line(kit, words(text::Key{"desk.mail-subject"}), verbatim(letter.subject.in(language)));
  gap(kit, space::kM);
  divider(kit);
  gap(kit, space::kM);
  paragraph(kit, verbatim(letter.body.in(language)));
  end_card(kit);
  gap(kit, space::kM);
  const auto action = action_of(draw.scenario, scenario::Verb::send, index);
  if (!action) return;
  const bool sent = draw.state.has_done(*action);
  const Text label = words(sent ? text::Key{"desk.mail-sent"} : text::Key{"desk.mail-send"});
  if (desk_button(draw, "send", label, action, sent ? Icon::check : Icon::send,
                  Emphasis::primary)) {
    draw.act(*action);
  }
}

void message_row(DeskDraw& draw, const Hit& hit) {
  const scenario::Item& item = draw.scenario.company.desk.items[hit.object];
  const bool read = was_opened(draw.scenario, draw.state, hit);
  const auto folders = folders_of(draw.scenario, draw.state, hit.object);
  DeskRow row;
  row.title = draw.words.in(item.title);
  row.below = date_text(item.date);
  row.icon = Icon::email;
  row.strong = !read;
  row.mark = draw.words(!folders.empty() ? text::Key{"desk.is-filed"}
                        : read           ? text::Key{"desk.read"}
                                         : text::Key{"desk.unread"});
  desk_thing(draw, hit, row);
}

void outgoing(DeskDraw& draw) {
  const std::vector<scenario::Letter>& letters = draw.scenario.company.desk.letters;
  if (letters.empty()) return;
  gap(draw.kit, space::kM);
  paragraph(draw.kit, draw.words(text::Key{"desk.mail-out"}), {.size = Size::strong});
  gap(draw.kit, space::kS);
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const bool sent = was_done(draw.scenario, draw.state, scenario::Verb::send, i);
    DeskRow row;
    row.title = draw.words.in(letters[i].subject);
    row.below = draw.words.in(letters[i].to);
    row.icon = Icon::send;
    if (sent) row.mark = draw.words(text::Key{"desk.mail-sent"});
    if (desk_row(draw, "letter-" + std::to_string(i), row)) {
      draw.desk.letter = static_cast<std::uint16_t>(i);
    }
  }
}

}  // namespace

void desk_mail(DeskDraw& draw) {
  const std::optional<Hit> opened = draw.desk.opened(DeskTab::mail);
  if (draw.desk.letter) {
    const std::uint16_t letter = *draw.desk.letter;
    desk_back(draw, text::Key{"desk.back-list"});
    letter_page(draw, letter);
    return;
  }
  if (opened && draw.desk.is_reading(DeskTab::mail)) {
    desk_back(draw, text::Key{"desk.back-list"});
    desk_page(draw, draw.scenario.company.desk.items[opened->object]);
    desk_folders(draw, opened->object);
    return;
  }
  desk_heading(draw, text::Key{"desk.mail"}, text::Key{"desk.mail-about"});
  const std::vector<std::uint16_t> all = items_of(draw.scenario, scenario::Panel::mail);
  if (all.empty()) {
    const Text none = draw.words(text::Key{"desk.mail-empty"});
    if (draw.scenario.company.desk.letters.empty()) {
      desk_empty(draw, Icon::email, none);
    } else {
      paragraph(draw.kit, none, {.tone = Tone::muted});
    }
  } else {
    desk_search(draw, scenario::Panel::mail, text::Key{"desk.mail-hint"});
    paragraph(draw.kit, draw.words(text::Key{"desk.mail-in"}), {.size = Size::strong});
    gap(draw.kit, space::kS);
    std::vector<Hit> shown = draw.desk.search(scenario::Panel::mail).hits;
    if (shown.empty()) {
      for (const std::uint16_t index : all) shown.push_back({Opened::item, index});
    }
    for (const Hit& hit : shown) message_row(draw, hit);
  }
  outgoing(draw);
}

}  // namespace klankbord::ui
