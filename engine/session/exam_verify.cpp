#include "session/exam_verify.h"

#include <fmt/core.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "exam/form_key.h"
#include "exam/sealed_form.h"
#include "exam/sitting_journal.h"
#include "exam/sitting_result.h"
#include "session/exam_files.h"

namespace klankbord::session {

namespace {

void say_bad(Verified& verified, const base::Failure& failure) {
  verified.code = failure.code;
  verified.problem = failure.message;
}

void good(Verified& verified, std::vector<Verified::Fact> facts) {
  verified.good = true;
  verified.facts = std::move(facts);
}

std::string versioned(const std::string& id, int version) {
  return fmt::format("{} version {}", id, version);
}

void verify_form(std::string_view bytes, const exam::CentrePublic& centre, Verified& verified) {
  const auto form = exam::read_form_header(bytes, centre);
  if (!form) return say_bad(verified, form.failure());
  good(verified, {{"form", versioned(form->header.id, form->header.version)},
                  {"hash", form->hash},
                  {"scenarios", std::to_string(form->header.scenarios)},
                  {"valid", form->header.valid_from + " to " + form->header.valid_until}});
}

void verify_key(std::string_view bytes, const exam::CentrePublic& centre, Verified& verified) {
  const auto key = exam::read_key_header(bytes, centre);
  if (!key) return say_bad(verified, key.failure());
  good(verified,
       {{"form", versioned(key->form_id, key->form_version)}, {"form hash", key->form_hash}});
}

// Its chain and the station's signature; whether the records can follow each other needs the form.
void verify_sitting(std::string_view bytes, const exam::CentrePublic&, Verified& verified) {
  const auto sitting = exam::read_sitting(bytes, verified.file);
  if (!sitting) return say_bad(verified, {base::ExitCode::findings, sitting.failure().message});
  if (!sitting->note.empty()) return say_bad(verified, {base::ExitCode::findings, sitting->note});
  if (!sitting->sealed) {
    return say_bad(verified, {base::ExitCode::findings,
                              "The sitting was not sealed: it was not handed in or ended."});
  }
  good(verified, {{"form", sitting->header.form_id},
                  {"form hash", sitting->header.form_hash},
                  {"candidate", sitting->header.candidate},
                  {"station", sitting->header.station},
                  {"sealed", sitting->sealed_at},
                  {"receipt, as on paper", sitting->receipt}});
}

void verify_result(std::string_view bytes, const exam::CentrePublic& centre, Verified& verified) {
  const auto result = exam::read_result(bytes, centre.signing_key);
  if (!result) return say_bad(verified, result.failure());
  good(verified, {{"form", versioned(result->form_id, result->form_version)},
                  {"candidate", result->candidate},
                  {"receipt", result->receipt},
                  {"marks", std::to_string(result->marks.size())},
                  {"released", result->released() != nullptr ? "yes" : "no"}});
}

struct Kind {
  std::string_view format, what;
  void (*verify)(std::string_view, const exam::CentrePublic&, Verified&);
};

constexpr Kind kKinds[] = {
    {exam::kFormFormat, "form", verify_form},
    {exam::kKeyFormat, "key", verify_key},
    {exam::kSittingFormat, "sitting", verify_sitting},
    {exam::kResultFormat, "result", verify_result},
};

}  // namespace

Verified verify_file(const store::Path& file, const exam::CentrePublic& centre) {
  Verified verified;
  verified.file = file.string();
  const auto bytes = read_exam_file(file);
  if (!bytes) {
    say_bad(verified, bytes.failure());
    return verified;
  }
  // Only to choose who looks: the reader that is chosen believes nothing of it.
  const std::string_view first = std::string_view(*bytes).substr(0, bytes->find('\n'));
  for (const Kind& kind : kKinds) {
    if (first.find(fmt::format("\"format\":\"{}\"", kind.format)) == std::string_view::npos) {
      continue;
    }
    verified.what = kind.what;
    kind.verify(*bytes, centre, verified);
    return verified;
  }
  say_bad(verified, {base::ExitCode::findings,
                     "It does not say that it is a form, key, sitting or result of Klankbord; its "
                     "first line was altered, or it is another file."});
  return verified;
}

}  // namespace klankbord::session
