// The names a script can use. Every table of them is behind an empty one without entries of its
// own, so that reading a name that is not there, and assigning any, is noticed.
#include <fmt/core.h>
#include <lauxlib.h>
#include <lua.h>

#include <algorithm>
#include <array>
#include <new>
#include <vector>

#include "script/codes.h"
#include "script/host.h"

namespace klankbord::script {

namespace {

constexpr std::int64_t kSuggestionCost = 2000;  // comparing a word with all others takes this long

// Registry keys: only their addresses matter.
const char kUnknownSlot = 0;

// What other Lua programs have and a scenario does without.
constexpr std::array<std::string_view, 24> kLeftOut = {
    "pcall",        "xpcall",       "print",  "io",     "os",       "load",
    "loadstring",   "loadfile",     "dofile", "debug",  "next",     "coroutine",
    "getmetatable", "setmetatable", "rawget", "rawset", "rawequal", "rawlen",
    "package",      "module",       "_G",     "warn",   "_VERSION", "collectgarbage"};

std::string_view text_at(lua_State* lua, int index) {
  std::size_t length = 0;
  const char* text = lua_tolstring(lua, index, &length);
  return {text, length};
}

// The names in the table at `index`.
std::vector<std::string_view> names_in(lua_State* lua, int index) {
  std::vector<std::string_view> names;
  for (lua_pushnil(lua); lua_next(lua, index) != 0; lua_pop(lua, 1)) {
    if (lua_type(lua, -2) == LUA_TSTRING) names.push_back(text_at(lua, -2));
  }
  std::sort(names.begin(), names.end());
  return names;
}

// __index of the words: (words, name).
int unknown_word(lua_State* lua) {
  charge(lua, kSuggestionCost);
  Host& host = host_of(lua);
  push_unknown(lua);
  if (lua_type(lua, 2) != LUA_TSTRING) {
    host.report.add(kUnknownWord, place_of_caller(lua), "a word is a name, nothing else");
    return 1;
  }
  const std::string_view name = text_at(lua, 2);
  if (host.assigned.count(name) != 0) return 1;
  if (std::find(kLeftOut.begin(), kLeftOut.end(), name) != kLeftOut.end()) {
    host.report.add(kUnknownWord, place_of_caller(lua),
                    fmt::format("\"{}\" cannot be used in a scenario", name),
                    "a scenario is plain data; leave it out");
    return 1;
  }
  host.report.add(kUnknownWord, place_of_caller(lua),
                  fmt::format("there is no word \"{}\"", shown(name)),
                  base::did_you_mean(name, names_in(lua, 1)));
  return 1;
}

// __index of a library: (functions, name); upvalue: the library's name.
int unknown_function(lua_State* lua) {
  charge(lua, kSuggestionCost);
  Host& host = host_of(lua);
  const std::string_view library = text_at(lua, lua_upvalueindex(1));
  push_unknown(lua);
  if (lua_type(lua, 2) != LUA_TSTRING) {
    host.report.add(kUnknownWord, place_of_caller(lua),
                    fmt::format("\"{}\" has functions, no other entries", library));
    return 1;
  }
  const std::string_view name = text_at(lua, 2);
  host.report.add(kUnknownWord, place_of_caller(lua),
                  fmt::format("there is no function \"{}.{}\" here", library, shown(name)),
                  base::did_you_mean(name, names_in(lua, 1)));
  return 1;
}

// __newindex of the words: (proxy, name, value); upvalue: the words.
int assign_word(lua_State* lua) {
  charge(lua, kSuggestionCost);
  Host& host = host_of(lua);
  if (lua_type(lua, 2) != LUA_TSTRING) {
    host.report.add(kAssignedWord, place_of_caller(lua), "a global name cannot be assigned");
    return 0;
  }
  const std::string_view name = text_at(lua, 2);
  lua_pushvalue(lua, 2);
  lua_rawget(lua, lua_upvalueindex(1));
  if (!lua_isnil(lua, -1)) {
    host.report.add(kAssignedWord, place_of_caller(lua),
                    fmt::format("the word \"{}\" cannot be replaced", name));
    return 0;
  }
  host.assigned.insert(std::string(name));
  host.report.add(kAssignedWord, place_of_caller(lua),
                  fmt::format("\"{}\" is assigned without \"local\"", shown(name)),
                  fmt::format("write: local {} = …", shown(name)));
  return 0;
}

// __newindex of a library; upvalue: its name.
int assign_function(lua_State* lua) {
  charge(lua, kSuggestionCost);
  host_of(lua).report.add(
      kAssignedWord, place_of_caller(lua),
      fmt::format("\"{}\" cannot be changed", text_at(lua, lua_upvalueindex(1))));
  return 0;
}

void set_metamethod(lua_State* lua, const char* name, lua_CFunction function, int upvalues) {
  lua_pushcclosure(lua, function, upvalues);
  lua_setfield(lua, -2, name);
}

// Replaces the table of functions on the stack by its guarded proxy, named `name`.
void guard_library(lua_State* lua, const char* name) {
  lua_createtable(lua, 0, 1);
  lua_pushstring(lua, name);
  set_metamethod(lua, "__index", unknown_function, 1);
  lua_setmetatable(lua, -2);
  lua_newtable(lua);
  lua_createtable(lua, 0, 2);
  lua_pushvalue(lua, -3);
  lua_setfield(lua, -2, "__index");
  lua_pushstring(lua, name);
  set_metamethod(lua, "__newindex", assign_function, 1);
  lua_setmetatable(lua, -2);
  lua_remove(lua, -2);
}

int give_unknown(lua_State* lua) {
  push_unknown(lua);
  return 1;
}

int ignore_assignment(lua_State*) {
  return 0;
}

void add_libraries(lua_State* lua) {
  push_string_library(lua);
  guard_library(lua, "string");
  lua_pushliteral(lua, "");  // ("x"):upper() looks its functions up in the guarded table
  lua_createtable(lua, 0, 1);
  lua_pushvalue(lua, -3);
  lua_setfield(lua, -2, "__index");
  lua_setmetatable(lua, -2);
  lua_pop(lua, 1);
  lua_setfield(lua, -2, "string");
  push_table_library(lua);
  guard_library(lua, "table");
  lua_setfield(lua, -2, "table");
  push_math_library(lua);
  guard_library(lua, "math");
  lua_setfield(lua, -2, "math");
  push_utf8_library(lua);
  guard_library(lua, "utf8");
  lua_setfield(lua, -2, "utf8");
}

}  // namespace

Handle& push_handle(lua_State* lua, Handle::Kind kind, Word word, Place place) {
  void* memory = lua_newuserdatauv(lua, sizeof(Handle), 2);
  return *new (memory) Handle{kind, word, place};
}

Handle* handle_at(lua_State* lua, int index) {
  // Every userdatum of a script is a handle: no library gives another.
  return lua_type(lua, index) == LUA_TUSERDATA ? static_cast<Handle*>(lua_touserdata(lua, index))
                                               : nullptr;
}

void push_unknown(lua_State* lua) {
  if (lua_rawgetp(lua, LUA_REGISTRYINDEX, &kUnknownSlot) != LUA_TNIL) return;
  lua_pop(lua, 1);
  push_handle(lua, Handle::Kind::unknown, Word::scenario, {});
  lua_createtable(lua, 0, 4);
  for (const char* name : {"__call", "__index", "__concat"}) {
    set_metamethod(lua, name, give_unknown, 0);
  }
  set_metamethod(lua, "__newindex", ignore_assignment, 0);
  lua_setmetatable(lua, -2);
  lua_pushvalue(lua, -1);
  lua_rawsetp(lua, LUA_REGISTRYINDEX, &kUnknownSlot);
}

void push_environment(lua_State* lua) {
  lua_newtable(lua);            // what scripts see
  lua_createtable(lua, 0, 2);   // its metatable
  lua_createtable(lua, 0, 32);  // the words
  add_base_library(lua);
  add_libraries(lua);
  add_words(lua);
  lua_createtable(lua, 0, 1);
  set_metamethod(lua, "__index", unknown_word, 0);
  lua_setmetatable(lua, -2);
  lua_pushvalue(lua, -1);
  lua_setfield(lua, -3, "__index");
  set_metamethod(lua, "__newindex", assign_word, 1);
  lua_setmetatable(lua, -2);
}

}  // namespace klankbord::script
