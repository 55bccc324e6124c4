#include "support/paths.h"

#include <cstdlib>

namespace klankbord::test {

std::filesystem::path source_dir() {
  const char* named = std::getenv("KLANKBORD_SOURCE_DIR");
  return named != nullptr ? named : KLANKBORD_TEST_SOURCE_DIR;
}

std::filesystem::path program(const std::string& name) {
  return std::filesystem::path(KLANKBORD_TEST_BIN_DIR) / name;
}

}  // namespace klankbord::test
