// From Lua's values to ours. Tables are taken one after the other, not one inside the other, so
// that neither depth nor circles matter.
#include <fmt/core.h>
#include <lauxlib.h>
#include <lua.h>

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "script/codes.h"
#include "script/host.h"

namespace klankbord::script {

namespace {

class Converter {
 public:
  // `waiting`: the stack index of an empty Lua table for the tables still to be taken.
  Converter(lua_State* lua, int waiting, Values& values)
      : lua_(lua), waiting_(waiting), values_(values) {}

  Value value(int index) {
    Value value;
    switch (lua_type(lua_, index)) {
      case LUA_TNIL:
        break;
      case LUA_TBOOLEAN:
        value.kind = Value::Kind::truth;
        value.whole = lua_toboolean(lua_, index);
        break;
      case LUA_TNUMBER:
        number(index, value);
        break;
      case LUA_TSTRING:
        value.kind = Value::Kind::text;
        value.text = text(index);
        break;
      case LUA_TTABLE:
        value.kind = Value::Kind::table;
        value.table = table(index);
        break;
      case LUA_TUSERDATA:
        word(index, value);
        break;
      default:
        value.kind = Value::Kind::function;
        break;
    }
    return value;
  }

  bool too_many() const { return count_ > base::kMaxLuaValues; }

  // Fills the tables that were met, and those that these contain.
  void finish() {
    for (lua_Integer next = 1; next <= waiting_count_ && !too_many(); ++next) {
      lua_rawgeti(lua_, waiting_, next);
      fill(*known_[lua_topointer(lua_, -1)], lua_gettop(lua_));
      lua_pop(lua_, 1);
    }
  }

 private:
  std::string_view text(int index) {
    std::size_t length = 0;
    const char* bytes = lua_tolstring(lua_, index, &length);
    return {bytes, length};
  }

  void number(int index, Value& value) {
    int exact = 0;
    value.whole = lua_tointegerx(lua_, index, &exact);
    value.kind = exact != 0 ? Value::Kind::whole : Value::Kind::fraction;
  }

  const Table* table(int index) {
    const auto [found, is_new] = known_.try_emplace(lua_topointer(lua_, index), nullptr);
    if (is_new) {
      values_.tables.emplace_back();
      found->second = &values_.tables.back();
      lua_pushvalue(lua_, index);
      lua_rawseti(lua_, waiting_, ++waiting_count_);
    }
    return found->second;
  }

  void word(int index, Value& value) {
    const Handle handle = *handle_at(lua_, index);
    value.kind = handle.kind == Handle::Kind::finish ? Value::Kind::finish : Value::Kind::unknown;
    if (handle.kind != Handle::Kind::call && handle.kind != Handle::Kind::unfinished) return;
    value.kind = handle.kind == Handle::Kind::call ? Value::Kind::call : Value::Kind::unfinished;
    const auto [found, is_new] = calls_.try_emplace(lua_topointer(lua_, index), nullptr);
    if (is_new) {
      values_.calls.push_back({handle.word, {}, handle.place, nullptr});
      Call& call = values_.calls.back();
      found->second = &call;
      if (lua_getiuservalue(lua_, index, 1) == LUA_TSTRING) call.id = text(-1);
      if (lua_getiuservalue(lua_, index, 2) == LUA_TTABLE) call.table = table(lua_gettop(lua_));
      lua_pop(lua_, 2);
    }
    value.call = found->second;
  }

  void fill(Table& table, int index) {
    const lua_Integer length = static_cast<lua_Integer>(lua_rawlen(lua_, index));
    lua_Integer whole_keys = 0;
    for (lua_pushnil(lua_); lua_next(lua_, index) != 0; lua_pop(lua_, 1)) {
      if (++count_ > base::kMaxLuaValues) {
        lua_pop(lua_, 2);
        return;
      }
      const int key = lua_gettop(lua_) - 1;
      if (lua_isinteger(lua_, key) != 0) {
        ++whole_keys;
      } else if (lua_type(lua_, key) == LUA_TSTRING) {
        table.fields.emplace_back(text(key), value(key + 1));
      } else {
        table.odd_keys = true;
      }
    }
    std::sort(table.fields.begin(), table.fields.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    for (lua_Integer i = 1; i <= length && i <= whole_keys; ++i) {
      if (lua_rawgeti(lua_, index, i) == LUA_TNIL) {
        lua_pop(lua_, 1);
        break;
      }
      table.items.push_back(value(lua_gettop(lua_)));
      lua_pop(lua_, 1);
    }
    if (whole_keys != static_cast<lua_Integer>(table.items.size())) table.odd_keys = true;
  }

  lua_State* lua_;
  int waiting_;
  Values& values_;
  lua_Integer waiting_count_ = 0;
  std::size_t count_ = 0;
  std::unordered_map<const void*, Table*> known_;
  std::unordered_map<const void*, const Call*> calls_;
};

}  // namespace

Value convert(lua_State* lua, int index, Values& values) {
  const int absolute = lua_absindex(lua, index);
  luaL_checkstack(lua, 20, "too deep");
  lua_newtable(lua);
  Converter converter(lua, lua_gettop(lua), values);
  Value value = converter.value(absolute);
  converter.finish();
  lua_pop(lua, 1);
  if (converter.too_many()) {
    host_of(lua).report.add(
        kTooMany, {},
        fmt::format("what the file returns has more than {} entries", base::kMaxLuaValues));
    value = {};
    value.kind = Value::Kind::unknown;
  }
  return value;
}

}  // namespace klankbord::script
