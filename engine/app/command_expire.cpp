#include <iostream>
#include <string>

#include "app/commands.h"
#include "console/writer.h"
#include "session/expiry.h"
#include "store/places.h"

namespace klankbord::app {

namespace {

using text::Key;

}  // namespace

void write_expiring(const text::Catalogue& tr, const store::Path& data) {
  const auto expiring = session::expiring_attempts(data, store::wall_clock());
  if (!expiring || expiring->empty()) return;
  console::Writer writer(std::cout, console::terminal_width());
  writer.line();
  writer.paragraph(tr.count(Key{"expire.notice"}, static_cast<long long>(expiring->size())));
}

int expire_command(const Globals& globals) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto data = store::data_folder(globals.data);
  if (!data) return report(data.failure());
  const text::Catalogue& tr = installation->tr;
  const std::string now = store::wall_clock();
  const auto expiring = session::expiring_attempts(*data, now);
  if (!expiring) return report(expiring.failure());
  console::Writer writer(std::cout, console::terminal_width());
  if (expiring->empty()) {
    writer.paragraph(tr(Key{"expire.none"}));
    return 0;
  }
  const auto erased = session::expire_attempts(store::system_disk(), *data, now);
  if (!erased) return report(erased.failure());
  writer.paragraph(tr.count(Key{"expire.done"}, static_cast<long long>(expiring->size())));
  for (const auto& attempt : *expiring) writer.paragraph(attempt.attempt, "    ");
  return 0;
}

int keep_command(const Globals& globals, const std::vector<std::string>& attempts) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto data = store::data_folder(globals.data);
  if (!data) return report(data.failure());
  console::Writer writer(std::cout, console::terminal_width());
  for (const std::string& attempt : attempts) {
    const base::Status kept =
        session::keep_attempt(store::system_disk(), *data, attempt, store::wall_clock);
    if (!kept) return report(kept.failure());
    writer.paragraph(installation->tr(Key{"expire.kept"}, {{"attempt", attempt}}));
  }
  return 0;
}

}  // namespace klankbord::app
