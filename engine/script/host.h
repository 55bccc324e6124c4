// What the functions that a script may call share: the budgets, the report and the modules. Every
// C function of the sandbox reaches it through its lua_State.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <set>
#include <string>
#include <string_view>

#include "base/limits.h"
#include "script/loader.h"
#include "script/memory.h"
#include "script/report.h"
#include "script/value.h"

struct lua_State;

namespace klankbord::script {

// A word of the language as the script sees it: `option "a"` gives one without its table, a second
// call completes it. Lives inside a Lua userdatum, whose user values are the id and the table.
struct Handle {
  enum class Kind : std::uint8_t { call, unfinished, finish, unknown };
  Kind kind = Kind::unknown;
  Word word = Word::scenario;
  Place place;
};

struct Module {
  enum class State : std::uint8_t { loading, loaded, failed };
  std::string name;    // "companies.volta"
  std::string source;  // kept: diagnostics look into it
  State state = State::loading;
};

struct Host {
  Report& report;
  const ReadModule& read_module;
  Memory memory = {};
  std::int64_t instructions_left = base::kMaxLuaInstructions;
  bool too_long = false;  // the instruction budget is used up
  Place stopped_at = {};  // where the script was when it stopped
  int reading_line = 0;   // of the file that is being parsed
  int reading_file = 0;
  std::set<std::string, std::less<>> assigned =
      {};                    // globals that were assigned and have a diagnostic
  Place returned_word = {};  // of the last `scenario` or `company`, in case its `return` is missing
  std::deque<Module> modules = {};
};

Host& host_of(lua_State* lua);

// The line of the script that called the running C function; `level` as in lua_getstack.
Place place_of_caller(lua_State* lua, int level = 1);

// Counts work that the instruction hook cannot see. Stops the script when the budget is used up.
void charge(lua_State* lua, std::int64_t instructions);
// The same for steps that look at the script's own texts and tables, and so take longer with these.
void charge_steps(lua_State* lua, std::int64_t steps);

// Functions that give many values give at most so many.
inline constexpr int kMostLuaResults = 250;

// Arguments that have to be numbers. A text that looks like one is none: reading it would take time
// that nothing counts.
std::int64_t whole_argument(lua_State* lua, int index);
std::int64_t whole_argument_or(lua_State* lua, int index, std::int64_t otherwise);
double number_argument(lua_State* lua, int index);

// Leaves a value that stands for an unknown word on the stack: it can be called and indexed and
// gives itself, so that one mistake does not hide the others.
void push_unknown(lua_State* lua);

// Leaves a new handle on the stack.
Handle& push_handle(lua_State* lua, Handle::Kind kind, Word word, Place place);

// The handle at a stack index; null for any other value.
Handle* handle_at(lua_State* lua, int index);

// Parses a file as text and leaves its function on the stack. False, with a diagnostic and nothing
// on the stack, when it is not valid.
bool load_chunk(lua_State* lua, int file, std::string_view source);

// Leaves the environment of a script on the stack; made once per load. (environment.cpp)
void push_environment(lua_State* lua);

// Each leaves one table of functions on the stack, or adds to the one that is there.
void add_base_library(lua_State* lua);
void push_string_library(lua_State* lua);
void push_table_library(lua_State* lua);
void push_math_library(lua_State* lua);
void push_utf8_library(lua_State* lua);
void add_words(lua_State* lua);
int require_module(lua_State* lua);  // a lua_CFunction

// The value at a stack index with everything in it. One of kind `unknown`, with a diagnostic, when
// it has more than base::kMaxLuaValues entries.
Value convert(lua_State* lua, int index, Values& values);

}  // namespace klankbord::script
