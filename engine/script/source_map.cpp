#include "script/source_map.h"

#include <algorithm>

#include "script/draft_mark.h"

namespace klankbord::script {

namespace {

// A legitimate file has some thousand tables; a hostile one gets no more memory than this.
constexpr std::size_t kMostTables = 50'000;
constexpr std::size_t kMostNesting = 400;
constexpr std::size_t kMostCompared = 200;  // keys of one table that are looked at for doubles

enum class Token { end, name, text, symbol };

bool is_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// Lua's tokens as far as brackets, names and texts go; numbers count as names.
class Scanner {
 public:
  Scanner(std::string_view source, std::vector<SourceMap::Draft>& drafts)
      : source_(source), drafts_(drafts) {}

  Token next() {
    skip_space_and_comments();
    line_ = at_line_;
    if (at_ >= source_.size()) return Token::end;
    const char c = source_[at_];
    const std::size_t begin = at_;
    if (is_name(c)) {
      while (at_ < source_.size() && is_name(source_[at_])) ++at_;
      word_ = source_.substr(begin, at_ - begin);
      return Token::name;
    }
    if (c == '"' || c == '\'') {
      quoted(c);
      return Token::text;
    }
    if (c == '[' && long_bracket()) return Token::text;
    word_ = source_.substr(at_, 1);
    if (is_comparison()) word_ = source_.substr(at_, 2);
    at_ += word_.size();
    return Token::symbol;
  }

  std::string_view word() const { return word_; }  // of a text: what is between the quotation marks
  int line() const { return line_; }               // where the token starts

 private:
  bool is_comparison() const {  // "==" and the like, so that "=" alone means a key
    return at_ + 1 < source_.size() && source_[at_ + 1] == '=' &&
           std::string_view("=~<>").find(source_[at_]) != std::string_view::npos;
  }

  // Moves past one character, or past a line end of one or two characters.
  void advance() {
    const char c = source_[at_++];
    if (c != '\n' && c != '\r') return;
    ++at_line_;
    const char other = c == '\n' ? '\r' : '\n';
    if (at_ < source_.size() && source_[at_] == other) ++at_;
  }

  void skip_space_and_comments() {
    while (at_ < source_.size()) {
      const char c = source_[at_];
      if (c == ' ') {
        ++at_;
      } else if (c >= '\t' && c <= '\r') {
        advance();
      } else if (c == '-' && at_ + 1 < source_.size() && source_[at_ + 1] == '-') {
        skip_comment();
      } else {
        return;
      }
    }
  }

  void skip_comment() {
    at_ += 2;
    const std::size_t begin = at_;
    const int line = at_line_;
    const bool is_long = at_ < source_.size() && source_[at_] == '[' && long_bracket();
    while (!is_long && at_ < source_.size() && source_[at_] != '\n' && source_[at_] != '\r') ++at_;
    const std::string_view comment = source_.substr(begin, std::min(at_, source_.size()) - begin);
    const std::string_view mark = draft_mark_in(comment);
    if (mark.empty()) return;
    const auto before = comment.substr(0, comment.find(mark));
    drafts_.push_back(
        {mark, line + static_cast<int>(std::count(before.begin(), before.end(), '\n'))});
  }

  static bool is_plain(std::string_view text) {
    for (const char c : {'\\', '\n', '\r'}) {
      if (text.find(c) != std::string_view::npos) return false;
    }
    return true;
  }

  void quoted(char quote) {
    const std::size_t begin = ++at_;
    const std::size_t end = source_.find(quote, begin);
    // Half of a file is texts, and nearly all of them have nothing in them that has to be followed.
    if (end != std::string_view::npos && is_plain(source_.substr(begin, end - begin))) at_ = end;
    while (at_ < source_.size() && source_[at_] != quote) {
      if (source_[at_] == '\\' && at_ + 1 < source_.size()) ++at_;
      advance();
    }
    word_ = source_.substr(begin, std::min(at_, source_.size()) - begin);
    if (at_ < source_.size()) ++at_;
  }

  // Moves past [[ … ]] or [==[ … ]==] if one stands here.
  bool long_bracket() {
    std::size_t level = 0;
    while (at_ + 1 + level < source_.size() && source_[at_ + 1 + level] == '=') ++level;
    if (at_ + 1 + level >= source_.size() || source_[at_ + 1 + level] != '[') return false;
    at_ += level + 2;
    const std::size_t begin = at_;
    while (at_ < source_.size()) {
      if (source_[at_] == ']' && closes(level)) {
        word_ = source_.substr(begin, at_ - begin);
        at_ += level + 2;
        return true;
      }
      advance();
    }
    word_ = {};
    return true;
  }

  bool closes(std::size_t level) const {
    if (at_ + level + 1 >= source_.size() || source_[at_ + level + 1] != ']') return false;
    for (std::size_t i = 1; i <= level; ++i) {
      if (source_[at_ + i] != '=') return false;
    }
    return true;
  }

  std::string_view source_;
  std::vector<SourceMap::Draft>& drafts_;
  std::size_t at_ = 0;
  int at_line_ = 1;
  std::string_view word_;
  int line_ = 1;
};

}  // namespace

// Follows the brackets and notes, for every open `{`, which entry is being read.
class SourceMapBuilder {
 public:
  SourceMapBuilder(std::string_view source, SourceMap& map)
      : scanner_(source, map.drafts_), map_(map) {}

  void build() {
    for (Token token = scanner_.next(); token != Token::end; token = scanner_.next()) {
      if (map_.tables_.size() >= kMostTables || open_.size() >= kMostNesting) return;
      take({token, scanner_.word(), scanner_.line()});
    }
  }

 private:
  struct Seen {
    Token kind = Token::end;
    std::string_view word;
    int line = 0;
    bool is(char symbol) const {
      return kind == Token::symbol && word.size() == 1 && word[0] == symbol;
    }
    bool is_name(std::string_view name) const { return kind == Token::name && word == name; }
  };
  struct Open {
    int table;           // kNone for ( and [
    bool entry = false;  // an entry has begun
    bool keyed = false;  // and has a key
  };

  void take(const Seen& token) {
    if (token.is('=') && !open_.empty()) {
      name_entry();
    } else if (token.is(',') || token.is(';')) {
      if (!open_.empty()) open_.back().entry = open_.back().keyed = false;
    } else if (token.is('}') || token.is(')') || token.is(']') || token.is_name("end")) {
      if (!open_.empty()) open_.pop_back();
    } else {
      begin_entry(token.line);
      if (token.is('{')) open_table();
      if (token.is('(') || token.is('[') || token.is_name("function") || token.is_name("if") ||
          token.is_name("do")) {
        open_.push_back({SourceMap::kNone});  // until its ) or ] or "end"
      }
    }
    before_last_ = last_;
    last_ = token;
  }

  SourceMap::Table* current() {
    if (open_.empty() || open_.back().table == SourceMap::kNone) return nullptr;
    return &map_.tables_[static_cast<std::size_t>(open_.back().table)];
  }

  // Every entry counts as one without a key until its "=" is read.
  void begin_entry(int line) {
    SourceMap::Table* table = current();
    if (table == nullptr || open_.back().entry) return;
    table->items.push_back({line});
    open_.back().entry = true;
  }

  // `key =` or `["key"] =`.
  void name_entry() {
    SourceMap::Table* table = current();
    if (table == nullptr || !open_.back().entry || open_.back().keyed) return;
    const std::string_view key = last_.is(']') ? before_last_.word : last_.word;
    note_double(*table, key, table->items.back().line);
    table->fields.push_back({key, table->items.back()});
    table->items.pop_back();
    open_.back().keyed = true;
  }

  void note_double(const SourceMap::Table& table, std::string_view key, int line) {
    if (table.fields.size() > kMostCompared) return;
    for (const auto& [name, entry] : table.fields) {
      if (name == key) map_.doubles_.push_back({key, line, entry.line});
    }
  }

  void open_table() {
    const int index = static_cast<int>(map_.tables_.size());
    if (SourceMap::Table* table = current()) {
      SourceMap::Entry& entry =
          open_.back().keyed ? table->fields.back().second : table->items.back();
      if (entry.table == SourceMap::kNone) entry.table = index;
    }
    if (last_.kind == Token::text && before_last_.kind == Token::name) {
      map_.calls_.push_back({before_last_.line, before_last_.word, last_.word, index});
    } else if (last_.kind == Token::name) {
      map_.calls_.push_back({last_.line, last_.word, {}, index});
    }
    map_.tables_.emplace_back();
    open_.push_back({index});
  }

  Scanner scanner_;
  SourceMap& map_;
  std::vector<Open> open_;
  Seen last_, before_last_;
};

SourceMap::SourceMap(std::string_view source) {
  SourceMapBuilder(source, *this).build();
}

int SourceMap::find(std::string_view word, std::string_view id, int line) const {
  auto call = std::lower_bound(calls_.begin(), calls_.end(), line,
                               [](const Call& c, int wanted) { return c.line < wanted; });
  for (; call != calls_.end() && call->line == line; ++call) {
    if (call->word == word && call->id == id) return call->table;
  }
  return kNone;
}

const SourceMap::Entry* SourceMap::field(int table, std::string_view key) const {
  if (table == kNone) return nullptr;
  const Table& found = tables_[static_cast<std::size_t>(table)];
  for (const auto& [name, entry] : found.fields) {
    if (name == key) return &entry;
  }
  return nullptr;
}

const SourceMap::Entry* SourceMap::item(int table, std::size_t index) const {
  if (table == kNone) return nullptr;
  const Table& found = tables_[static_cast<std::size_t>(table)];
  return index < found.items.size() ? &found.items[index] : nullptr;
}

}  // namespace klankbord::script
