#include "scenario/text_ids.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/hash.h"
#include "scenario/words.h"

namespace klankbord::scenario {

namespace {

constexpr std::array<std::string_view, 12> kSorts = {"title",  "brief", "line",   "option",
                                                     "reply",  "part",  "task",   "rubric",
                                                     "hidden", "why",   "better", "company"};

constexpr std::size_t kHashLength = 16;
// What has no id of its own is told apart by its text: 8 characters, as among the few lines of one
// node two that differ will not meet.
constexpr std::size_t kShortHash = 8;

std::string by_text(const std::string& owner, std::string_view text) {
  return owner + "~" + source_hash(text).substr(0, kShortHash);
}

class Collector {
 public:
  explicit Collector(Scenario& scenario) : scenario_(scenario) {}

  std::vector<ScenarioText> own() {
    tell("title", TextSort::title, scenario_.title, 0);
    tell("brief", TextSort::brief, scenario_.brief, 0);
    for (Node& node : scenario_.nodes) take_node(node);
    for (Rule& rule : scenario_.rules) {
      // A rule of the company has no line in this file.
      if (rule.source_line > 0) consequences("rule/" + rule.id, rule, rule.source_line);
    }
    return std::move(texts_);
  }

  std::vector<ScenarioText> company() {
    Company& company = scenario_.company;
    tell("company.sector", TextSort::company, company.sector, 0);
    tell("company.about", TextSort::company, company.about, 0);
    tell("company.greeting", TextSort::company, company.greeting, 0);
    each("company.value", company.values);
    for (Product& one : company.products) each("product/" + one.id + ".fact", one.facts);
    for (Customer& one : company.customers) thing("customer/" + one.id + ".file", one.file);
    for (Procedure& one : company.procedures) {
      thing("procedure/" + one.id + ".title", one.title);
      each("procedure/" + one.id + ".step", one.steps);
    }
    for (Team& one : company.teams) {
      thing("team/" + one.id + ".name", one.name);
      thing("team/" + one.id + ".does", one.does);
    }
    take_desk(company.desk);
    return std::move(texts_);
  }

 private:
  void tell(std::string id, TextSort sort, base::LocalText& text, int line) {
    if (text.nl.empty() || !ids_.insert(id).second) return;
    texts_.push_back({std::move(id), sort, nullptr, &text, {}, {}, line});
  }
  void say(std::string id, TextSort sort, const std::string& text, std::string_view speaker,
           std::string_view hint, int line) {
    if (text.empty() || !ids_.insert(id).second) return;
    texts_.push_back({std::move(id), sort, &text, nullptr, std::string(speaker), hint, line});
  }
  void thing(std::string id, base::LocalText& text) {
    tell(std::move(id), TextSort::company, text, 0);
  }
  void each(const std::string& owner, std::vector<base::LocalText>& texts) {
    for (base::LocalText& text : texts) thing(by_text(owner, text.nl), text);
  }

  void lines(const std::string& owner, TextSort sort, const std::vector<Line>& lines, int line) {
    for (const Line& one : lines) {
      say(by_text(owner, one.text), sort, one.text, to_string(one.speaker), one.when.source,
          one.source_line > 0 ? one.source_line : line);
    }
  }

  void consequences(const std::string& owner, Consequences& what, int line) {
    lines(owner, TextSort::reply, what.replies, line);
    tell(owner + ".why", TextSort::why, what.why, line);
    tell(owner + ".better", TextSort::better, what.better, line);
  }

  void take_node(Node& node) {
    lines(node.id, TextSort::line, node.lines, node.source_line);
    tell(node.id + ".task", TextSort::task, node.task, node.source_line);
    for (base::LocalText& look : node.rubric) {
      tell(by_text(node.id + ".rubric", look.nl), TextSort::rubric, look, node.source_line);
    }
    for (Part& part : node.parts) {
      const std::string owner = node.id + "/part/" + part.id;
      say(owner, TextSort::part, part.text, "learner", {}, node.source_line);
      tell(owner + ".why", TextSort::why, part.why, node.source_line);
    }
    for (std::size_t i = 0; i < node.option_count; ++i) {
      Option& option = scenario_.options[node.first_option + i];
      const std::string owner = node.id + "/" + option.id;
      say(owner, TextSort::option, option.text, "learner", option.when.source, option.source_line);
      tell(owner + ".hidden", TextSort::hidden, option.hidden, option.source_line);
      consequences(owner, option, option.source_line);
    }
  }

  void take_desk(Desk& desk) {
    for (Item& one : desk.items) {
      thing("desk/" + one.id + ".title", one.title);
      thing("desk/" + one.id + ".text", one.text);
      thing("desk/" + one.id + ".keywords", one.keywords);
    }
    for (Slot& one : desk.slots) thing("slot/" + one.id + ".when", one.when);
    for (Form& form : desk.forms) {
      thing("form/" + form.id + ".title", form.title);
      for (Field& field : form.fields) {
        const std::string owner = "form/" + form.id + "/" + field.id;
        thing(owner + ".label", field.label);
        for (Choice& choice : field.choices) thing(owner + "/" + choice.id, choice.label);
      }
    }
    for (Folder& one : desk.folders) thing("folder/" + one.id + ".title", one.title);
    for (Irregularity& one : desk.irregularities) {
      thing("irregularity/" + one.id + ".title", one.title);
    }
  }

  Scenario& scenario_;
  std::vector<ScenarioText> texts_;
  std::set<std::string> ids_;
};

}  // namespace

std::string_view to_string(TextSort sort) {
  return word_of(kSorts, sort);
}

std::vector<ScenarioText> texts_of(Scenario& scenario, Whose whose) {
  Collector collector(scenario);
  return whose == Whose::scenario ? collector.own() : collector.company();
}

std::string source_hash(std::string_view source) {
  return base::sha256_hex(source).substr(0, kHashLength);
}

}  // namespace klankbord::scenario
