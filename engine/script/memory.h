// The memory of one Lua state: taken in pieces, given back all at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "script/report.h"

struct lua_State;

namespace klankbord::script {

// The collector stays off: a load is short, and so what a script throws away counts against the cap
// like what it keeps, which bounds its time as well. Freeing everything at once also means that
// nothing of a script can run when its state ends.
class Memory {
 public:
  enum class Refused : std::uint8_t { no, cap, long_text };

  // A lua_Alloc whose user data is a Memory.
  static void* allocate(void* memory, void* block, std::size_t old_size, std::size_t new_size);

  // Whose line is noted when it asks for too much.
  void watch(lua_State* lua) { state_ = lua; }

  // Whether a file is being parsed: what the parser takes is no table or stack of a script.
  void set_parsing(bool parsing) { parsing_ = parsing; }

  // What one instruction may take, in plain instructions. Comparing two texts, finding a key among
  // those of the same hash and passing on a list of arguments are one instruction each, however
  // long these are; so each step counts for what the longest there is could make of it.
  std::int64_t step_cost() const;

  // Why something was refused; from then on nothing grows any more.
  Refused refused() const { return refused_; }
  Place refused_at() const { return refused_at_; }
  std::size_t used() const { return used_; }

 private:
  bool may_grow(bool text, std::size_t new_size, std::size_t more);
  void* take(std::size_t size);
  void* move(void* block, std::size_t old_size, std::size_t new_size);

  std::vector<std::unique_ptr<std::byte[]>> pieces_;
  std::byte* next_ = nullptr;  // the free rest of the last piece
  std::size_t left_ = 0;
  std::size_t used_ = 0;
  std::size_t longest_text_ = 0, largest_block_ = 0;
  bool parsing_ = false;
  Refused refused_ = Refused::no;
  Place refused_at_;
  lua_State* state_ = nullptr;
};

}  // namespace klankbord::script
