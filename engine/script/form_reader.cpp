#include "script/form_reader.h"

#include <algorithm>
#include <string>

namespace klankbord::script {

namespace {

using scenario::Field;
using scenario::FieldTest;

scenario::Choice read_choice(Report& report, const Call& call, Place place) {
  Value label;
  label.kind = Value::Kind::table;
  label.table = call.table;
  return {std::string(call.id), read_local_text(report, label, place, name_of(call))};
}

Field read_field(Report& report, const Call& call, Place place) {
  const Record record(report, call, place);
  Field field;
  field.id = call.id;
  field.label = record.local_text("label");
  field.required = record.truth("required");
  KnownIds ids;
  read_records(record, "choices", Family::choices, ids, field.choices, read_choice);
  return field;
}

// One value that a field may have; empty when it is none.
std::string read_accepted(const Record& values, const Field& field, const Value& value,
                          Place place) {
  const std::string owner = fmt::format("{}: \"{}\"", values.owner(), field.id);
  const auto text = read_text(values.report(), value, place, owner, base::kMaxLineBytes);
  if (!text || field.choices.empty()) return text.value_or("");
  const std::vector<std::string_view> choices = ids_of(field.choices);
  if (std::find(choices.begin(), choices.end(), *text) != choices.end()) return *text;
  values.add(kUnknownChoice, place,
             fmt::format("field \"{}\" has no choice \"{}\"", field.id, shown(*text)),
             suggest(*text, choices));
  return {};
}

FieldTest read_test(const Record& values, const scenario::Form& form, std::size_t index) {
  const Field& field = form.fields[index];
  FieldTest test;
  test.field = static_cast<std::uint16_t>(index);
  const Value& value = values.entry(field.id);
  const Place place = values.place_of(field.id);
  const auto accept = [&](const Value& one, Place at) {
    std::string accepted = read_accepted(values, field, one, at);
    if (!accepted.empty()) test.accepted.push_back(std::move(accepted));
  };
  if (!value.is(Value::Kind::table)) {
    accept(value, place);
    return test;
  }
  const Record list(values.report(), *value.table, place,
                    fmt::format("{}: \"{}\"", values.owner(), field.id), kList);
  if (list.items().empty()) list.add(kMissing, place, "there is no value in it");
  if (list.items().size() > base::kMaxChoices) {
    list.add(
        kTooMany, place,
        fmt::format("{} values; at most {} are allowed", list.items().size(), base::kMaxChoices));
    return test;
  }
  for (std::size_t i = 0; i < list.items().size(); ++i) {
    accept(list.items()[i], list.place_of_item(i));
  }
  return test;
}

}  // namespace

scenario::Form read_form(Report& report, const Call& call, Place place) {
  const Record record(report, call, place);
  scenario::Form form;
  form.id = call.id;
  form.title = record.local_text("title");
  form.cost_s = record.whole("seconds");
  if (record.items().empty()) {
    record.add(kMissing, place, "there is no field", "write: field \"note\" { label = { … } }");
  }
  if (record.items().size() > base::kMaxFields) {
    record.add(
        kTooMany, place,
        fmt::format("{} fields; at most {} are allowed", record.items().size(), base::kMaxFields));
    return form;
  }
  KnownIds ids;
  for (std::size_t i = 0; i < record.items().size() && !report.full(); ++i) {
    const Call* field = call_in(record, i, Word::field);
    if (field == nullptr) continue;
    ids.add(report, Family::fields, field->id, field->place, name_of(*field));
    form.fields.push_back(
        read_field(report, *field, report.with_table(field->place, "field", field->id)));
  }
  return form;
}

std::vector<FieldTest> read_values(const Record& record, const scenario::Form& form) {
  std::vector<FieldTest> tests;
  const Table* table = record.table("values");
  if (table == nullptr) return tests;
  const std::string owner = fmt::format("{}: \"values\"", record.owner());
  const Place place = record.place_of("values");
  const Record values(record.report(), *table, place, owner, kById);
  const std::vector<std::string_view> known = ids_of(form.fields);
  for (const auto& [id, value] : table->fields) {
    const auto found = std::find(known.begin(), known.end(), id);
    if (found == known.end()) {
      values.add(kUnknownRecord, values.place_of(id),
                 fmt::format("the form \"{}\" has no field \"{}\"", form.id, shown(id)),
                 suggest(id, known));
    } else if (!value.absent()) {
      tests.push_back(read_test(values, form, static_cast<std::size_t>(found - known.begin())));
    }
  }
  return tests;
}

}  // namespace klankbord::script
