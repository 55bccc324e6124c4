// math: abs ceil floor max min tointeger type maxinteger mininteger, and utf8: char codepoint len.
// No random numbers: a scenario is the same every time it is read.
#include <lauxlib.h>
#include <lua.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "script/host.h"

namespace klankbord::script {

namespace {

int math_abs(lua_State* lua) {
  if (lua_isinteger(lua, 1) != 0) {
    const lua_Integer value = lua_tointeger(lua, 1);
    // Unsigned, because the smallest number has no positive counterpart and stays as it is.
    const lua_Unsigned bits = static_cast<lua_Unsigned>(value);
    lua_pushinteger(lua, static_cast<lua_Integer>(value < 0 ? 0u - bits : bits));
  } else {
    lua_pushnumber(lua, std::fabs(number_argument(lua, 1)));
  }
  return 1;
}

template <double (*round)(double)>
int math_round(lua_State* lua) {
  if (lua_isinteger(lua, 1) != 0) {
    lua_settop(lua, 1);
    return 1;
  }
  const double value = round(number_argument(lua, 1));
  lua_Integer whole = 0;
  if (lua_numbertointeger(value, &whole)) {
    lua_pushinteger(lua, whole);
  } else {
    lua_pushnumber(lua, value);
  }
  return 1;
}

double rounded_up(double value) {
  return std::ceil(value);
}
double rounded_down(double value) {
  return std::floor(value);
}

template <bool largest>
int math_extreme(lua_State* lua) {
  const int count = lua_gettop(lua);
  number_argument(lua, 1);
  charge(lua, count);
  int best = 1;
  for (int i = 2; i <= count; ++i) {
    number_argument(lua, i);
    const int less = largest ? best : i;
    if (lua_compare(lua, less, largest ? i : best, LUA_OPLT) != 0) best = i;
  }
  lua_pushvalue(lua, best);
  return 1;
}

int math_tointeger(lua_State* lua) {
  luaL_checkany(lua, 1);
  int exact = 0;
  const lua_Integer whole = lua_tointegerx(lua, 1, &exact);
  if (exact != 0 && lua_type(lua, 1) == LUA_TNUMBER) {
    lua_pushinteger(lua, whole);
  } else {
    lua_pushnil(lua);
  }
  return 1;
}

int math_type(lua_State* lua) {
  luaL_checkany(lua, 1);
  if (lua_type(lua, 1) == LUA_TNUMBER) {
    lua_pushstring(lua, lua_isinteger(lua, 1) != 0 ? "integer" : "float");
  } else {
    lua_pushnil(lua);
  }
  return 1;
}

int utf8_char(lua_State* lua) {
  const int count = lua_gettop(lua);
  charge(lua, count);
  std::string text;
  for (int i = 1; i <= count; ++i) {
    const lua_Integer code = whole_argument(lua, i);
    const bool exists = code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    luaL_argcheck(lua, exists, i, "there is no such character");
    text += lua_pushfstring(lua, "%U", static_cast<unsigned long>(code));
    lua_pop(lua, 1);
  }
  lua_pushlstring(lua, text.data(), text.size());
  return 1;
}

std::string_view utf8_argument(lua_State* lua) {
  std::size_t length = 0;
  const char* bytes = luaL_checklstring(lua, 1, &length);
  charge(lua, static_cast<std::int64_t>(length / 4));
  const std::string_view text(bytes, length);
  luaL_argcheck(lua, base::is_utf8(text), 1, "the text is not UTF-8");
  return text;
}

int utf8_len(lua_State* lua) {
  lua_pushinteger(lua, static_cast<lua_Integer>(base::character_count(utf8_argument(lua))));
  return 1;
}

// The code point that starts at `at` of well-formed text; moves past it.
lua_Integer take_code_point(std::string_view text, std::size_t& at) {
  const auto first = static_cast<unsigned char>(text[at++]);
  if (first < 0x80) return first;
  lua_Integer code = first & (first < 0xE0 ? 0x1F : first < 0xF0 ? 0x0F : 0x07);
  for (; at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80; ++at) {
    code = code * 64 + (static_cast<unsigned char>(text[at]) & 0x3F);
  }
  return code;
}

int utf8_codepoint(lua_State* lua) {
  const std::string_view text = utf8_argument(lua);
  const auto size = static_cast<lua_Integer>(text.size());
  const lua_Integer from = whole_argument_or(lua, 2, 1), to = whole_argument_or(lua, 3, from);
  luaL_argcheck(lua, from >= 1 && from <= size, 2, "there is no such position");
  luaL_argcheck(lua, to >= from && to <= size, 3, "there is no such position");
  auto at = static_cast<std::size_t>(from - 1);
  const bool inside = (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
  luaL_argcheck(lua, !inside, 2, "no character starts there");
  int count = 0;
  luaL_checkstack(lua, static_cast<int>(kMostLuaResults), "too many values");
  while (at < static_cast<std::size_t>(to)) {
    if (count == kMostLuaResults)
      return luaL_error(lua, "utf8.codepoint gives at most 250 numbers");
    lua_pushinteger(lua, take_code_point(text, at));
    ++count;
  }
  return count;
}

}  // namespace

void push_math_library(lua_State* lua) {
  static constexpr luaL_Reg kFunctions[] = {{"abs", math_abs},
                                            {"ceil", math_round<rounded_up>},
                                            {"floor", math_round<rounded_down>},
                                            {"max", math_extreme<true>},
                                            {"min", math_extreme<false>},
                                            {"tointeger", math_tointeger},
                                            {"type", math_type},
                                            {nullptr, nullptr}};
  lua_createtable(lua, 0, 9);
  luaL_setfuncs(lua, kFunctions, 0);
  lua_pushinteger(lua, LUA_MAXINTEGER);
  lua_setfield(lua, -2, "maxinteger");
  lua_pushinteger(lua, LUA_MININTEGER);
  lua_setfield(lua, -2, "mininteger");
}

void push_utf8_library(lua_State* lua) {
  static constexpr luaL_Reg kFunctions[] = {
      {"char", utf8_char}, {"codepoint", utf8_codepoint}, {"len", utf8_len}, {nullptr, nullptr}};
  lua_createtable(lua, 0, 3);
  luaL_setfuncs(lua, kFunctions, 0);
}

}  // namespace klankbord::script
