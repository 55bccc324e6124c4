#include "base/rng.h"

namespace klankbord::base {

namespace {

// FNV-1a over the stream's name: any fixed, well-spread number per name will do.
std::uint64_t number_of(std::string_view name) {
  std::uint64_t hash = 0xCBF29CE484222325u;
  for (const char c : name) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
  }
  return hash;
}

}  // namespace

Rng::Rng(std::uint64_t seed, std::string_view stream) : state_(seed ^ number_of(stream)) {
  state_ = next();
}

}  // namespace klankbord::base
