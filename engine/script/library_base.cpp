// assert error ipairs pairs select tonumber tostring type: as in Lua, but nothing shows an address
// and pairs goes through its keys in a fixed order.
#include <lauxlib.h>
#include <lua.h>

#include <algorithm>
#include <string_view>
#include <tuple>
#include <vector>

#include "script/host.h"

namespace klankbord::script {

namespace {

int base_assert(lua_State* lua) {
  luaL_checkany(lua, 1);
  if (lua_toboolean(lua, 1) != 0) return lua_gettop(lua);
  if (lua_gettop(lua) < 2) return luaL_error(lua, "assertion failed");
  lua_settop(lua, 2);
  return lua_error(lua);
}

int base_error(lua_State* lua) {
  const int level = static_cast<int>(whole_argument_or(lua, 2, 1));
  lua_settop(lua, 1);
  if (lua_type(lua, 1) == LUA_TSTRING && level == 1) {
    luaL_where(lua, 1);
    lua_pushvalue(lua, 1);
    lua_concat(lua, 2);
  }
  return lua_error(lua);
}

int ipairs_step(lua_State* lua) {
  const lua_Integer next = whole_argument(lua, 2) + 1;
  lua_pushinteger(lua, next);
  return lua_rawgeti(lua, 1, next) == LUA_TNIL ? 1 : 2;
}

int base_ipairs(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  lua_pushcfunction(lua, ipairs_step);
  lua_pushvalue(lua, 1);
  lua_pushinteger(lua, 0);
  return 3;
}

// Whole numbers, then other numbers, then texts, then false and true.
struct Key {
  int rank;
  lua_Integer whole;
  lua_Number number;
  std::string_view text;

  friend bool operator<(const Key& a, const Key& b) {
    return std::tie(a.rank, a.whole, a.number, a.text) <
           std::tie(b.rank, b.whole, b.number, b.text);
  }
};

Key key_at(lua_State* lua, int index) {
  switch (lua_type(lua, index)) {
    case LUA_TNUMBER:
      if (lua_isinteger(lua, index) != 0) return {0, lua_tointeger(lua, index), 0, {}};
      return {1, 0, lua_tonumber(lua, index), {}};
    case LUA_TSTRING: {
      std::size_t length = 0;
      const char* text = lua_tolstring(lua, index, &length);
      return {2, 0, 0, {text, length}};
    }
    case LUA_TBOOLEAN:
      return {3, lua_toboolean(lua, index), 0, {}};
    default:
      luaL_error(lua, "pairs: a key is a %s, which has no order", luaL_typename(lua, index));
      return {};
  }
}

void push_key(lua_State* lua, const Key& key) {
  switch (key.rank) {
    case 0:
      lua_pushinteger(lua, key.whole);
      break;
    case 1:
      lua_pushnumber(lua, key.number);
      break;
    case 2:
      lua_pushlstring(lua, key.text.data(), key.text.size());
      break;
    default:
      lua_pushboolean(lua, static_cast<int>(key.whole));
      break;
  }
}

// Upvalues: the sorted keys, how many of them are done. Entries set to nil meanwhile are left out.
int pairs_step(lua_State* lua) {
  lua_Integer done = lua_tointeger(lua, lua_upvalueindex(2));
  while (lua_rawgeti(lua, lua_upvalueindex(1), ++done) != LUA_TNIL) {
    lua_pushvalue(lua, -1);
    if (lua_rawget(lua, 1) != LUA_TNIL) {
      lua_pushinteger(lua, done);
      lua_replace(lua, lua_upvalueindex(2));
      return 2;
    }
    lua_pop(lua, 2);
    charge_steps(lua, 1);
  }
  return 1;
}

int base_pairs(lua_State* lua) {
  luaL_checktype(lua, 1, LUA_TTABLE);
  lua_settop(lua, 1);
  std::vector<Key> keys;
  for (lua_pushnil(lua); lua_next(lua, 1) != 0; lua_pop(lua, 1)) {
    charge_steps(lua, 20);  // of collecting and sorting
    keys.push_back(key_at(lua, -2));
  }
  std::sort(keys.begin(), keys.end());
  lua_createtable(lua, static_cast<int>(keys.size()), 0);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    push_key(lua, keys[i]);
    lua_rawseti(lua, -2, static_cast<lua_Integer>(i) + 1);
  }
  lua_pushinteger(lua, 0);
  lua_pushcclosure(lua, pairs_step, 2);
  lua_pushvalue(lua, 1);
  return 2;
}

int base_select(lua_State* lua) {
  const int count = lua_gettop(lua);
  if (lua_type(lua, 1) == LUA_TSTRING && std::string_view(lua_tostring(lua, 1)) == "#") {
    lua_pushinteger(lua, count - 1);
    return 1;
  }
  lua_Integer from = whole_argument(lua, 1);
  if (from < 0) {
    from += count;
  } else if (from > count) {
    from = count;
  }
  luaL_argcheck(lua, from >= 1, 1, "there are not that many values");
  charge(lua, count);
  return count - static_cast<int>(from);
}

int base_tonumber(lua_State* lua) {
  luaL_checkany(lua, 1);
  luaL_argcheck(lua, lua_isnoneornil(lua, 2), 2, "only numbers to base ten are read");
  if (lua_type(lua, 1) == LUA_TNUMBER) {
    lua_settop(lua, 1);
    return 1;
  }
  std::size_t length = 0;
  const char* text = lua_type(lua, 1) == LUA_TSTRING ? lua_tolstring(lua, 1, &length) : nullptr;
  charge(lua, static_cast<std::int64_t>(length / 8));
  if (text == nullptr || lua_stringtonumber(lua, text) != length + 1) lua_pushnil(lua);
  return 1;
}

int base_tostring(lua_State* lua) {
  luaL_checkany(lua, 1);
  switch (lua_type(lua, 1)) {
    case LUA_TNUMBER:
    case LUA_TSTRING:
      lua_settop(lua, 1);
      lua_tolstring(lua, 1, nullptr);
      return 1;
    case LUA_TBOOLEAN:
      lua_pushstring(lua, lua_toboolean(lua, 1) != 0 ? "true" : "false");
      return 1;
    default:
      lua_pushstring(lua, luaL_typename(lua, 1));
      return 1;
  }
}

int base_type(lua_State* lua) {
  luaL_checkany(lua, 1);
  lua_pushstring(lua, luaL_typename(lua, 1));
  return 1;
}

}  // namespace

void add_base_library(lua_State* lua) {
  static constexpr luaL_Reg kFunctions[] = {
      {"assert", base_assert},     {"error", base_error},   {"ipairs", base_ipairs},
      {"pairs", base_pairs},       {"select", base_select}, {"tonumber", base_tonumber},
      {"tostring", base_tostring}, {"type", base_type},     {"require", require_module},
      {nullptr, nullptr}};
  luaL_setfuncs(lua, kFunctions, 0);
}

}  // namespace klankbord::script
