#include "script/sandbox.h"

#include <fmt/core.h>
#include <lauxlib.h>
#include <lua.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>

#include "base/utf8.h"
#include "script/codes.h"
#include "script/host.h"
#include "script/nesting.h"

namespace klankbord::script {

namespace {

constexpr int kHookInterval = 100;
constexpr std::size_t kMostMessageBytes = 300;

// The innermost line of a script that is running; line 0 when there is none. Allocates nothing.
Place running_place(lua_State* lua, int level) {
  lua_Debug frame;
  for (; lua_getstack(lua, level, &frame) == 1; ++level) {
    lua_getinfo(lua, "Sl", &frame);
    if (frame.currentline > 0 && frame.source[0] == '=') {
      return {std::atoi(frame.source + 1), frame.currentline, SourceMap::kNone};
    }
  }
  return {};
}

void stop_when_too_long(lua_State* lua) {
  Host& host = host_of(lua);
  if (host.instructions_left > 0) return;
  host.too_long = true;
  luaL_error(lua, "too many instructions");
}

void count_hook(lua_State* lua, lua_Debug*) {
  charge_steps(lua, kHookInterval);
}

// Notes where the error was raised, while the stack still shows it.
int note_place(lua_State* lua) {
  Host& host = host_of(lua);
  if (host.stopped_at.line == 0) host.stopped_at = running_place(lua, 1);
  return 1;
}

struct Run {
  int file;
  std::string_view source;
  Values* values;
  Value result;
};

int run_protected(lua_State* lua) {
  Run& run = *static_cast<Run*>(lua_touserdata(lua, 1));
  push_environment(lua);
  lua_rawseti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  run.result.kind = Value::Kind::unknown;
  if (!load_chunk(lua, run.file, run.source)) return 0;
  lua_sethook(lua, count_hook, LUA_MASKCOUNT, kHookInterval);
  lua_call(lua, 0, 1);
  lua_sethook(lua, nullptr, 0, 0);
  run.result = convert(lua, -1, *run.values);
  return 0;
}

// Takes Lua's "0:12: " off a message. Gives the place it names; nothing when it names none.
std::optional<Place> take_place(const Report& report, std::string& message) {
  std::size_t at = 0;
  const auto number = [&]() -> int {
    long value = -1;
    for (; at < message.size() && message[at] >= '0' && message[at] <= '9'; ++at) {
      value = (value < 0 ? 0 : value) * 10 + (message[at] - '0');
      if (value > 100'000'000) return -1;
    }
    if (at >= message.size() || message[at] != ':') return -1;
    ++at;
    return static_cast<int>(value);
  };
  const int file = number();
  if (file < 0 || file >= report.file_count()) return std::nullopt;
  const int line = number();
  if (line <= 0 || at >= message.size() || message[at] != ' ') return std::nullopt;
  message.erase(0, at + 1);
  return Place{file, line, SourceMap::kNone};
}

std::string message_on_top(lua_State* lua) {
  if (lua_type(lua, -1) == LUA_TSTRING) {
    std::size_t length = 0;
    const char* text = lua_tolstring(lua, -1, &length);
    return {text, length};
  }
  return fmt::format("the script stopped with {} {} instead of a message",
                     lua_type(lua, -1) == LUA_TNIL ? "the value" : "a", luaL_typename(lua, -1));
}

void report_memory(Host& host, Place place) {
  if (host.memory.refused() == Memory::Refused::long_text) {
    host.report.add(kTooMuchMemory, place,
                    fmt::format("a text is longer than {} bytes", base::kMaxLuaTextBytes),
                    "one text of a scenario has at most 4000 bytes; close its quotation mark");
    return;
  }
  host.report.add(
      kTooMuchMemory, place,
      fmt::format("the script needs more than {} MB of memory", base::kMaxLuaMemoryBytes >> 20),
      "a scenario is plain data; take out what builds texts or tables in a loop");
}

void report_stopped(Host& host, std::string message) {
  std::optional<Place> named = take_place(host.report, message);
  const Place place = named ? *named : host.stopped_at;
  // What follows from an unknown word is no second mistake.
  if (host.report.has(kUnknownWord, place) || host.report.has(kAssignedWord, place)) return;
  if (message.find("stack overflow") != std::string::npos) {
    message = "functions call each other without end";
  }
  host.report.add(kStopped, place, shown(message, kMostMessageBytes));
}

}  // namespace

Host& host_of(lua_State* lua) {
  Host* host = nullptr;
  std::memcpy(&host, lua_getextraspace(lua), sizeof host);
  return *host;
}

Place place_of_caller(lua_State* lua, int level) {
  return running_place(lua, level);
}

void charge(lua_State* lua, std::int64_t instructions) {
  host_of(lua).instructions_left -= instructions;
  stop_when_too_long(lua);
}

void charge_steps(lua_State* lua, std::int64_t steps) {
  charge(lua, steps * host_of(lua).memory.step_cost());
}

std::int64_t whole_argument(lua_State* lua, int index) {
  luaL_checktype(lua, index, LUA_TNUMBER);
  return luaL_checkinteger(lua, index);
}

std::int64_t whole_argument_or(lua_State* lua, int index, std::int64_t otherwise) {
  return lua_isnoneornil(lua, index) ? otherwise : whole_argument(lua, index);
}

double number_argument(lua_State* lua, int index) {
  luaL_checktype(lua, index, LUA_TNUMBER);
  return lua_tonumber(lua, index);
}

namespace {

struct Piece {
  Host* host;
  std::string_view rest;
};

// Hands the parser one line at a time, so that it is known which one asks for too much memory.
const char* next_line(lua_State*, void* user, std::size_t* size) {
  Piece& piece = *static_cast<Piece*>(user);
  if (piece.rest.empty()) return nullptr;
  const std::size_t end = piece.rest.find('\n');
  *size = end == std::string_view::npos ? piece.rest.size() : end + 1;
  const char* line = piece.rest.data();
  piece.rest.remove_prefix(*size);
  ++piece.host->reading_line;
  return line;
}

std::string syntax_hint(const std::string& message, std::string_view source, int line) {
  if (message.find("'}' expected") != std::string::npos) {
    if (const auto brace = brace_left_open(source, line)) {
      return fmt::format(
          "by its indentation, the brace that opens in line {} should be closed before line {}",
          brace->opened, brace->noticed);
    }
    return "probably a comma is missing just before, or a closing brace; or a quotation mark "
           "ends a text too early: inside one write \\\"";
  }
  if (message.find("near '}'") != std::string::npos) {
    return "probably something is missing just before; or here or above, one brace closes too many";
  }
  if (message.find("unfinished string") != std::string::npos) {
    return "a quotation mark is not closed; inside a text write \\\"";
  }
  return {};
}

// The first line with bytes that are no UTF-8; 0 when there is none. Zeros are for Lua to refuse.
int line_outside_utf8(std::string_view source) {
  if (source.find('\0') == std::string_view::npos && base::is_utf8(source)) return 0;
  int line = 1;
  for (std::size_t begin = 0; begin <= source.size(); ++line) {
    const std::size_t end = std::min(source.find('\n', begin), source.size());
    std::string text(source.substr(begin, end - begin));
    text.erase(std::remove(text.begin(), text.end(), '\0'), text.end());
    if (!base::is_utf8(text)) return line;
    begin = end + 1;
  }
  return 0;
}

}  // namespace

bool load_chunk(lua_State* lua, int file, std::string_view source) {
  Host& host = host_of(lua);
  const Place whole_file{file, 0, SourceMap::kNone};
  if (source.size() > base::kMaxScriptBytes) {
    host.report.add(kFileTooLarge, whole_file,
                    fmt::format("the file has {} bytes; at most {} are read", source.size(),
                                base::kMaxScriptBytes));
    return false;
  }
  if (source.substr(0, 1) == "\x1b") {
    host.report.add(kBytecode, {file, 1, SourceMap::kNone},
                    "this is compiled Lua; only text is read", "give the file the author wrote");
    return false;
  }
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (source.substr(0, 3) == kByteOrderMark) source.remove_prefix(3);
  if (const int line = line_outside_utf8(source)) {
    const bool wide = source.substr(0, 2) == "\xFF\xFE" || source.substr(0, 2) == "\xFE\xFF";
    host.report.add(kNotUtf8, {file, line, SourceMap::kNone},
                    wide ? "the file is UTF-16, not UTF-8" : "the file is not UTF-8 from here on",
                    "save the file as UTF-8");
    return false;
  }
  Piece piece{&host, source};
  host.reading_file = file;
  host.reading_line = 0;
  host.memory.set_parsing(true);
  const std::string name = fmt::format("={}", file);
  const int status = lua_load(lua, next_line, &piece, name.c_str(), "t");
  host.memory.set_parsing(false);
  if (status == LUA_OK) {
    host.reading_line = 0;
    return true;
  }
  if (status == LUA_ERRMEM) lua_error(lua);  // the whole load ends
  std::string message = message_on_top(lua);
  const Place here{file, host.reading_line, SourceMap::kNone};
  const Place place = take_place(host.report, message).value_or(here);
  if (message.find("stack overflow") != std::string::npos) message = "it is nested too deeply";
  host.report.add(kSyntax, place, shown(message, kMostMessageBytes),
                  syntax_hint(message, source, place.line));
  lua_pop(lua, 1);
  host.reading_line = 0;
  return false;
}

Sandbox::Sandbox(Report& report, const ReadModule& read_module)
    : host_(new Host{report, read_module}) {}

// There is no lua_close: everything the state owns is memory, and the host gives that back.
Sandbox::~Sandbox() = default;

Place Sandbox::last_result_word() const {
  return host_->returned_word;
}

Value Sandbox::run(int file, std::string_view source) {
  Host& host = *host_;
  Value failed;
  failed.kind = Value::Kind::unknown;
  lua_State* lua = lua_newstate(Memory::allocate, &host.memory);
  if (lua == nullptr) {
    report_memory(host, {file, 0, SourceMap::kNone});
    return failed;
  }
  Host* address = &host;
  std::memcpy(lua_getextraspace(lua), &address, sizeof address);
  host.memory.watch(lua);
  lua_gc(lua, LUA_GCSTOP);
  Run run{file, source, &values_, {}};
  lua_pushcfunction(lua, note_place);
  lua_pushcfunction(lua, run_protected);
  lua_pushlightuserdata(lua, &run);
  const int status = lua_pcall(lua, 1, 0, 1);
  if (status == LUA_OK) return run.result;
  if (host.too_long) {
    host.report.add(
        kTooLong, host.stopped_at, "the script runs too long",
        "a scenario is plain data; take out the loop, or the function that calls itself");
  } else if (status == LUA_ERRMEM || status < 0) {
    Place place = host.memory.refused_at();
    if (host.reading_line > 0) place = {host.reading_file, host.reading_line, SourceMap::kNone};
    report_memory(host, place);
  } else {
    report_stopped(host, message_on_top(lua));
  }
  return failed;
}

}  // namespace klankbord::script
