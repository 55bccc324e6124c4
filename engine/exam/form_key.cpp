#include "exam/form_key.h"

#include <utility>

#include "base/hash.h"
#include "base/limits.h"
#include "exam/document.h"
#include "exam/sealed_content.h"
#include "exam/signed_lines.h"

namespace klankbord::exam {
namespace {

using document::Bad;
using document::Json;

constexpr std::string_view kKeyFileName = "The key file";

std::string key_header_json(const KeyHeader& header) {
  Json object = document::begin(kKeyFormat);
  object.update({{"form", header.form_id},
                 {"form_version", header.form_version},
                 {"form_hash", header.form_hash},
                 {"centre", header.centre}});
  return object.dump();
}

KeyHeader key_header_in(std::string_view line) {
  const Json object = document::parse(line, kKeyFormat);
  KeyHeader header;
  header.form_id = document::id_of(object, "form");
  header.form_version = document::number_of(object, "form_version", 1, 1'000'000);
  header.form_hash = document::hex_of(object, "form_hash", sizeof(base::Digest));
  header.centre = document::text_of(object, "centre");
  document::demand_same(line, key_header_json(header));
  return header;
}

KeyHeader key_header_of(const KeyContent& content) {
  return {content.form.id, content.form.version, content.form_hash, content.form.centre};
}

std::string key_content_json(const KeyContent& content) {
  Json object = Json::object();
  object["form"] = Json::parse(to_json(content.form));
  object["scenarios"] = document::compiled(content.scenarios);
  object["candidates"] = document::compiled(content.candidates);
  object["policy"] = content.policy;
  object["blueprint"] = content.blueprint;
  return object.dump();
}

KeyContent key_content_in(std::string_view plain, const std::string& form_hash) {
  const Json object = document::parse(plain);
  KeyContent content;
  content.form = document::form_in(object);
  content.form_hash = form_hash;
  content.scenarios =
      document::scenarios_in(object, "scenarios", content.form, &FormScenario::key_hash);
  content.candidates =
      document::scenarios_in(object, "candidates", content.form, &FormScenario::candidate_hash);
  content.policy = document::text_of(object, "policy", base::kMaxPlanBytes);
  content.blueprint = document::text_of(object, "blueprint", base::kMaxPlanBytes);
  const std::string& policy_hash = content.form.policy_hash;
  if (content.policy.empty() ? !policy_hash.empty()
                             : base::sha256_hex(content.policy) != policy_hash) {
    throw Bad{"its policy is not the one that the form names"};
  }
  if (base::sha256_hex(content.blueprint) != content.form.blueprint_hash) {
    throw Bad{"its blueprint is not the one that the form names"};
  }
  document::demand_same(plain, key_content_json(content));
  return content;
}

}  // namespace

std::string seal_key(KeyContent content, std::string_view form_file, const CentreSecret& centre) {
  content.form.centre = centre.centre.name;
  content.form.centre_key = to_hex_text(centre.centre.signing_key);
  content.form_hash = base::sha256_hex(form_file);
  std::string plain = key_content_json(content);
  std::string body = encrypt_to(plain, centre.centre.receiving_key);
  forget(plain);
  return write_signed({key_header_json(key_header_of(content)), std::move(body)}, centre.signing);
}

base::Result<KeyHeader> read_key_header(std::string_view bytes, const CentrePublic& centre) {
  const auto lines = read_signed(bytes, centre.signing_key, kKeyFileName);
  if (!lines) return lines.failure();
  return document::read(kKeyFileName, [&] { return key_header_in(lines->header); });
}

base::Result<KeyContent> open_key(std::string_view bytes, const CentreSecret& centre) {
  const auto lines = read_signed(bytes, centre.centre.signing_key, kKeyFileName);
  if (!lines) return lines.failure();
  auto plain = decrypt_with(lines->body, centre.receiving);
  if (!plain) return plain.failure();
  auto content = document::read(kKeyFileName, [&] {
    const KeyHeader header = key_header_in(lines->header);
    KeyContent open = key_content_in(*plain, header.form_hash);
    if (key_header_json(key_header_of(open)) != lines->header) {
      throw Bad{"its header is not that of its content"};
    }
    return open;
  });
  forget(*plain);
  return content;
}

}  // namespace klankbord::exam
