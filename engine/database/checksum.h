// A checksum over the values of rows, so that an altered bit does not become a wrong figure.
#pragma once

#include <cstdint>
#include <string_view>

namespace klankbord::database {

// FNV-1a with 64 bits: any single changed byte changes it. No defence against intent, which could
// change the journals as well.
class Checksum {
 public:
  Checksum& add(std::string_view text) {
    for (const char c : text) take(static_cast<unsigned char>(c));
    return add(static_cast<std::int64_t>(text.size()));
  }
  Checksum& add(std::int64_t number) {
    for (int shift = 0; shift < 64; shift += 8) {
      take(static_cast<unsigned char>(static_cast<std::uint64_t>(number) >> shift));
    }
    return *this;
  }
  std::int64_t value() const { return static_cast<std::int64_t>(hash_); }

 private:
  void take(unsigned char byte) { hash_ = (hash_ ^ byte) * 1'099'511'628'211ULL; }
  std::uint64_t hash_ = 14'695'981'039'346'656'037ULL;
};

}  // namespace klankbord::database
