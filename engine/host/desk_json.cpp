#include "host/desk_json.h"

#include <algorithm>
#include <string>
#include <vector>

#include "host/desk_actions.h"
#include "session/desk_words.h"

namespace klankbord::host {

namespace {

using scenario::ActionIndex;
using scenario::Hit;
using scenario::Opened;
using scenario::Panel;
using text::Key;

constexpr std::size_t kMostHits = 20;  // more is read by nobody: search more precisely

// One writing of one desk.
class DeskWriter {
 public:
  DeskWriter(JsonText& out, const Reader& reader, const play::Attempt& attempt)
      : out_(out),
        reader_(reader),
        scenario_(attempt.scenario()),
        state_(attempt.state()),
        facts_(attempt),
        actions_(out, reader, attempt) {}

  void write_panels() {
    out_.key("panels").begin_array();
    for (std::size_t i = 0; i < scenario::kPanelCount; ++i) {
      const auto panel = static_cast<Panel>(i);
      if (is_there(panel)) write_panel(panel);
    }
    out_.end_array();
  }

 private:
  base::Language language() const { return reader_.language(); }
  const scenario::Desk& desk() const { return scenario_.company.desk; }

  bool is_there(Panel panel) const {
    const bool items =
        std::any_of(desk().items.begin(), desk().items.end(),
                    [panel](const scenario::Item& item) { return item.panel == panel; });
    switch (panel) {
      case Panel::customers:
        return facts_.search_of(panel).has_value();
      case Panel::products:
        return !scenario_.company.products.empty();
      case Panel::agenda:
        return !desk().slots.empty();
      case Panel::registration:
        return !desk().forms.empty();
      case Panel::mail:
        return items || !desk().letters.empty();
      case Panel::team:
        return !scenario_.company.teams.empty() || !desk().irregularities.empty();
      case Panel::archive:
        return items || files_something();
      default:
        return items;
    }
  }

  // A message of another panel can be filed too.
  bool files_something() const {
    return std::any_of(
        scenario_.actions.begin(), scenario_.actions.end(), [](const scenario::Action& action) {
          return action.verb == scenario::Verb::file || action.verb == scenario::Verb::digitise;
        });
  }

  void write_panel(Panel panel) {
    const std::optional<ActionIndex> search = facts_.search_of(panel);
    out_.begin_object().text("id", to_string(panel));
    out_.text("title", reader_.tr.named("panel.", to_string(panel)));
    out_.truth("search", search.has_value());
    if (search) out_.text("do", scenario_.actions[*search].id);
    out_.text("sought", facts_.sought(panel)).key("entries").begin_array();
    write_entries(panel);
    out_.end_array().key("actions").begin_array();
    actions_.write(panel);
    out_.end_array().end_object();
  }

  // ---- what can be read

  void write_entries(Panel panel) {
    if (panel == Panel::team) {
      write_teams();
      return;
    }
    for (const Hit& thing : things_in(panel)) {
      write_entry(thing);
      if (thing.opened == Opened::customer && facts_.was_opened(thing)) write_records(thing.object);
    }
  }

  // What was found; where nothing was searched for, all but the customers lies open, and customers
  // whose file was opened stay.
  std::vector<Hit> things_in(Panel panel) const {
    const std::string words = facts_.sought(panel);
    std::vector<Hit> things;
    if (!words.empty()) {
      things = reader_.searches.of(scenario_, language()).find(panel, words);
      if (things.size() > kMostHits) things.resize(kMostHits);
    }
    for (const Hit& thing : all_in(panel)) {
      const bool stays = words.empty() ? panel != Panel::customers || facts_.was_opened(thing)
                                       : facts_.was_opened(thing);
      const bool shown = std::find(things.begin(), things.end(), thing) != things.end();
      if (stays && !shown) things.push_back(thing);
    }
    return things;
  }

  std::vector<Hit> all_in(Panel panel) const {
    std::vector<Hit> things;
    const scenario::Company& company = scenario_.company;
    const auto add = [&things](Opened opened, std::size_t index) {
      things.push_back({opened, static_cast<std::uint16_t>(index)});
    };
    if (panel == Panel::customers) {
      for (std::size_t i = 0; i < company.customers.size(); ++i) add(Opened::customer, i);
      return things;
    }
    if (panel == Panel::products) {
      for (std::size_t i = 0; i < company.products.size(); ++i) add(Opened::product, i);
      return things;
    }
    for (std::size_t i = 0; i < desk().items.size(); ++i) {
      if (desk().items[i].panel == panel) add(Opened::item, i);
    }
    return things;
  }

  // What belongs to a customer's file.
  void write_records(std::size_t customer) {
    const std::string& id = scenario_.company.customers[customer].id;
    for (std::size_t i = 0; i < desk().items.size(); ++i) {
      if (desk().items[i].customer != id || desk().items[i].panel != Panel::customers) continue;
      write_entry({Opened::item, static_cast<std::uint16_t>(i)},
                  scenario_.company.customers[customer].name);
    }
  }

  void write_entry(const Hit& thing, const std::string& of = {}) {
    const auto action = facts_.opening_of(thing);
    if (!action) return;
    const bool opened = state_.has_done(*action);
    out_.begin_object().text("do", scenario_.actions[*action].id).text("title", title_of(thing));
    if (!of.empty()) out_.text("of", of);
    if (thing.opened == Opened::item && desk().items[thing.object].paper) out_.truth("paper", true);
    out_.truth("possible", !session::why_not(scenario_, state_, *action));
    out_.truth("opened", opened).key("body").begin_array();
    if (opened) write_body(thing);
    out_.end_array().end_object();
  }

  std::string title_of(const Hit& thing) const {
    const scenario::Company& company = scenario_.company;
    switch (thing.opened) {
      case Opened::customer: {
        const scenario::Customer& customer = company.customers[thing.object];
        std::string title = customer.name;
        for (const std::string* fact : {&customer.number, &customer.born, &customer.city}) {
          if (!fact->empty()) title += " · " + *fact;
        }
        return title;
      }
      case Opened::product:
        return company.products[thing.object].name;
      case Opened::item:
        break;
    }
    const scenario::Item& item = desk().items[thing.object];
    return (item.date.empty() ? "" : item.date + " · ") + item.title.in(language());
  }

  void write_body(const Hit& thing) {
    if (thing.opened == Opened::item) {
      write_line(out_, desk().items[thing.object].text.in(language()));
    } else if (thing.opened == Opened::product) {
      const scenario::Product& product = scenario_.company.products[thing.object];
      if (product.price_cents > 0) write_line(out_, text::price(language(), product.price_cents));
      for (const base::LocalText& fact : product.facts) write_line(out_, fact.in(language()));
    } else {
      const scenario::Customer& customer = scenario_.company.customers[thing.object];
      write_line(out_, reader_.tr(Key{"briefing.number"}), customer.number);
      write_line(out_, reader_.tr(Key{"briefing.born"}), customer.born);
      write_line(out_, reader_.tr(Key{"desk.address"}), customer.address);
      write_line(out_, reader_.tr(Key{"briefing.city"}), customer.city);
      write_line(out_, reader_.tr(Key{"desk.phone"}), customer.phone);
      write_line(out_, reader_.tr(Key{"desk.email"}), customer.email);
      write_line(out_, customer.file.in(language()));
    }
  }

  void write_teams() {
    for (const scenario::Team& team : scenario_.company.teams) {
      out_.begin_object().nothing("do").text("title", team.name.in(language()));
      out_.truth("possible", false).truth("opened", true).key("body").begin_array();
      write_line(out_, reader_.tr(team.present ? Key{"desk.team-here"} : Key{"desk.team-away"}));
      if (!team.number.empty()) {
        write_line(out_, reader_.tr(Key{"desk.team-number"}, {{"number", team.number}}));
      }
      write_line(out_, team.does.in(language()));
      out_.end_array().end_object();
    }
  }

  JsonText& out_;
  const Reader& reader_;
  const scenario::Scenario& scenario_;
  const play::State& state_;
  DeskFacts facts_;
  DeskActions actions_;
};

}  // namespace

void write_desk(JsonText& out, const Reader& reader, const play::Attempt& attempt) {
  if (!attempt.scenario().has_desk) {
    out.nothing();
    return;
  }
  out.begin_object();
  DeskWriter(out, reader, attempt).write_panels();
  out.truth("call_over", attempt.state().desk.call_over).end_object();
}

void write_moves(JsonText& out, const Reader& reader, const play::Attempt& attempt) {
  DeskActions(out, reader, attempt).write_moves();
}

}  // namespace klankbord::host
