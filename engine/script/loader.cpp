#include "script/loader.h"

#include <fmt/core.h>

#include <utility>

#include "scenario/compiled.h"
#include "script/company_reader.h"
#include "script/conversation_reader.h"
#include "script/header_reader.h"
#include "script/sandbox.h"

namespace klankbord::script {

namespace {

// "late-washer" of "scenarios/complaint/late-washer.lua".
std::string_view stem_of(std::string_view file_name) {
  const std::size_t slash = file_name.find_last_of("/\\");
  if (slash != std::string_view::npos) file_name.remove_prefix(slash + 1);
  return file_name.substr(0, file_name.find_last_of('.'));
}

void check_stem(Report& report, Place place, std::string_view id, const std::string& file_name) {
  const std::string_view stem = stem_of(file_name);
  if (stem.empty() || id.empty() || id == stem) return;
  report.add(kOtherFileName, place,
             fmt::format("the id is \"{}\" and the file is {}", shown(id), shown(file_name)),
             fmt::format("name the file {}.lua, or the id \"{}\"", shown(id), shown(stem)));
}

// The call of `word` that the file returned; null, with a diagnostic, when it returned something
// else.
const Call* returned(Report& report, const Value& value, Word word, Place last_word) {
  if (value.is(Value::Kind::unknown)) return nullptr;
  if (value.is(Value::Kind::call) && value.call->word == word) return value.call;
  const std::string_view name = to_string(word);
  const std::string suggestion = fmt::format("write: return {} {{ … }}", name);
  if (value.is(Value::Kind::nil) && last_word.line > 0 && last_word.file == 0) {
    report.add(kNothingReturned, last_word, fmt::format("the {} is not returned", name),
               suggestion);
  } else {
    report.add(kNothingReturned, {},
               fmt::format("the file returns {}, no {}", describe(value), name), suggestion);
  }
  return nullptr;
}

void read_scenario(const framework::Framework& framework, Report& report, const Call& call,
                   const std::string& file_name, scenario::Scenario& scenario) {
  const Place place = report.with_table(call.place, "scenario", {});
  const Record record(report, *call.table, place, "scenario", shape_of(Word::scenario));
  const Rules rules = read_header(framework, record, scenario);
  check_stem(report, record.place_of("id"), scenario.id, file_name);
  ConversationReader(framework, report, scenario).read(record, rules);
}

}  // namespace

Loaded load_scenario(const framework::Framework& framework, std::string_view source,
                     const std::string& file_name, const ReadModule& read_module) {
  Report report;
  const int file = report.add_file(file_name, source);
  Sandbox sandbox(report, read_module);
  const Value value = sandbox.run(file, source);
  auto scenario = std::make_shared<scenario::Scenario>();
  const Call* call = returned(report, value, Word::scenario, sandbox.last_result_word());
  if (call != nullptr) {
    read_scenario(framework, report, *call, file_name, *scenario);
    report.add_double_keys();
    report.add_draft_comments();
  }
  if (!report.has_errors()) {
    const std::string broken = scenario::broken_invariant(*scenario);
    if (!broken.empty()) report.add(kTooMany, {}, broken);
  }
  const bool usable = call != nullptr && !report.has_errors();
  return {usable ? std::move(scenario) : nullptr, report.take(), report.take_texts()};
}

LoadedCompany load_company(std::string_view source, const std::string& file_name,
                           const ReadModule& read_module) {
  Report report;
  const int file = report.add_file(file_name, source);
  Sandbox sandbox(report, read_module);
  const Value value = sandbox.run(file, source);
  auto company = std::make_shared<scenario::Company>();
  const Call* call = returned(report, value, Word::company, sandbox.last_result_word());
  if (call != nullptr) {
    CompanyFile read = read_company(report, *call);
    check_item_customers(report, read.company, read.item_places);
    *company = std::move(read.company);
    const Place place = report.with_table(call->place, "company", {});
    check_stem(report, report.field(place, "id"), company->id, file_name);
    report.add_double_keys();
    report.add_draft_comments();
  }
  const bool usable = call != nullptr && !report.has_errors();
  return {usable ? std::move(company) : nullptr, report.take()};
}

}  // namespace klankbord::script
