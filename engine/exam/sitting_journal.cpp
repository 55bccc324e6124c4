#include "exam/sitting_journal.h"

#include <fmt/core.h>

#include <nlohmann/json.hpp>
#include <utility>

#include "base/hash.h"
#include "base/limits.h"
#include "exam/code_words.h"
#include "exam/crypto.h"
#include "exam/sitting_lines.h"

namespace klankbord::exam {

using nlohmann::json;

namespace {

constexpr int kMostNesting = 4;  // of a journal's lines; deeper values only burden the stack
constexpr unsigned kReceiptBits = 60;

// The canonical form is what nlohmann's dump gives: keys sorted, no white space.
std::string chained(json line, std::string& chain) {
  chain = base::sha256_hex({chain, line.dump()});
  line["h"] = chain;
  return line.dump() + '\n';
}

json seal_json(const std::string& at, const std::string& signature) {
  return {{"at", at}, {"seal", {{"signature", signature}}}};
}

// After a power cut the last line may lack a block that was never written. Two NULs in a row are
// no single changed bit, so that nothing else is taken for it.
bool is_holed(std::string_view line) {
  return line.find(std::string_view("\0\0", 2)) != std::string_view::npos;
}

// One pass over the lines of a journal.
class Reader {
 public:
  Reader(std::string_view bytes, std::string_view name) : bytes_(bytes), name_(name) {}

  base::Result<SittingFile> read() {
    if (bytes_.size() > base::kMaxSittingBytes) {
      return failure(fmt::format("The sitting {} is larger than {} MiB, so it is no sitting.",
                                 name_, base::kMaxSittingBytes >> 20U));
    }
    try {
      while (at_ < bytes_.size() && take_line()) continue;
    } catch (const BadLine& bad) {
      return failure(fmt::format("Line {} of the sitting {} {}. Ask the station for its own copy.",
                                 line_, name_, bad.what));
    } catch (const TooNew& needed) {
      return failure(
          fmt::format("The sitting {} was written by a newer Klankbord: it needs reader version "
                      "{}, this one has {}. Update Klankbord.",
                      name_, needed.reader_version, kSittingVersion));
    }
    if (!has_header_) {
      return failure(fmt::format(
          "The sitting {} was cut off before anything happened in it; nothing is lost.", name_));
    }
    if (at_ < bytes_.size()) note_cut();
    file_.sound_bytes = at_;
    if (file_.sealed) file_.receipt = receipt_code(chain_);
    file_.chain = std::move(chain_);
    return std::move(file_);
  }

 private:
  struct TooNew {
    std::int64_t reader_version;
  };

  static base::Failure failure(std::string message) {
    return {base::ExitCode::bad_file, std::move(message)};
  }

  // Reads the line at at_ and moves on; false when it is the torn end, which stays.
  bool take_line() {
    ++line_;
    const std::size_t end = bytes_.find('\n', at_);
    if (end == std::string_view::npos) return false;  // a line counts once its end is there
    const std::string_view text = bytes_.substr(at_, end - at_);
    if (end + 1 == bytes_.size() && is_holed(text)) return false;
    if (text.size() > base::kMaxJournalLineBytes) {
      throw BadLine{fmt::format("is longer than {} bytes", base::kMaxJournalLineBytes)};
    }
    const json line = json::parse(
        text, [](int depth, json::parse_event_t, json&) { return depth <= kMostNesting; }, false);
    if (!line.is_object()) throw BadLine{"is no JSON object"};
    take(line, text);
    at_ = end + 1;
    return true;
  }

  void take(const json& line, std::string_view text) {
    if (!has_header_) {
      if (const auto format = line.find("format");
          format == line.end() || *format != kSittingFormat) {
        throw BadLine{"is no header of a sitting"};
      }
      const json& needed = member(line, "reader_version", json::value_t::number_unsigned);
      if (needed.get<std::uint64_t>() > kSittingVersion) throw TooNew{needed.get<std::int64_t>()};
      file_.header = header_from(line);
      file_.station_key = file_.header.station_key;
      has_header_ = true;
      check_chain(to_json(file_.header), line, text);
    } else if (file_.sealed) {
      throw BadLine{"stands after the seal"};
    } else if (line.contains("seal")) {
      take_seal(line, text);
    } else {
      Record record = record_from(line);
      if (record.number != file_.records.size() + 1) {
        throw BadLine{
            fmt::format("is record {} where record {} was due: a line was added, lost or moved",
                        record.number, file_.records.size() + 1)};
      }
      if (record.deed == Deed::reopened) file_.station_key = record.station_key;
      check_chain(to_json(record), line, text);
      file_.records.push_back(std::move(record));
    }
  }

  void take_seal(const json& line, std::string_view text) {
    const std::string signature = text_of(member(line, "seal", json::value_t::object), "signature");
    file_.sealed_at = text_of(line, "at");
    if (!is_moment(file_.sealed_at)) throw BadLine{"has an \"at\" that is no moment"};
    std::string signature_bytes, key;
    const bool spelled = from_hex_text(signature, signature_bytes) &&
                         signature_bytes.size() == kSignatureBytes &&
                         from_hex_text(file_.station_key, key);
    if (!spelled || !is_signed(sealed_words(chain_), signature_bytes, key)) {
      throw BadLine{"is a seal that the station's key did not sign"};
    }
    check_chain(seal_json(file_.sealed_at, signature), line, text);
    file_.sealed = true;
  }

  // Whether the line is, byte for byte, what its content and the lines before it say.
  void check_chain(json expected, const json& line, std::string_view text) {
    const std::string recorded = text_of(line, "h");
    chain_ = base::sha256_hex({chain_, expected.dump()});
    if (recorded != chain_) {
      throw BadLine{"was altered, or one before it: its hash is not what its content gives"};
    }
    expected["h"] = recorded;
    if (expected.dump() != text) {
      throw BadLine{"was altered: it is not in the form in which sittings are written"};
    }
  }

  void note_cut() {
    file_.note = fmt::format("The sitting is cut off after record {}; it goes on from there.",
                             file_.records.size());
  }

  std::string_view bytes_;
  std::string_view name_;
  std::size_t at_ = 0;  // where the next line begins
  std::size_t line_ = 0;
  bool has_header_ = false;
  std::string chain_;
  SittingFile file_;
};

}  // namespace

std::string header_line(const SittingHeader& header, std::string& chain) {
  return chained(to_json(header), chain);
}

std::string record_line(const Record& record, std::string& chain) {
  return chained(to_json(record), chain);
}

std::string seal_line(const std::string& at, std::string_view station_secret, std::string& chain) {
  const std::string signature = to_hex_text(sign(sealed_words(chain), station_secret));
  return chained(seal_json(at, signature), chain);
}

std::string receipt_code(std::string_view chain) {
  std::string bytes;
  return from_hex_text(chain, bytes) && !bytes.empty() ? to_code(bytes, kReceiptBits)
                                                       : std::string{};
}

bool is_begun(std::string_view bytes) {
  const std::size_t end = bytes.find('\n');
  if (end == std::string_view::npos) return false;
  return end + 1 < bytes.size() || !is_holed(bytes.substr(0, end));
}

base::Result<SittingFile> read_sitting(std::string_view bytes, std::string_view name) {
  return Reader(bytes, name).read();
}

}  // namespace klankbord::exam
