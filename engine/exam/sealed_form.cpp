#include "exam/sealed_form.h"

#include <cassert>
#include <utility>

#include "base/hash.h"
#include "exam/code_words.h"
#include "exam/document.h"
#include "exam/refusal.h"
#include "exam/sealed_content.h"
#include "exam/signed_lines.h"

namespace klankbord::exam {
namespace {

using document::Bad;
using document::Json;

constexpr std::string_view kFormFileName = "The form file";
constexpr std::size_t kMostHashBytes = 200;  // of a PIN

std::string header_json(const FormHeader& header) {
  Json object = document::begin(kFormFormat);
  object.update({{"id", header.id},
                 {"version", header.version},
                 {"title", document::texts(header.title)},
                 {"centre", header.centre},
                 {"centre_key", header.centre_key},
                 {"minutes", header.minutes},
                 {"valid_from", header.valid_from},
                 {"valid_until", header.valid_until},
                 {"scenarios", header.scenarios}});
  return object.dump();
}

FormHeader header_in(std::string_view line) {
  const Json object = document::parse(line, kFormFormat);
  FormHeader header;
  header.id = document::id_of(object, "id");
  header.version = document::number_of(object, "version", 1, 1'000'000);
  header.title = document::texts_of(object, "title");
  header.centre = document::text_of(object, "centre");
  header.centre_key = document::hex_of(object, "centre_key", kKeyBytes);
  header.minutes = document::number_of(object, "minutes", 1, kMaxFormMinutes);
  header.valid_from = document::moment_of(object, "valid_from");
  header.valid_until = document::moment_of(object, "valid_until");
  header.scenarios = static_cast<std::size_t>(
      document::number_of(object, "scenarios", 1, static_cast<int>(kMaxFormScenarios)));
  document::demand_same(line, header_json(header));
  return header;
}

std::string content_json(const FormContent& content) {
  Json object = Json::object();
  object["form"] = Json::parse(to_json(content.form));
  object["scenarios"] = document::compiled(content.scenarios);
  object["practice"] = document::compiled(content.practice);
  object["pin"] = content.pin_hash;
  return object.dump();
}

FormContent content_in(std::string_view plain) {
  const Json object = document::parse(plain);
  FormContent content;
  content.form = document::form_in(object);
  content.scenarios =
      document::scenarios_in(object, "scenarios", content.form, &FormScenario::candidate_hash);
  const FormScenario& practice = content.form.practice;
  content.practice = document::scenario_in(document::object_of(object, "practice"), practice,
                                           practice.candidate_hash);
  content.pin_hash = document::text_of(object, "pin", kMostHashBytes);
  document::demand_same(plain, content_json(content));
  return content;
}

}  // namespace

FormHeader header_of(const Form& form) {
  return {form.id,      form.version,    form.title,       form.centre,          form.centre_key,
          form.minutes, form.valid_from, form.valid_until, form.scenarios.size()};
}

std::string seal_form(FormContent content, const CentreSecret& centre, std::string_view code,
                      CodeCost cost) {
  assert(tidy_code(code) == code);
  content.form.centre = centre.centre.name;
  content.form.centre_key = to_hex_text(centre.centre.signing_key);
  const std::string header = header_json(header_of(content.form));
  std::string plain = content_json(content);
  std::string body = encrypt_under(plain, code, header, cost);
  forget(plain);
  return write_signed({header, std::move(body)}, centre.signing);
}

base::Result<SealedHeader> read_form_header(std::string_view bytes, const CentrePublic& centre) {
  const auto lines = read_signed(bytes, centre.signing_key, kFormFileName);
  if (!lines) return lines.failure();
  return document::read(kFormFileName, [&] {
    return SealedHeader{header_in(lines->header), base::sha256_hex(bytes)};
  });
}

base::Result<OpenForm> open_form(std::string_view bytes, const CentrePublic& centre,
                                 std::string_view code) {
  const auto lines = read_signed(bytes, centre.signing_key, kFormFileName);
  if (!lines) return lines.failure();
  std::string tidy = tidy_code(code);
  if (tidy.empty()) {
    return refused(Refusal::mistyped_code,
                   "That is no sitting code: a character is wrong or missing. Compare it with the "
                   "paper and type it again.");
  }
  auto plain = decrypt_under(lines->body, tidy, lines->header);
  forget(tidy);
  if (!plain) {
    const bool wrong = plain.failure().code == base::ExitCode::refused;
    return wrong ? named(plain.failure(), Refusal::wrong_code) : plain.failure();
  }
  auto open = document::read(kFormFileName, [&] {
    OpenForm form{content_in(*plain), base::sha256_hex(bytes)};
    if (header_json(header_of(form.content.form)) != lines->header) {
      throw Bad{"its header is not that of its content"};
    }
    return form;
  });
  forget(*plain);
  return open;
}

}  // namespace klankbord::exam
