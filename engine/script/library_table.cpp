// table: concat insert remove sort unpack. They look at the entries themselves, never at
// metatables, and each counts its steps against the budget before it takes them.
#include <lauxlib.h>
#include <lua.h>

#include <algorithm>
#include <string>
#include <vector>

#include "script/host.h"

namespace klankbord::script {

namespace {

constexpr std::int64_t kComparisonCost = 4;

lua_Integer length_argument(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  return static_cast<lua_Integer>(lua_rawlen(lua, 1));
}

int table_concat(lua_State* lua) {
  const lua_Integer length = length_argument(lua);
  std::size_t separator_length = 0;
  const char* separator = luaL_optlstring(lua, 2, "", &separator_length);
  const lua_Integer first = whole_argument_or(lua, 3, 1), last = whole_argument_or(lua, 4, length);
  std::string text;
  for (lua_Integer i = first; i <= last; ++i) {
    charge_steps(lua, 2);
    lua_rawgeti(lua, 1, i);
    if (lua_type(lua, -1) != LUA_TSTRING && lua_type(lua, -1) != LUA_TNUMBER) {
      return luaL_error(lua, "table.concat: entry %I is a %s, not a text",
                        static_cast<LUAI_UACINT>(i), luaL_typename(lua, -1));
    }
    std::size_t entry_length = 0;
    const char* entry = lua_tolstring(lua, -1, &entry_length);
    if (i > first) text.append(separator, separator_length);
    text.append(entry, entry_length);
    lua_pop(lua, 1);
    if (text.size() > base::kMaxLuaTextBytes) {
      return luaL_error(lua, "table.concat would give a text of more than %d bytes",
                        static_cast<int>(base::kMaxLuaTextBytes));
    }
    if (i == last) break;  // last may be the largest number there is
  }
  lua_pushlstring(lua, text.data(), text.size());
  return 1;
}

int table_insert(lua_State* lua) {
  const lua_Integer length = length_argument(lua);
  lua_Integer position = length + 1;
  if (lua_gettop(lua) == 3) {
    position = whole_argument(lua, 2);
    luaL_argcheck(lua, position >= 1 && position <= length + 1, 2, "there is no such position");
    charge_steps(lua, length - position + 1);
    for (lua_Integer i = length; i >= position; --i) {
      lua_rawgeti(lua, 1, i);
      lua_rawseti(lua, 1, i + 1);
    }
  } else if (lua_gettop(lua) != 2) {
    return luaL_error(lua, "table.insert takes a table, perhaps a position, and a value");
  }
  lua_settop(lua, 3);
  lua_pushvalue(lua, lua_isnil(lua, 3) ? 2 : 3);
  lua_rawseti(lua, 1, position);
  return 0;
}

int table_remove(lua_State* lua) {
  const lua_Integer length = length_argument(lua);
  const lua_Integer position = whole_argument_or(lua, 2, length);
  if (length == 0 && lua_isnoneornil(lua, 2)) {
    lua_pushnil(lua);
    return 1;
  }
  luaL_argcheck(lua, position >= 1 && position <= length, 2, "there is no such position");
  charge_steps(lua, length - position + 1);
  lua_rawgeti(lua, 1, position);
  for (lua_Integer i = position; i < length; ++i) {
    lua_rawgeti(lua, 1, i + 1);
    lua_rawseti(lua, 1, i);
  }
  lua_pushnil(lua);
  lua_rawseti(lua, 1, length);
  return 1;
}

// Whether entry `left` of the table at 3 comes before entry `right`, by the function at 2 if any.
bool comes_before(lua_State* lua, lua_Integer left, lua_Integer right) {
  charge_steps(lua, kComparisonCost);
  if (lua_isnil(lua, 2)) {
    lua_rawgeti(lua, 3, left);
    lua_rawgeti(lua, 3, right);
    const bool less = lua_compare(lua, -2, -1, LUA_OPLT) != 0;
    lua_pop(lua, 2);
    return less;
  }
  lua_pushvalue(lua, 2);
  lua_rawgeti(lua, 3, left);
  lua_rawgeti(lua, 3, right);
  lua_call(lua, 2, 1);
  const bool less = lua_toboolean(lua, -1) != 0;
  lua_pop(lua, 1);
  return less;
}

// Merges two sorted runs. A comparison that contradicts itself gives some order and does no harm.
void merge(lua_State* lua, const std::vector<lua_Integer>& from, std::vector<lua_Integer>& to,
           std::size_t begin, std::size_t middle, std::size_t end) {
  std::size_t left = begin, right = middle;
  for (std::size_t at = begin; at < end; ++at) {
    const bool take_right =
        left == middle || (right < end && comes_before(lua, from[right], from[left]));
    to[at] = take_right ? from[right++] : from[left++];
  }
}

// A stable merge sort over a copy, so that the comparison may do to the table what it likes.
int table_sort(lua_State* lua) {
  const lua_Integer length = length_argument(lua);
  if (!lua_isnoneornil(lua, 2)) luaL_checktype(lua, 2, LUA_TFUNCTION);
  lua_settop(lua, 2);
  charge_steps(lua, 4 * length);
  const auto size = static_cast<std::size_t>(length);
  lua_createtable(lua, static_cast<int>(size), 0);
  std::vector<lua_Integer> order(size), next(size);
  for (std::size_t i = 0; i < size; ++i) {
    order[i] = static_cast<lua_Integer>(i) + 1;
    lua_rawgeti(lua, 1, order[i]);
    lua_rawseti(lua, 3, order[i]);
  }
  for (std::size_t width = 1; width < size; width *= 2) {
    for (std::size_t begin = 0; begin < size; begin += 2 * width) {
      merge(lua, order, next, begin, std::min(begin + width, size),
            std::min(begin + 2 * width, size));
    }
    order.swap(next);
  }
  for (std::size_t i = 0; i < size; ++i) {
    lua_rawgeti(lua, 3, order[i]);
    lua_rawseti(lua, 1, static_cast<lua_Integer>(i) + 1);
  }
  return 0;
}

int table_unpack(lua_State* lua) {
  const lua_Integer length = length_argument(lua);
  const lua_Integer first = whole_argument_or(lua, 2, 1), last = whole_argument_or(lua, 3, length);
  if (first > last) return 0;
  const auto count = static_cast<lua_Unsigned>(last) - static_cast<lua_Unsigned>(first);
  if (count >= static_cast<lua_Unsigned>(kMostLuaResults)) {
    return luaL_error(lua, "table.unpack gives at most 250 values");
  }
  luaL_checkstack(lua, static_cast<int>(count) + 1, "too many values");
  for (lua_Integer i = first; i < last; ++i) lua_rawgeti(lua, 1, i);
  lua_rawgeti(lua, 1, last);
  return static_cast<int>(count) + 1;
}

}  // namespace

void push_table_library(lua_State* lua) {
  static constexpr luaL_Reg kFunctions[] = {{"concat", table_concat}, {"insert", table_insert},
                                            {"remove", table_remove}, {"sort", table_sort},
                                            {"unpack", table_unpack}, {nullptr, nullptr}};
  lua_createtable(lua, 0, 5);
  luaL_setfuncs(lua, kFunctions, 0);
}

}  // namespace klankbord::script
