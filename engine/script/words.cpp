// The words of the language. A word checks only how it is called; what stands inside its table is
// judged by the loader, which sees the whole file.
#include <fmt/core.h>
#include <lauxlib.h>
#include <lua.h>

#include "script/codes.h"
#include "script/host.h"

namespace klankbord::script {

namespace {

constexpr std::int64_t kReportCost = 500;
const char kUnfinishedKey = 0;  // registry key of the metatable of `option "id"` without its table

Word word_of(lua_State* lua) {
  return static_cast<Word>(lua_tointeger(lua, lua_upvalueindex(1)));
}

bool is_unknown(lua_State* lua, int index) {
  const Handle* handle = handle_at(lua, index);
  return handle != nullptr && handle->kind == Handle::Kind::unknown;
}

// Says what is wrong, unless the argument comes from an unknown word, and goes on.
int refuse(lua_State* lua, std::string_view code, std::string message, std::string suggestion) {
  charge(lua, kReportCost);
  if (!is_unknown(lua, lua_gettop(lua))) {
    host_of(lua).report.add(code, place_of_caller(lua), std::move(message), std::move(suggestion));
  }
  push_unknown(lua);
  return 1;
}

void note_result_word(lua_State* lua, Word word, Place place) {
  if (word == Word::scenario || word == Word::company) host_of(lua).returned_word = place;
}

// scenario { … }, company { … }, line { … }
int plain_word(lua_State* lua) {
  const Word word = word_of(lua);
  const std::string name(to_string(word));
  lua_settop(lua, 1);
  if (!lua_istable(lua, 1)) {
    return refuse(lua, kWrongKind,
                  fmt::format("\"{}\" needs braces, not a {}", name, luaL_typename(lua, 1)),
                  fmt::format("write: {} {{ … }}", name));
  }
  const Place place = place_of_caller(lua);
  note_result_word(lua, word, place);
  push_handle(lua, Handle::Kind::call, word, place);
  lua_pushvalue(lua, 1);
  lua_setiuservalue(lua, -2, 2);
  return 1;
}

// The table after `option "id"`: (handle, table).
int complete_word(lua_State* lua) {
  const Handle unfinished = *handle_at(lua, 1);
  lua_settop(lua, 2);
  lua_getiuservalue(lua, 1, 1);
  if (!lua_istable(lua, 2)) {
    const std::string id = shown(lua_tostring(lua, 3));
    lua_settop(lua, 2);
    return refuse(lua, kWrongKind,
                  fmt::format("{} \"{}\" needs braces, not a {}", to_string(unfinished.word), id,
                              luaL_typename(lua, 2)),
                  fmt::format("write: {} \"{}\" {{ … }}", to_string(unfinished.word), id));
  }
  push_handle(lua, Handle::Kind::call, unfinished.word, unfinished.place);
  lua_pushvalue(lua, 3);
  lua_setiuservalue(lua, -2, 1);
  lua_pushvalue(lua, 2);
  lua_setiuservalue(lua, -2, 2);
  return 1;
}

// phase "id", node "id", option "id" …: the first call, which stands on the line of the word.
int word_with_id(lua_State* lua) {
  const Word word = word_of(lua);
  const std::string name(to_string(word));
  lua_settop(lua, 1);
  if (lua_type(lua, 1) != LUA_TSTRING) {
    const bool table = lua_istable(lua, 1);
    return refuse(
        lua, table ? kMissing : kWrongKind,
        table ? fmt::format("\"{}\" has no id", name)
              : fmt::format("the id of \"{}\" is a {}, not a text", name, luaL_typename(lua, 1)),
        fmt::format("write: {} \"id\" {{ … }}", name));
  }
  push_handle(lua, Handle::Kind::unfinished, word, place_of_caller(lua));
  lua_pushvalue(lua, 1);
  lua_setiuservalue(lua, -2, 1);
  lua_rawgetp(lua, LUA_REGISTRYINDEX, &kUnfinishedKey);
  lua_setmetatable(lua, -2);
  return 1;
}

}  // namespace

void add_words(lua_State* lua) {
  for (std::size_t i = 0; i < kWordCount; ++i) {
    const auto word = static_cast<Word>(i);
    lua_pushinteger(lua, static_cast<lua_Integer>(i));
    lua_pushcclosure(lua, has_id(word) ? word_with_id : plain_word, 1);
    lua_setfield(lua, -2, std::string(to_string(word)).c_str());
  }
  push_handle(lua, Handle::Kind::finish, Word::scenario, {});
  lua_setfield(lua, -2, "finish");
  lua_createtable(lua, 0, 1);
  lua_pushcfunction(lua, complete_word);
  lua_setfield(lua, -2, "__call");
  lua_rawsetp(lua, LUA_REGISTRYINDEX, &kUnfinishedKey);
}

}  // namespace klankbord::script
