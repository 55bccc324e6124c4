#include "app/open_learning.h"

#include <utility>

#include "store/places.h"

namespace klankbord::app {

base::Result<OpenLearning> open_learning(const Globals& globals, const session::Library& library,
                                         bool competences) {
  auto data = store::data_folder(globals.data);
  if (!data) return data.failure();
  session::LearnerRecord record = session::LearnerRecord::open(*data);
  const auto refreshed = record.refresh();
  if (!refreshed) return refreshed.failure();
  session::Learning learning = session::Learning::of(
      record, library.entries(), *data, session::day_of(store::wall_clock()), competences);
  return OpenLearning{std::move(*data), std::move(learning), record.notes()};
}

}  // namespace klankbord::app
