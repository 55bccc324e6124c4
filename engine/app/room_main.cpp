// The program `klankbord-room`: a classroom on the local network. Started by `klankbord room`,
// which links no server.
#include <fmt/core.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "app/common.h"
#include "app/room_arguments.h"
#include "base/utf8.h"
#include "host/addresses.h"
#include "host/qr_code.h"
#include "host/room_certificate.h"
#include "host/room_opening.h"
#include "host/room_service.h"
#include "store/places.h"

namespace klankbord::app {

namespace {

constexpr long kLook_ns = 300'000'000;
constexpr unsigned kMostPerPeer = 2000;

base::Result<classroom::ScenarioList> scenarios_of(const Installation& installation,
                                                   const std::vector<std::string>& named) {
  classroom::ScenarioList scenarios;
  for (const std::string& name : named) {
    const auto entry =
        session::load_scenario_by_id(installation.framework, installation.places(), name);
    if (!entry) return entry.failure();
    scenarios.push_back(entry->scenario);
  }
  if (!named.empty()) return scenarios;
  const auto library = session::Library::scan(installation.framework, installation.places());
  if (!library) return library.failure();
  for (const session::LibraryEntry& entry : library->entries()) {
    if (entry.usable()) scenarios.push_back(entry.scenario);
  }
  if (scenarios.empty()) {
    return base::Failure{base::ExitCode::bad_file, "There is no scenario that can be used."};
  }
  return scenarios;
}

// The words of the pages in all languages; those of --lang first, for whoever names none.
base::Result<std::vector<text::Catalogue>> catalogues_of(const Installation& installation) {
  std::vector<text::Catalogue> catalogues = {installation.tr};
  for (const base::Language language : base::kLanguages) {
    if (language == installation.tr.language()) continue;
    auto catalogue = load_catalogue(installation.root, language);
    if (!catalogue) return catalogue.failure();
    catalogues.push_back(std::move(*catalogue));
  }
  return catalogues;
}

base::Result<host::OpenedRoom> room_of(const Installation& installation, const store::Path& data,
                                       const RoomArguments& arguments) {
  if (!arguments.code.empty()) return host::reopen_room(store::system_disk(), data, arguments.code);
  auto scenarios = scenarios_of(installation, arguments.scenarios);
  if (!scenarios) return scenarios.failure();
  auto room =
      host::open_room(store::system_disk(), data, std::move(*scenarios), store::wall_clock());
  if (room && arguments.pace == "together") {
    classroom::RoomRecord record;
    record.deed = classroom::RoomDeed::scenario_set;
    record.pace = classroom::Pace::together;
    room->keeper->submit(
        record, [](const classroom::Room&) { return std::string(); }, [](const std::string&) {});
  }
  return room;
}

std::vector<std::string> hosts_of(const RoomArguments& arguments) {
  if (arguments.address != "0.0.0.0") return {arguments.address};
  std::vector<std::string> hosts = host::network_addresses();
  if (hosts.empty()) hosts.emplace_back("127.0.0.1");
  return hosts;
}

// Where to listen, with the certificate and its fingerprint where it is to be encrypted.
base::Result<http::ServerOptions> listening_of(const store::Path& data,
                                               const RoomArguments& arguments,
                                               std::string& fingerprint) {
  http::ServerOptions listening;
  listening.address = arguments.address;
  listening.port = arguments.port;
  // One device cannot take all the room; a class behind one address stays far below.
  const bool only_here = arguments.address.compare(0, 4, "127.") == 0;
  listening.most_per_peer = only_here ? 0 : kMostPerPeer;
  if (!arguments.tls) return listening;
  std::vector<std::string> names = hosts_of(arguments);
  names.emplace_back("localhost");
  auto made = host::room_certificate(store::system_disk(), data, names, std::time(nullptr));
  if (!made) return made.failure();
  listening.certificate = made->pem.certificate;
  listening.key = made->pem.key;
  fingerprint = made->fingerprint;
  return listening;
}

void write_joining(const host::RoomService& service, const std::string& code,
                   const std::string& secret, const std::string& fingerprint) {
  const std::vector<std::string> addresses = service.addresses();
  const bool coloured = isatty(STDOUT_FILENO) == 1;
  fmt::print("{}\n", host::qr_for_terminal(addresses.front(), coloured));
  fmt::print("Learners open   {}\n", addresses.front());
  for (std::size_t i = 1; i < addresses.size(); ++i) {
    fmt::print("           or   {}\n", addresses[i]);
  }
  fmt::print("and type        {}\n\n", code);
  fmt::print("You open        {}trainer#{}\n", addresses.front(), secret);
  fmt::print("                (your own link: who has it leads the room)\n\n");
  if (!fingerprint.empty()) {
    fmt::print(
        "Every device asks once whether it may trust this room. The certificate's SHA-256:\n"
        "  {}\n\n",
        fingerprint);
  }
  fmt::print("Ctrl+C stops. klankbord room --room {} goes on where it was.\n\n", code);
  std::fflush(stdout);
}

void write_opened(const host::RoomService& service, const std::string& code,
                  const std::string& secret) {
  const std::vector<std::string> addresses = service.addresses();
  const nlohmann::json opened = {{"code", code},
                                 {"addresses", addresses},
                                 {"trainer", addresses.front() + "trainer#" + secret}};
  fmt::print("{}\n", opened.dump());
  std::fflush(stdout);
}

// Until somebody stops the program or the trainer deletes the room; says who joined when it
// `tells`.
void follow(host::RoomService& service, const sigset_t& stops, const std::atomic<bool>& deleted,
            bool tells) {
  std::size_t told = 0;
  service.keeper().look([&](const classroom::Room& room) { told = room.seats().size(); });
  if (told > 0 && tells) fmt::print("{} joined before.\n", told);
  for (;;) {
    std::vector<std::string> joined;
    std::size_t learners = 0;
    service.keeper().look([&](const classroom::Room& room) {
      learners = room.learners();
      for (; told < room.seats().size(); ++told) joined.push_back(room.seats()[told].nickname);
    });
    for (const std::string& nickname : joined) {
      if (!tells) break;
      fmt::print("{} joined ({} here)\n", base::printable(nickname), learners);
    }
    std::fflush(stdout);
    const timespec look = {0, kLook_ns};
    if (sigtimedwait(&stops, nullptr, &look) > 0 || deleted) return;
  }
}

int run_room(const Globals& globals, const RoomArguments& arguments) {
  const auto installation = open_installation(globals);
  if (!installation) return report(installation.failure());
  const auto data = shared_data(globals);
  if (!data) return report(data.failure());
  auto catalogues = catalogues_of(*installation);
  if (!catalogues) return report(catalogues.failure());
  auto files = host::WebFiles::read(installation->root / "assets" / "web");
  if (!files) return report(files.failure());

  // Before any thread is there, so that this one hears of it.
  sigset_t stops;
  sigemptyset(&stops);
  for (const int stop : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&stops, stop);
  pthread_sigmask(SIG_BLOCK, &stops, nullptr);

  std::string fingerprint;
  const auto listening = listening_of(*data, arguments, fingerprint);
  if (!listening) return report(listening.failure());
  auto room = room_of(*installation, *data, arguments);
  if (!room) return report(room.failure());
  const std::string code = room->keeper->header().code;
  std::atomic<bool> deleted = false;
  host::RoomParts parts{std::move(room->keeper), installation->framework, std::move(*catalogues),
                        std::move(*files),       KLANKBORD_VERSION,       room->trainer_secret,
                        {host::machine_name()},  hosts_of(arguments)};
  parts.deleted = [&deleted] { deleted = true; };
  auto service = host::RoomService::start(std::move(parts), *listening);
  if (!service) {
    // A room that nobody could ever join is none.
    std::error_code ignored;
    if (arguments.code.empty()) std::filesystem::remove(host::room_file(*data, code), ignored);
    return report(service.failure());
  }
  if (arguments.json) {
    write_opened(**service, code, room->trainer_secret);
  } else {
    write_joining(**service, code, room->trainer_secret, fingerprint);
  }
  follow(**service, stops, deleted, !arguments.json);
  if (arguments.json) return exit_code(base::ExitCode::done);
  if (deleted) {
    fmt::print("\nThe trainer deleted the room: nothing of it is left on this computer.\n");
    return exit_code(base::ExitCode::done);
  }
  fmt::print("\nStopped. The room is kept: klankbord room --room {}\n", code);
  return exit_code(base::ExitCode::done);
}

}  // namespace

}  // namespace klankbord::app

int main(int argc, char** argv) {
  using namespace klankbord::app;
  CLI::App app{"A class on the local network; klankbord room starts it", "klankbord-room"};
  Globals globals;
  RoomArguments arguments;
  std::string data, learner, language = "nl";
  app.add_option("--data", data, "Data folder, instead of the usual one");
  app.add_option("--learner", learner, "Whose scenarios: a name or an id");
  app.add_option("--lang", language, "Language of who names none")
      ->check(CLI::IsMember({"nl", "fr", "en"}));
  add_room_words(app, arguments);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int code = app.exit(error);
    return code == 0 ? 0 : exit_code(klankbord::base::ExitCode::bad_command_line);
  }
  globals.language = *klankbord::base::language_from(language);
  const auto chosen = choose_learner(globals, data, learner);
  if (!chosen) return report(chosen.failure());
  return run_room(globals, arguments);
}
