// `require "companies.volta"`: reads companies/volta.lua below the scenarios root, once per load.
// What scenarios and companies share otherwise is a plain table: `require "lib.world"`.
#include <fmt/core.h>
#include <lauxlib.h>
#include <lua.h>

#include <algorithm>

#include "script/codes.h"
#include "script/host.h"

namespace klankbord::script {

namespace {

constexpr std::int64_t kReadCost = 20'000;  // a file is read: some 100 us
constexpr std::size_t kMostNameBytes = 64;
const char kModulesKey = 0;  // registry key of the table of what modules returned

// The path of a module; empty when its name is not allowed. Names cannot hold "/" and no part can
// be empty, so no path leaves the root.
std::string path_of(std::string_view name) {
  if (name.empty() || name.size() > kMostNameBytes) return {};
  std::string path;
  char before = '.';
  for (const char c : name) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    if (!plain && (c != '.' || before == '.')) return {};
    path += c == '.' ? '/' : c;
    before = c;
  }
  return before == '.' ? std::string() : path + ".lua";
}

int fail(lua_State* lua, std::string_view code, std::string message, std::string suggestion = {}) {
  charge(lua, 500);
  host_of(lua).report.add(code, place_of_caller(lua), std::move(message), std::move(suggestion));
  push_unknown(lua);
  return 1;
}

void push_modules(lua_State* lua) {
  if (lua_rawgetp(lua, LUA_REGISTRYINDEX, &kModulesKey) == LUA_TTABLE) return;
  lua_pop(lua, 1);
  lua_newtable(lua);
  lua_pushvalue(lua, -1);
  lua_rawsetp(lua, LUA_REGISTRYINDEX, &kModulesKey);
}

int give_loaded(lua_State* lua, const std::string& name) {
  push_modules(lua);
  lua_getfield(lua, -1, name.c_str());
  return 1;
}

// Files below companies/ give a company; others may also give a table, which several share.
bool gives_company(std::string_view name) {
  return name.rfind("companies.", 0) == 0;
}

// Whether the value on top is what the module should give; says so in the module's file when not.
bool is_usable(lua_State* lua, std::string_view name, int file, Place last_word) {
  const Handle* handle = handle_at(lua, -1);
  if (handle != nullptr && handle->kind == Handle::Kind::unknown) return false;
  if (handle != nullptr && handle->kind == Handle::Kind::call && handle->word == Word::company) {
    return true;
  }
  if (!gives_company(name)) {
    if (lua_istable(lua, -1)) return true;
    host_of(lua).report.add(kNothingReturned, {file, 0, SourceMap::kNone},
                            "the file returns no table", "write: return { … }");
    return false;
  }
  const bool forgotten = lua_isnil(lua, -1) && last_word.file == file;
  host_of(lua).report.add(kNothingReturned,
                          {file, forgotten ? last_word.line : 0, SourceMap::kNone},
                          forgotten ? "the company is not returned" : "the file returns no company",
                          "write: return company { … }");
  return false;
}

// Reads and runs a module and leaves what it gives, or an unknown value, on the stack.
int load_module(lua_State* lua, const std::string& name, const std::string& path) {
  Host& host = host_of(lua);
  charge(lua, kReadCost);
  base::Result<std::string> source = host.read_module(path);
  if (!source.ok()) {
    return fail(
        lua, kModuleMissing,
        fmt::format("\"{}\" cannot be read: {}", name, shown(source.failure().message, 200)),
        fmt::format(
            "it should be {} in the folder above that of the scenario, as in my-scenarios/, "
            "or in scenarios/ of the program",
            path));
  }
  host.modules.push_back({name, std::move(source.value()), Module::State::loading});
  Module& module = host.modules.back();
  const int file = host.report.add_file(path, module.source);
  const bool loaded = load_chunk(lua, file, module.source);
  if (loaded) {
    lua_call(lua, 0, 1);
  }
  if (!loaded || !is_usable(lua, name, file, host.returned_word)) {
    push_unknown(lua);
  }
  module.state = Module::State::loaded;
  push_modules(lua);
  lua_pushvalue(lua, -2);
  lua_setfield(lua, -2, name.c_str());
  lua_pop(lua, 1);
  return 1;
}

}  // namespace

int require_module(lua_State* lua) {
  Host& host = host_of(lua);
  lua_settop(lua, 1);
  if (const Handle* handle = handle_at(lua, 1);
      handle != nullptr && handle->kind == Handle::Kind::unknown) {
    return 1;
  }
  std::size_t length = 0;
  const char* text = lua_type(lua, 1) == LUA_TSTRING ? lua_tolstring(lua, 1, &length) : "";
  const std::string_view name(text, length);
  const std::string path = path_of(name);
  if (path.empty()) {
    return fail(lua, kModuleName, fmt::format("\"{}\" is no module name", shown(name)),
                "a module is named by lower-case words with dots, as in \"companies.volta\"");
  }
  const auto found = std::find_if(host.modules.begin(), host.modules.end(),
                                  [&](const Module& module) { return module.name == name; });
  if (found != host.modules.end() && found->state == Module::State::loading) {
    return fail(lua, kModuleCircle,
                fmt::format("\"{}\" requires itself, by a detour or not", name));
  }
  if (found != host.modules.end()) return give_loaded(lua, found->name);
  if (!host.read_module) {
    return fail(lua, kModuleMissing, "no other files can be required here");
  }
  return load_module(lua, std::string(name), path);
}

}  // namespace klankbord::script
