// What tests do with the text of journals; it needs no folder of the engine but base.
#include <stdexcept>

#include "base/hash.h"
#include "support/conversations.h"

namespace klankbord::test {

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  const std::size_t at = text.find(what);
  if (at == std::string::npos) throw std::logic_error("nothing to replace: " + what);
  return text.replace(at, what.size(), by);
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t at = 0;
  for (std::size_t end; (end = text.find('\n', at)) != std::string::npos; at = end + 1) {
    lines.push_back(text.substr(at, end - at));
  }
  if (at < text.size()) lines.push_back(text.substr(at));
  return lines;
}

// Works on the text alone, as engine/notes/formats.md describes it, so that it checks the writer.
namespace {

constexpr std::string_view kHashMember = "\"h\":\"";

}  // namespace

std::string with_hashes_mended(std::string_view text) {
  constexpr std::size_t kHashBytes = 64;
  constexpr std::size_t kMemberBytes = kHashMember.size() + kHashBytes + 2;  // with `",` or `,…"`
  std::string chain, mended;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find('\n', begin);
    if (end == std::string_view::npos) return mended.append(text.substr(begin));
    std::string line(text.substr(begin, end - begin));
    begin = end + 1;
    const std::size_t at = line.find(kHashMember);
    if (at != std::string::npos && at > 0 && at + kMemberBytes <= line.size()) {
      const bool last = line[at + kMemberBytes - 1] == '}';
      std::string bare = line;
      bare.erase(last ? at - 1 : at, kMemberBytes);
      chain = base::sha256_hex(chain + bare);
      line.replace(at + kHashMember.size(), kHashBytes, chain);
    }
    mended += line + '\n';
  }
  return mended;
}

std::string rechained(const std::string& journal) {
  for (const std::string& line : lines_of(journal)) {
    if (line.find(kHashMember) == std::string::npos) {
      throw std::logic_error("a line without hash: " + line);
    }
  }
  return with_hashes_mended(journal);
}

}  // namespace klankbord::test
