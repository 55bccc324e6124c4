#include "script/memory.h"

#include <lua.h>

#include <algorithm>
#include <cstring>
#include <new>

#include "base/limits.h"
#include "script/host.h"

namespace klankbord::script {

namespace {

constexpr std::size_t kPieceBytes = 64u << 10;
constexpr std::size_t kAlignment = alignof(std::max_align_t);
constexpr std::size_t kTextHeaderBytes = 64;  // at least Lua's own part of a string

std::size_t rounded(std::size_t size) {
  return (size + kAlignment - 1) / kAlignment * kAlignment;
}

}  // namespace

// Lua expects that shrinking and freeing never fail.
void* Memory::allocate(void* user, void* block, std::size_t old_size, std::size_t new_size) {
  Memory& memory = *static_cast<Memory*>(user);
  if (new_size == 0) return nullptr;
  if (block == nullptr) {
    const bool text = old_size == LUA_TSTRING;  // for a new block Lua passes its type here
    return memory.may_grow(text, new_size, new_size) ? memory.take(new_size) : nullptr;
  }
  if (rounded(new_size) <= rounded(old_size)) return block;
  if (!memory.may_grow(false, new_size, new_size - old_size)) return nullptr;
  return memory.move(block, old_size, new_size);
}

std::int64_t Memory::step_cost() const {
  return static_cast<std::int64_t>(1 + longest_text_ / 32 + largest_block_ / 8192);
}

bool Memory::may_grow(bool text, std::size_t new_size, std::size_t more) {
  if (refused_ != Refused::no) return false;
  if (text) {
    longest_text_ = std::max(longest_text_, new_size);
  } else if (!parsing_) {
    largest_block_ = std::max(largest_block_, new_size);
  }
  if (text && new_size > base::kMaxLuaTextBytes + kTextHeaderBytes) {
    refused_ = Refused::long_text;
  } else if (more > base::kMaxLuaMemoryBytes || used_ + more > base::kMaxLuaMemoryBytes) {
    refused_ = Refused::cap;
  }
  if (refused_ == Refused::no) return true;
  if (state_ != nullptr) refused_at_ = place_of_caller(state_, 0);
  return false;
}

void* Memory::take(std::size_t size) {
  size = rounded(size);
  if (size > left_) {
    const std::size_t piece = std::max(size, kPieceBytes);
    std::byte* begin = new (std::nothrow) std::byte[piece];
    if (begin == nullptr) {
      refused_ = Refused::cap;
      return nullptr;
    }
    pieces_.emplace_back(begin);
    next_ = begin;
    left_ = piece;
  }
  void* block = next_;
  next_ += size;
  left_ -= size;
  used_ += size;
  return block;
}

void* Memory::move(void* block, std::size_t old_size, std::size_t new_size) {
  const std::size_t before = rounded(old_size), more = rounded(new_size) - before;
  if (static_cast<std::byte*>(block) + before == next_ && more <= left_) {  // the last one grows
    next_ += more;
    left_ -= more;
    used_ += more;
    return block;
  }
  void* moved = take(new_size);
  if (moved != nullptr) std::memcpy(moved, block, old_size);
  return moved;
}

}  // namespace klankbord::script
