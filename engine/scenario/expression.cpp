#include "scenario/expression.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include <cctype>

#include "base/diagnostic.h"
#include "base/limits.h"
#include "scenario/between.h"
#include "scenario/condition_scanner.h"
#include "scenario/scenario.h"

namespace klankbord::scenario {

namespace {

enum class Type { number, truth };

// Recursive descent with Lua's precedence; emits instructions as it goes.
class Parser {
 public:
  Parser(std::string_view source, const Scenario& scenario)
      : scanner_(source), scenario_(scenario) {}

  std::vector<Instruction> parse() {
    if (disjunction() != Type::truth) throw Refused{"it gives a number, not true or false"};
    if (scanner_.kind() != Token::end) {
      throw Refused{fmt::format("\"{}\" was not expected here", scanner_.word())};
    }
    return std::move(code_);
  }

 private:
  bool at_word(std::string_view word) const {
    return scanner_.kind() == Token::name && scanner_.word() == word;
  }
  bool at_symbol(std::string_view symbol) const {
    return scanner_.kind() == Token::symbol && scanner_.word() == symbol;
  }

  void emit(Operation operation, std::size_t argument = 0) {
    if (code_.size() >= base::kMaxConditionInstructions) {
      throw Refused{"it is too long; split it over variables"};
    }
    code_.push_back({operation, static_cast<std::int32_t>(argument)});
  }

  static void want(Type found, Type wanted, std::string_view what) {
    if (found == wanted) return;
    throw Refused{fmt::format("{} needs {}", what,
                              wanted == Type::number ? "numbers" : "a truth value on each side")};
  }

  template <typename Operand>
  Type short_circuit(std::string_view word, Operation jump, Operand operand) {
    const Type left = operand();
    if (!at_word(word)) return left;
    while (at_word(word)) {
      want(left, Type::truth, fmt::format("\"{}\"", word));
      scanner_.advance();
      const std::size_t patch = code_.size();
      emit(jump);
      emit(Operation::drop);
      want(operand(), Type::truth, fmt::format("\"{}\"", word));
      code_[patch].argument = static_cast<std::int32_t>(code_.size() - patch - 1);
    }
    return Type::truth;
  }

  Type disjunction() {
    return short_circuit("or", Operation::jump_if_true, [this] { return conjunction(); });
  }
  Type conjunction() {
    return short_circuit("and", Operation::jump_if_false, [this] { return comparison(); });
  }

  static bool comparison_of(std::string_view symbol, Operation& operation) {
    static constexpr std::pair<std::string_view, Operation> kAll[] = {
        {"==", Operation::equal}, {"~=", Operation::not_equal},     {"<=", Operation::less_equal},
        {"<", Operation::less},   {">=", Operation::greater_equal}, {">", Operation::greater}};
    for (const auto& [text, found] : kAll) {
      if (symbol == text) {
        operation = found;
        return true;
      }
    }
    return false;
  }

  Type comparison() {
    const Type left = sum();
    Operation operation{};
    if (scanner_.kind() != Token::symbol || !comparison_of(scanner_.word(), operation)) return left;
    const std::string symbol(scanner_.word());
    scanner_.advance();
    const Type right = sum();
    if (operation == Operation::equal || operation == Operation::not_equal) {
      if (left != right) {
        throw Refused{fmt::format("\"{}\" compares a number with a truth value", symbol)};
      }
    } else {
      want(left, Type::number, fmt::format("\"{}\"", symbol));
      want(right, Type::number, fmt::format("\"{}\"", symbol));
    }
    emit(operation);
    Operation next{};
    if (scanner_.kind() == Token::symbol && comparison_of(scanner_.word(), next)) {
      throw Refused{"comparisons cannot be chained; join them with \"and\""};
    }
    return Type::truth;
  }

  Type sum() {
    const Type left = product();
    while (at_symbol("+") || at_symbol("-")) {
      const bool plus = at_symbol("+");
      want(left, Type::number, plus ? "\"+\"" : "\"-\"");
      scanner_.advance();
      want(product(), Type::number, plus ? "\"+\"" : "\"-\"");
      emit(plus ? Operation::add : Operation::subtract);
    }
    return left;
  }

  Type product() {
    const Type left = unary();
    while (at_symbol("*")) {
      want(left, Type::number, "\"*\"");
      scanner_.advance();
      want(unary(), Type::number, "\"*\"");
      emit(Operation::multiply);
    }
    return left;
  }

  // Counts the nesting of everything that recurses, for as long as it lives.
  class Deeper {
   public:
    explicit Deeper(std::size_t& depth) : depth_(depth) {
      if (++depth_ > base::kMaxConditionDepth) throw Refused{"it is nested too deeply"};
    }
    ~Deeper() { --depth_; }
    Deeper(const Deeper&) = delete;
    Deeper& operator=(const Deeper&) = delete;

   private:
    std::size_t& depth_;
  };

  Type unary() {
    const Deeper deeper(depth_);
    if (at_word("not")) {
      scanner_.advance();
      want(unary(), Type::truth, "\"not\"");
      emit(Operation::logical_not);
      return Type::truth;
    }
    if (at_symbol("-")) {
      scanner_.advance();
      want(unary(), Type::number, "\"-\"");
      emit(Operation::negate);
      return Type::number;
    }
    return primary();
  }

  Type primary() {
    if (scanner_.kind() == Token::number) {
      emit(Operation::push_number, static_cast<std::size_t>(scanner_.number()));
      scanner_.advance();
      return Type::number;
    }
    if (at_symbol("(")) {
      scanner_.advance();
      const Type inner = disjunction();
      expect(")");
      return inner;
    }
    if (scanner_.kind() == Token::name) return name();
    if (scanner_.kind() == Token::end) throw Refused{"it stops too early"};
    throw Refused{fmt::format("\"{}\" was not expected here", scanner_.word())};
  }

  Type name() {
    const std::string_view word = scanner_.word();
    scanner_.advance();
    if (word == "true" || word == "false") {
      emit(Operation::push_number, word == "true" ? 1 : 0);
      return Type::truth;
    }
    if (at_symbol("(")) return call(word);
    const auto found = scenario_.find_variable(word);
    if (!found) throw Refused{unknown("variable", word, variable_ids())};
    emit(Operation::load_variable, *found);
    return scenario_.variables[*found].truth ? Type::truth : Type::number;
  }

  Type call(std::string_view word) {
    scanner_.advance();
    if (word == "elapsed") {
      expect(")");
      emit(Operation::elapsed);
      return Type::number;
    }
    if (word == "talking") {
      expect(")");
      emit(Operation::talking);
      return Type::truth;
    }
    constexpr std::array<std::string_view, 6> kWithId = {"seen",   "chose", "level",
                                                         "opened", "did",   "applied"};
    if (std::find(kWithId.begin(), kWithId.end(), word) == kWithId.end()) {
      throw Refused{
          unknown("function", word,
                  {"seen", "chose", "elapsed", "level", "opened", "did", "applied", "talking"})};
    }
    if (scanner_.kind() != Token::text) {
      throw Refused{fmt::format("{}(…) needs an id in quotation marks", word)};
    }
    const std::string id(scanner_.word());
    scanner_.advance();
    expect(")");
    if (word == "seen") {
      const auto node = scenario_.find_node(id);
      if (!node) throw Refused{unknown("node", id, node_ids())};
      emit(Operation::seen_node, *node);
      return Type::truth;
    }
    if (word == "chose") {
      const auto option = scenario_.find_option(id);
      if (!option) throw Refused{unknown_option(id)};
      emit(Operation::chose_option, *option);
      return Type::truth;
    }
    if (word == "opened" || word == "did") {
      const auto action = scenario_.find_action(word == "did" ? id : "open " + id);
      if (!action) throw Refused{unknown_action(word, id)};
      emit(Operation::did_action, *action);
      return Type::truth;
    }
    if (word == "applied") {
      for (std::size_t i = 0; i < scenario_.rules.size(); ++i) {
        if (scenario_.rules[i].id != id) continue;
        emit(Operation::applied_rule, i);
        return Type::truth;
      }
      throw Refused{unknown("rule", id, ids(scenario_.rules))};
    }
    const auto opportunity = scenario_.find_opportunity(id);
    if (!opportunity) throw Refused{unknown("opportunity", id, opportunity_ids())};
    emit(Operation::level_of, *opportunity);
    return Type::number;
  }

  void expect(std::string_view symbol) {
    if (!at_symbol(symbol)) throw Refused{fmt::format("a \"{}\" is missing", symbol)};
    scanner_.advance();
  }

  static std::string unknown(std::string_view what, std::string_view word,
                             const std::vector<std::string_view>& candidates) {
    const std::string hint = base::did_you_mean(word, candidates);
    return fmt::format("there is no {} \"{}\"{}", what, word,
                       hint.empty() ? "" : " (" + hint + ")");
  }

  std::string unknown_option(const std::string& path) const {
    if (path.find('/') == std::string::npos) {
      return fmt::format("an option is named \"node/option\", so \"{}\" names none", path);
    }
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < scenario_.options.size(); ++i) {
      paths.push_back(scenario_.option_path(static_cast<OptionIndex>(i)));
    }
    return unknown("option", path, {paths.begin(), paths.end()});
  }

  std::string unknown_action(std::string_view word, const std::string& id) const {
    std::vector<std::string_view> known;
    constexpr std::string_view kOpen = "open ";
    for (const Action& action : scenario_.actions) {
      const std::string_view name = action.id;
      if (word == "did") known.push_back(name);
      if (word == "opened" && action.verb == Verb::open) known.push_back(name.substr(kOpen.size()));
    }
    return unknown(word == "did" ? "action" : "record", id, known);
  }

  template <typename Items>
  static std::vector<std::string_view> ids(const Items& items) {
    std::vector<std::string_view> all;
    for (const auto& item : items) all.push_back(item.id);
    return all;
  }
  std::vector<std::string_view> variable_ids() const { return ids(scenario_.variables); }
  std::vector<std::string_view> node_ids() const { return ids(scenario_.nodes); }
  std::vector<std::string_view> opportunity_ids() const { return ids(scenario_.opportunities); }

  Scanner scanner_;
  const Scenario& scenario_;
  std::vector<Instruction> code_;
  std::size_t depth_ = 0;
};

}  // namespace

base::Result<Condition> parse_condition(std::string_view source, const Scenario& scenario) {
  const auto refuse = [](std::string why) {
    return base::Failure{base::ExitCode::bad_file, std::move(why)};
  };
  if (source.size() > base::kMaxConditionBytes) {
    return refuse(fmt::format("it is longer than {} characters", base::kMaxConditionBytes));
  }
  try {
    Condition condition;
    condition.source = source;
    condition.code = Parser(source, scenario).parse();
    condition.between = between_of(condition.code);
    return condition;
  } catch (Refused& refused) {
    return refuse(std::move(refused.why));
  }
}

}  // namespace klankbord::scenario
