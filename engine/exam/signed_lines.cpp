#include "exam/signed_lines.h"

#include "exam/document.h"

namespace klankbord::exam {

std::string write_signed(const SignedLines& lines, const SigningPair& signing) {
  const std::string content = lines.header + "\n" + to_base64_text(lines.body) + "\n";
  return content + to_hex_text(sign(content, signing.secret_key)) + "\n";
}

base::Result<SignedLines> read_signed(std::string_view bytes, std::string_view centre_key,
                                      std::string_view what) {
  const auto bad = [&](std::string_view why) { return document::failure_of(what, why); };
  if (bytes.size() > kMaxSealedBytes) return bad("it is larger than 64 MiB");
  const std::size_t header_end = bytes.find('\n');
  const std::size_t body_end =
      header_end == std::string_view::npos ? header_end : bytes.find('\n', header_end + 1);
  if (body_end == std::string_view::npos) return bad("it is cut off");
  std::string signature;
  const std::string_view written = bytes.substr(body_end + 1);
  if (written.size() != 2 * kSignatureBytes + 1 || written.back() != '\n' ||
      !from_hex_text(written.substr(0, 2 * kSignatureBytes), signature)) {
    return bad("its signature is cut off or no signature");
  }
  if (!is_signed(bytes.substr(0, body_end + 1), signature, centre_key)) {
    return bad("its signature does not fit: it was altered, or it is of another centre");
  }
  SignedLines lines;
  lines.header = bytes.substr(0, header_end);
  if (!from_base64_text(bytes.substr(header_end + 1, body_end - header_end - 1), lines.body)) {
    return bad("its body is no base 64");
  }
  return lines;
}

}  // namespace klankbord::exam
