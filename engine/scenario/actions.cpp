// What can be done in a scenario beside answering, derived from its desk.
#include <string>
#include <utility>

#include "scenario/scenario.h"

namespace klankbord::scenario {

namespace {

// Simulated seconds of what has no seconds of its own. Part of the compiled form's version 2: old
// attempts are computed with them (engine/notes/formats.md).
constexpr int kSearch_s = 4;
constexpr int kOpenFile_s = 5;
constexpr int kOpenProduct_s = 4;
constexpr int kBook_s = 8;
constexpr int kDigitise_s = 15;
constexpr int kFile_s = 8;
constexpr int kReport_s = 20;
constexpr int kShare_s = 10;
constexpr int kTransfer_s = 10;  // until somebody answers, beside what is said

constexpr Panel kSearched[] = {Panel::customers, Panel::knowledge, Panel::products, Panel::mail};

class Builder {
 public:
  explicit Builder(Scenario& scenario) : scenario_(scenario), desk_(scenario.company.desk) {}

  void build() {
    scenario_.actions.clear();
    if (!scenario_.has_desk) return;
    look_up();
    administer();
    if (scenario_.channel == Channel::phone) on_the_call();
    if (scenario_.channel == Channel::chat) in_the_chats();
    if (scenario_.channel != Channel::post) add("close", Verb::close, 0, 0);
  }

 private:
  void add(std::string id, Verb verb, std::size_t object, int cost_s, std::size_t second = 0,
           Opened opened = Opened::item) {
    scenario_.actions.push_back({std::move(id), verb, opened, static_cast<std::uint16_t>(object),
                                 static_cast<std::uint16_t>(second), cost_s});
  }

  void look_up() {
    for (const Panel panel : kSearched) {
      add("search " + std::string(to_string(panel)), Verb::search, static_cast<std::size_t>(panel),
          kSearch_s);
    }
    const Company& company = scenario_.company;
    for (std::size_t i = 0; i < company.customers.size(); ++i) {
      add("open " + company.customers[i].id, Verb::open, i, kOpenFile_s, 0, Opened::customer);
    }
    for (std::size_t i = 0; i < company.products.size(); ++i) {
      add("open " + company.products[i].id, Verb::open, i, kOpenProduct_s, 0, Opened::product);
    }
    for (std::size_t i = 0; i < desk_.items.size(); ++i) {
      add("open " + desk_.items[i].id, Verb::open, i, desk_.items[i].cost_s);
    }
  }

  void administer() {
    add_each(desk_.slots, "book ", Verb::book, kBook_s);
    for (std::size_t i = 0; i < desk_.forms.size(); ++i) {
      add("register " + desk_.forms[i].id, Verb::register_, i, desk_.forms[i].cost_s);
    }
    for (std::size_t i = 0; i < desk_.letters.size(); ++i) {
      add("send " + desk_.letters[i].id, Verb::send, i, desk_.letters[i].cost_s);
    }
    add_each(desk_.irregularities, "report ", Verb::report, kReport_s);
    for (std::size_t i = 0; i < desk_.items.size(); ++i) {
      const Item& item = desk_.items[i];
      if (item.paper) add("digitise " + item.id, Verb::digitise, i, kDigitise_s);
      if (is_filed(item)) {
        for (std::size_t f = 0; f < desk_.folders.size(); ++f) {
          add("file " + item.id + " " + desk_.folders[f].id, Verb::file, i, kFile_s, f);
        }
      }
      if (item.panel == Panel::knowledge || item.panel == Panel::notices) {
        add("share " + item.id, Verb::share, i, kShare_s);
      }
    }
  }

  // Post and mail are filed; records, articles and notices stand where they belong.
  static bool is_filed(const Item& item) {
    return item.panel == Panel::archive || item.panel == Panel::mail;
  }

  void on_the_call() {
    add("announce", Verb::announce, 0, speech("announce"));
    add("check-back", Verb::check_back, 0, speech("check-back"));
    add("hold", Verb::hold, 0, speech("hold"));
    add("take-back", Verb::take_back, 0, speech("take-back"));
    for (std::size_t i = 0; i < scenario_.company.teams.size(); ++i) {
      const std::string id = "transfer " + scenario_.company.teams[i].id;
      add(id + " warm", Verb::transfer_warm, i, kTransfer_s + speech("transfer-warm"));
      add(id + " cold", Verb::transfer_cold, i, kTransfer_s + speech("transfer-cold"));
    }
    add("call-back", Verb::call_back, 0, speech("call-back"));
    add("end", Verb::end, 0, speech("end"));
  }

  // One chat needs no name.
  void in_the_chats() {
    for (std::size_t i = 0; i < scenario_.thread_count(); ++i) {
      const std::string name = scenario_.threads.empty() ? "" : " " + scenario_.threads[i].id;
      add("announce" + name, Verb::announce, i, speech("announce"));
      add("check-back" + name, Verb::check_back, i, speech("check-back"));
    }
  }

  template <typename Things>
  void add_each(const Things& things, const std::string& prefix, Verb verb, int cost_s) {
    for (std::size_t i = 0; i < things.size(); ++i) add(prefix + things[i].id, verb, i, cost_s);
  }

  int speech(const char* move) const {
    const Move* words = scenario_.find_move(move);
    return words != nullptr ? speech_cost_s(words->text) : 1;
  }

  Scenario& scenario_;
  const Desk& desk_;
};

}  // namespace

void build_actions(Scenario& scenario) {
  Builder(scenario).build();
}

}  // namespace klankbord::scenario
