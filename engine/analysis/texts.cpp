#include "analysis/texts.h"

#include <fmt/core.h>

namespace klankbord::analysis {

using scenario::Consequences;
using scenario::Line;
using scenario::Node;
using scenario::Option;
using scenario::Scenario;

namespace {

using VisitSpoken = std::function<void(const Spoken&)>;

std::string title_of(std::string_view kind, std::string_view id) {
  return fmt::format("{} \"{}\"", kind, id);
}

void visit_lines(const std::vector<Line>& lines, const std::string& owner, int line,
                 const VisitSpoken& visit) {
  for (const Line& said : lines) {
    visit({Voice::other, said.text, owner, said.source_line > 0 ? said.source_line : line});
  }
}

// A learner talks to whom spoke last.
bool is_with_colleague(const Scenario& scenario, const Node& node) {
  if (scenario.phases[node.phase].alone) return true;
  for (auto line = node.lines.rbegin(); line != node.lines.rend(); ++line) {
    if (line->speaker == scenario::Speaker::narrator) continue;
    return line->speaker == scenario::Speaker::colleague;
  }
  return false;
}

// Visits what is not empty.
class Reader {
 public:
  explicit Reader(const std::function<void(const Read&)>& visit) : visit_(visit) {}

  void header(const base::LocalText& text, const std::string& owner) {
    add({text, owner, "header", 0, true});
  }
  void lesson(const base::LocalText& text, const std::string& owner, int line) {
    add({text, owner, "lessons", line, true});
  }
  void world(const base::LocalText& text, const std::string& owner) { add({text, owner, owner}); }
  void world(const std::vector<base::LocalText>& texts, const std::string& owner) {
    for (const base::LocalText& text : texts) world(text, owner);
  }
  void feedback(const Consequences& what, const std::string& owner, int line,
                bool colleague = false) {
    add({what.why, owner + ": `why`", "lessons", line, true, false, colleague});
    add({what.better, owner + ": `better`", "lessons", line, true, true, colleague});
  }

 private:
  void add(const Read& read) {
    if (!read.text.empty()) visit_(read);
  }

  const std::function<void(const Read&)>& visit_;
};

void read_desk(const scenario::Desk& desk, Reader& reader) {
  for (const scenario::Item& item : desk.items) {
    const std::string owner = title_of(to_string(item.panel), item.id);
    reader.world(item.title, owner);
    reader.world(item.text, owner);
  }
  for (const scenario::Slot& slot : desk.slots) reader.world(slot.when, title_of("slot", slot.id));
  for (const scenario::Form& form : desk.forms) {
    const std::string owner = title_of("form", form.id);
    reader.world(form.title, owner);
    for (const scenario::Field& field : form.fields) {
      reader.world(field.label, owner);
      for (const scenario::Choice& choice : field.choices) reader.world(choice.label, owner);
    }
  }
  for (const scenario::Folder& one : desk.folders)
    reader.world(one.title, title_of("folder", one.id));
  for (const scenario::Letter& letter : desk.letters) {
    const std::string owner = title_of("letter", letter.id);
    reader.world(letter.to, owner);
    reader.world(letter.subject, owner);
    reader.world(letter.body, owner);
  }
  for (const scenario::Irregularity& one : desk.irregularities) {
    reader.world(one.title, title_of("irregularity", one.id));
  }
}

void read_company(const scenario::Company& company, Reader& reader) {
  const std::string owner = title_of("company", company.id);
  reader.world(company.sector, owner);
  reader.world(company.about, owner);
  reader.world(company.greeting, owner);
  reader.world(company.values, owner);
  for (const auto& one : company.products) reader.world(one.facts, title_of("product", one.id));
  for (const auto& one : company.customers) reader.world(one.file, title_of("customer", one.id));
  for (const auto& one : company.procedures) {
    reader.world(one.title, title_of("procedure", one.id));
    reader.world(one.steps, title_of("procedure", one.id));
  }
  for (const auto& one : company.teams) {
    reader.world(one.name, title_of("team", one.id));
    reader.world(one.does, title_of("team", one.id));
  }
  read_desk(company.desk, reader);
}

}  // namespace

void for_each_spoken(const Scenario& scenario, const VisitSpoken& visit) {
  for (const Node& node : scenario.nodes) {
    const Voice voice =
        is_with_colleague(scenario, node) ? Voice::to_colleague : Voice::to_customer;
    const std::size_t thread = scenario.phases[node.phase].thread;
    visit_lines(node.lines, title_of("node", node.id), node.source_line, visit);
    for (const scenario::Part& part : node.parts) {
      visit({voice, part.text, title_of("part", part.id), node.source_line, thread});
    }
    for (std::size_t i = 0; i < node.option_count; ++i) {
      const Option& option = scenario.options[node.first_option + i];
      const std::string owner = title_of("option", option.id);
      if (!option.text.empty()) {
        visit({voice, option.text, owner, option.source_line, thread, &option});
      }
      visit_lines(option.replies, owner, option.source_line, visit);
    }
  }
  for (const scenario::Rule& rule : scenario.rules) {
    visit_lines(rule.replies, title_of("rule", rule.id), rule.source_line, visit);
  }
  for (const scenario::Move& move : scenario.moves) {
    const std::string owner = title_of("move", move.id);
    const bool colleague = move.id == "transfer-absent" || move.id == "transfer-returned";
    visit({colleague ? Voice::other : Voice::to_customer, move.text, owner});
    if (!move.reply.empty()) visit({Voice::other, move.reply, owner});
  }
}

void for_each_read(const Scenario& scenario, const std::function<void(const Read&)>& visit) {
  Reader reader(visit);
  reader.header(scenario.title, "`title`");
  reader.header(scenario.brief, "`brief`");
  for (const Node& node : scenario.nodes) {
    const std::string owner = title_of("node", node.id);
    reader.lesson(node.task, owner + ": `task`", node.source_line);
    for (const base::LocalText& line : node.rubric) {
      reader.lesson(line, owner + ": `rubric`", node.source_line);
    }
    for (const scenario::Part& part : node.parts) {
      reader.lesson(part.why, title_of("part", part.id) + ": `why`", node.source_line);
    }
    for (std::size_t i = 0; i < node.option_count; ++i) {
      const Option& option = scenario.options[node.first_option + i];
      const std::string name = title_of("option", option.id);
      reader.lesson(option.hidden, name + ": `hidden`", option.source_line);
      reader.feedback(option, name, option.source_line, is_with_colleague(scenario, node));
    }
  }
  for (const scenario::Rule& rule : scenario.rules) {
    reader.feedback(rule, title_of("rule", rule.id), rule.source_line);
  }
  read_company(scenario.company, reader);
}

Texts texts_of(const Scenario& scenario) {
  Texts texts;
  for_each_spoken(scenario, [&](const Spoken& spoken) { texts.spoken.push_back(spoken); });
  for_each_read(scenario, [&](const Read& read) { texts.read.push_back(read); });
  return texts;
}

}  // namespace klankbord::analysis
