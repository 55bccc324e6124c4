// string: byte char find format len lower rep reverse sub upper. There are no patterns: `find`
// looks for the text as it stands. Each function bounds its work before it starts.
#include <fmt/core.h>
#include <lauxlib.h>
#include <lua.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>

#include "script/host.h"

namespace klankbord::script {

namespace {

std::string_view text_argument(lua_State* lua, int index) {
  std::size_t length = 0;
  const char* text = luaL_checklstring(lua, index, &length);
  charge(lua, static_cast<std::int64_t>(length / 16));
  return {text, length};
}

int give(lua_State* lua, std::string_view text) {
  lua_pushlstring(lua, text.data(), text.size());
  return 1;
}

// Where a range with Lua's positions (from 1, negative from the end) begins and ends, from 0.
struct Range {
  std::size_t begin = 0, end = 0;
};

Range range_of(std::size_t length, lua_Integer from, lua_Integer to) {
  const auto size = static_cast<lua_Integer>(length);
  if (from < 0) from = from < -size ? 1 : size + from + 1;
  if (to < 0) to = to < -size ? 0 : size + to + 1;
  from = std::max<lua_Integer>(from, 1);
  to = std::min(to, size);
  if (from > to) return {};
  return {static_cast<std::size_t>(from - 1), static_cast<std::size_t>(to)};
}

int string_byte(lua_State* lua) {
  const std::string_view text = text_argument(lua, 1);
  const lua_Integer from = whole_argument_or(lua, 2, 1);
  const Range range = range_of(text.size(), from, whole_argument_or(lua, 3, from));
  const auto count = static_cast<lua_Integer>(range.end - range.begin);
  if (count > kMostLuaResults) return luaL_error(lua, "string.byte gives at most 250 numbers");
  luaL_checkstack(lua, static_cast<int>(count), "too many numbers");
  for (std::size_t i = range.begin; i < range.end; ++i) {
    lua_pushinteger(lua, static_cast<unsigned char>(text[i]));
  }
  return static_cast<int>(count);
}

int string_char(lua_State* lua) {
  const int count = lua_gettop(lua);
  charge(lua, count);
  std::string text;
  for (int i = 1; i <= count; ++i) {
    const lua_Integer code = whole_argument(lua, i);
    luaL_argcheck(lua, code >= 0 && code <= 255, i, "a byte is from 0 to 255");
    text += static_cast<char>(code);
  }
  return give(lua, text);
}

int string_find(lua_State* lua) {
  const std::string_view text = text_argument(lua, 1), wanted = text_argument(lua, 2);
  lua_Integer from = whole_argument_or(lua, 3, 1);
  const auto size = static_cast<lua_Integer>(text.size());
  if (from < 0) from = from < -size ? 1 : size + from + 1;
  if (from == 0) from = 1;
  charge(lua, static_cast<std::int64_t>(text.size() * wanted.size() / 64));  // the worst there is
  const std::size_t at = from > size + 1 ? std::string_view::npos
                                         : text.find(wanted, static_cast<std::size_t>(from - 1));
  if (at == std::string_view::npos) {
    lua_pushnil(lua);
    return 1;
  }
  lua_pushinteger(lua, static_cast<lua_Integer>(at) + 1);
  lua_pushinteger(lua, static_cast<lua_Integer>(at + wanted.size()));
  return 2;
}

int string_len(lua_State* lua) {
  lua_pushinteger(lua, static_cast<lua_Integer>(text_argument(lua, 1).size()));
  return 1;
}

template <char first, char last, int shift>
int change_case(lua_State* lua) {
  std::string text(text_argument(lua, 1));
  for (char& c : text) {
    if (c >= first && c <= last) c = static_cast<char>(c + shift);
  }
  return give(lua, text);
}

int string_rep(lua_State* lua) {
  const std::string_view text = text_argument(lua, 1);
  const lua_Integer count = whole_argument(lua, 2);
  std::size_t length = 0;
  const char* between = luaL_optlstring(lua, 3, "", &length);
  const std::string_view separator(between, length);
  if (count <= 0) return give(lua, {});
  const std::size_t one = text.size() + separator.size();
  if (one > 0 && static_cast<std::uint64_t>(count) > base::kMaxLuaTextBytes / one + 1) {
    return luaL_error(lua, "string.rep would give a text of more than %d bytes",
                      static_cast<int>(base::kMaxLuaTextBytes));
  }
  std::string repeated;
  if (one > 0) {
    for (lua_Integer i = 0; i < count; ++i) {
      if (i > 0) repeated += separator;
      repeated += text;
    }
  }
  charge(lua, static_cast<std::int64_t>(repeated.size() / 16));
  return give(lua, repeated);
}

int string_reverse(lua_State* lua) {
  std::string text(text_argument(lua, 1));
  std::reverse(text.begin(), text.end());
  return give(lua, text);
}

int string_sub(lua_State* lua) {
  const std::string_view text = text_argument(lua, 1);
  const Range range = range_of(text.size(), whole_argument(lua, 2), whole_argument_or(lua, 3, -1));
  return give(lua, text.substr(range.begin, range.end - range.begin));
}

// One `%…` of a format: flags, width and precision of at most two digits, and its letter.
struct Directive {
  std::string_view flags, width, precision;
  char letter = 0;
};

Directive take_directive(lua_State* lua, std::string_view& rest) {
  const auto take = [&](std::string_view allowed, std::size_t most) {
    std::size_t count = 0;
    while (count < rest.size() && count < most &&
           allowed.find(rest[count]) != std::string_view::npos) {
      ++count;
    }
    const std::string_view taken = rest.substr(0, count);
    rest.remove_prefix(count);
    return taken;
  };
  constexpr std::string_view kDigits = "0123456789";
  Directive directive;
  directive.flags = take("-+ 0", 4);
  directive.width = take(kDigits, 2);
  if (!take(".", 1).empty()) {
    directive.precision = take(kDigits, 2);
    if (directive.precision.empty()) directive.precision = "0";
  }
  const std::string_view letter = take("dixXcfegs", 1);
  if (letter.empty()) {
    luaL_error(lua,
               "string.format: only %%d %%i %%x %%X %%c %%f %%e %%g %%s are known, with a "
               "width and precision of at most two digits");
  }
  directive.letter = letter[0];
  return directive;
}

template <typename Number>
std::string formatted(const Directive& directive, std::string_view type, Number number) {
  const std::string precision =
      directive.precision.empty() ? "" : fmt::format(".{}", directive.precision);
  const std::string c_format =
      fmt::format("%{}{}{}{}", directive.flags, directive.width, precision, type);
  char buffer[512];  // 99 digits of precision after a number of 309 digits
  const int length = std::snprintf(buffer, sizeof buffer, c_format.c_str(), number);
  return {buffer,
          static_cast<std::size_t>(std::clamp(length, 0, static_cast<int>(sizeof buffer) - 1))};
}

std::string formatted_text(lua_State* lua, const Directive& directive, int argument) {
  lua_pushvalue(lua, argument);
  std::string text;
  if (lua_type(lua, -1) == LUA_TSTRING || lua_type(lua, -1) == LUA_TNUMBER) {
    std::size_t length = 0;
    const char* bytes = lua_tolstring(lua, -1, &length);
    text.assign(bytes, length);
  } else if (lua_type(lua, -1) == LUA_TBOOLEAN) {
    text = lua_toboolean(lua, -1) != 0 ? "true" : "false";
  } else {
    text = luaL_typename(lua, -1);
  }
  lua_pop(lua, 1);
  const auto number = [](std::string_view digits) {
    std::size_t value = 0;
    for (const char c : digits) value = value * 10 + static_cast<std::size_t>(c - '0');
    return value;
  };
  if (!directive.precision.empty()) text.resize(std::min(text.size(), number(directive.precision)));
  const std::size_t width = number(directive.width);
  if (text.size() >= width) return text;
  const std::string space(width - text.size(), ' ');
  return directive.flags.find('-') != std::string_view::npos ? text + space : space + text;
}

std::string formatted_argument(lua_State* lua, const Directive& directive, int argument) {
  luaL_checkany(lua, argument);
  switch (directive.letter) {
    case 'd':
    case 'i':
      return formatted<long long>(directive, "lld", whole_argument(lua, argument));
    case 'x':
    case 'X':
      return formatted<long long>(directive, directive.letter == 'x' ? "llx" : "llX",
                                  whole_argument(lua, argument));
    case 'c':
      return std::string(1, static_cast<char>(whole_argument(lua, argument)));
    case 's':
      return formatted_text(lua, directive, argument);
    default:
      return formatted<double>(directive, std::string_view(&directive.letter, 1),
                               number_argument(lua, argument));
  }
}

int string_format(lua_State* lua) {
  std::string_view rest = text_argument(lua, 1);
  std::string text;
  int argument = 1;
  while (!rest.empty()) {
    const std::size_t plain = std::min(rest.find('%'), rest.size());
    text += rest.substr(0, plain);
    rest.remove_prefix(plain);
    if (rest.empty()) break;
    rest.remove_prefix(1);
    if (rest.substr(0, 1) == "%") {
      text += '%';
      rest.remove_prefix(1);
      continue;
    }
    const Directive directive = take_directive(lua, rest);
    text += formatted_argument(lua, directive, ++argument);
    charge(lua, 20);
    if (text.size() > base::kMaxLuaTextBytes) {
      return luaL_error(lua, "string.format would give a text of more than %d bytes",
                        static_cast<int>(base::kMaxLuaTextBytes));
    }
  }
  return give(lua, text);
}

}  // namespace

void push_string_library(lua_State* lua) {
  static constexpr luaL_Reg kFunctions[] = {
      {"byte", string_byte}, {"char", string_char},
      {"find", string_find}, {"format", string_format},
      {"len", string_len},   {"lower", change_case<'A', 'Z', 'a' - 'A'>},
      {"rep", string_rep},   {"reverse", string_reverse},
      {"sub", string_sub},   {"upper", change_case<'a', 'z', 'A' - 'a'>},
      {nullptr, nullptr}};
  lua_createtable(lua, 0, 10);
  luaL_setfuncs(lua, kFunctions, 0);
}

}  // namespace klankbord::script
