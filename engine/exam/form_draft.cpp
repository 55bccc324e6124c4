#include "exam/form_draft.h"

#include "base/limits.h"
#include "exam/document.h"
#include "exam/form.h"

namespace klankbord::exam {
namespace {

using document::Json;

Json json_of(const FormDraft::Chosen& chosen) {
  return {{"id", chosen.id}, {"content_hash", chosen.content_hash}};
}

FormDraft::Chosen chosen_in(const Json& object) {
  return {document::text_of(object, "id", 64), document::hex_of(object, "content_hash", 32)};
}

FormDraft draft_in(const Json& object) {
  FormDraft draft;
  draft.id = document::id_of(object, "id");
  draft.version = document::number_of(object, "version", 1, 1'000'000);
  draft.title = document::texts_of(object, "title");
  draft.blueprint = document::text_of(object, "blueprint", base::kMaxPlanBytes);
  draft.policy = document::text_of(object, "policy", base::kMaxPlanBytes);
  draft.framework_hash = document::hex_of(object, "framework_hash", 32);
  for (const Json& one : document::list_of(object, "scenarios", 1, kMaxFormScenarios)) {
    draft.scenarios.push_back(chosen_in(one));
  }
  draft.practice = chosen_in(document::object_of(object, "practice"));
  return draft;
}

}  // namespace

std::string to_json(const FormDraft& draft) {
  Json object = document::begin(kDraftFormat);
  object.update({{"id", draft.id},
                 {"version", draft.version},
                 {"title", document::texts(draft.title)},
                 {"blueprint", draft.blueprint},
                 {"policy", draft.policy},
                 {"framework_hash", draft.framework_hash},
                 {"practice", json_of(draft.practice)}});
  Json& scenarios = object["scenarios"] = Json::array();
  for (const FormDraft::Chosen& one : draft.scenarios) scenarios.push_back(json_of(one));
  return object.dump(1) + "\n";
}

base::Result<FormDraft> form_draft_from_json(std::string_view json) {
  return document::read("The draft of a form", [&] {
    FormDraft draft = draft_in(document::parse(json, kDraftFormat));
    document::demand_same(json, to_json(draft));
    return draft;
  });
}

}  // namespace klankbord::exam
