#include "script/records.h"

namespace klankbord::script {

namespace {

// Words that a rule uses for files in general: `open own`, `open other`.
bool is_reserved(Family family, std::string_view id) {
  return family == Family::items && (id == "own" || id == "other");
}

std::string stands_at(const Report& report, Place place, Place from) {
  if (place.file == from.file) return fmt::format("at line {}", place.line);
  return fmt::format("at line {} of {}", place.line, report.file_name(place.file));
}

}  // namespace

void KnownIds::add(Report& report, Family family, std::string_view id, Place place,
                   const std::string& owner) {
  if (!check_id(report, id, place, owner, IdForm::hyphens)) return;
  if (is_reserved(family, id)) {
    report.add(kBadId, place, fmt::format("the id of {} is not allowed: a rule uses it", owner),
               "take another word: `open own` and `open other` are about any file");
    return;
  }
  const auto [found, is_new] = known_.try_emplace({family, std::string(id)}, Known{place, owner});
  if (is_new) return;
  const Known& earlier = found->second;
  const std::string where = stands_at(report, earlier.place, place);
  report.add(kDoubleId, place,
             earlier.owner == owner
                 ? fmt::format("{} stands already {}", owner, where)
                 : fmt::format("{} has the id of {} {}", owner, earlier.owner, where),
             earlier.owner == owner ? "" : "what can be opened has an id of its own");
}

const Call* call_in(const Record& list, std::size_t index, Word word) {
  const Value& value = list.items()[index];
  return is_word(value, word, list, list.place_of_item(index)) ? value.call : nullptr;
}

}  // namespace klankbord::script
