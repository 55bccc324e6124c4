#include "host/room_keeper.h"

#include <fcntl.h>

#include <cerrno>
#include <chrono>
#include <utility>

namespace klankbord::host {

namespace {

// So long the first of a group waits for others. Nobody notices, and where thousands answer it
// halves the syncs, the wakings and so what an answer costs.
constexpr std::chrono::milliseconds kGather(1);

using classroom::RoomDeed;
using classroom::RoomRecord;

constexpr unsigned kFileMode = 0600;
constexpr std::size_t kMostBytes = std::size_t{1} << 30U;  // a class of 5,000 for a week

store::LineFileWords words(const store::Path& file) {
  return {"This room is open in another program. Close it there first.",
          "The file of the room was moved or removed: " + file.string(),
          "Another program wrote in the file of the room: " + file.string(),
          "The room holds as much as its file can. Close it and open a new one.", kMostBytes};
}

}  // namespace

std::int64_t monotonic_ms() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

base::Result<std::unique_ptr<RoomKeeper>> RoomKeeper::create(store::Disk& disk,
                                                             const store::Path& file,
                                                             const classroom::RoomHeader& header,
                                                             classroom::ScenarioList scenarios,
                                                             MonotonicClock clock) {
  store::File handle(
      disk.open(file.string(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, kFileMode));
  if (handle.number() < 0) return store::disk_failure(-handle.number(), "write", file);
  auto lines = store::LineFile::take(disk, file, std::move(handle), words(file));
  if (!lines.ok()) return lines.failure();
  const base::Status begun = lines.value().begin(classroom::header_line(header));
  if (!begun) return begun.failure();
  // A room that learners are told of must still be there after a power cut.
  const base::Status kept = lines.value().append({});
  if (!kept) return kept.failure();
  const std::int64_t now = clock();
  return std::unique_ptr<RoomKeeper>(
      new RoomKeeper(disk, header, classroom::Room(std::move(scenarios), header.seed),
                     std::move(*lines), std::move(clock), now));
}

base::Result<std::unique_ptr<RoomKeeper>> RoomKeeper::reopen(store::Disk& disk,
                                                             const store::Path& file,
                                                             const FindScenario& find,
                                                             MonotonicClock clock) {
  store::File handle(disk.open(file.string(), O_RDWR | O_APPEND | O_CLOEXEC, kFileMode));
  if (handle.number() < 0) return store::disk_failure(-handle.number(), "read", file);
  auto lines = store::LineFile::take(disk, file, std::move(handle), words(file));
  if (!lines.ok()) return lines.failure();
  const auto bytes = store::read_file(file, kMostBytes);
  if (!bytes.ok()) return bytes.failure();
  const auto read = classroom::read_room_lines(bytes.value());
  if (!read.ok()) return read.failure();
  classroom::ScenarioList scenarios;
  for (const std::string& hash : read.value().header.scenarios) {
    scenarios.push_back(find(hash));
    if (scenarios.back() == nullptr) {
      return base::Failure{base::ExitCode::bad_file,
                           "A scenario of this room is not there any more: " + hash};
    }
  }
  if (scenarios.empty())
    return base::Failure{base::ExitCode::bad_file, "The room has no scenario."};
  auto room = classroom::fold_room(std::move(scenarios), read.value());
  if (!room.ok()) return room.failure();
  const std::size_t sound = read.value().sound_bytes;
  const base::Status gone_on = lines.value().go_on(sound, sound < bytes.value().size());
  if (!gone_on) return gone_on.failure();
  // Time goes on from the latest record, as if the program had not been away.
  const std::int64_t began = clock() - room.value().latest_ms();
  return std::unique_ptr<RoomKeeper>(new RoomKeeper(disk, read.value().header, std::move(*room),
                                                    std::move(*lines), std::move(clock), began));
}

RoomKeeper::RoomKeeper(store::Disk& disk, classroom::RoomHeader header, classroom::Room room,
                       store::LineFile lines, MonotonicClock clock, std::int64_t began_ms)
    : header_(std::move(header)),
      disk_(disk),
      file_(lines.file()),
      clock_(std::move(clock)),
      zero_ms_(began_ms),
      room_(std::move(room)),
      lines_(std::move(lines)),
      writer_([this] { write(); }) {}

RoomKeeper::~RoomKeeper() {
  {
    const std::lock_guard lock(guard_);
    stopping_ = true;
  }
  more_.notify_one();
  writer_.join();
}

RoomKeeper::Taken RoomKeeper::take(RoomRecord record, const Prepare& prepare, Done done) {
  if (!trouble_.empty() || stopping_ || destroyed_) return {true, {}};
  record.at_ms = now_ms();
  if (const auto refusal = room_.admit(record)) return {false, refusal};
  const scenario::Scenario& scenario = *room_.scenarios()[room_.scenario()];
  lines_to_write_ += classroom::record_line(scenario, record);
  room_.apply(record);
  waiting_.push_back({std::move(done), prepare(room_)});
  if (waiting_.size() == 1) more_.notify_one();  // it gathers the others by itself
  return {};
}

RoomKeeper::Taken RoomKeeper::submit(RoomRecord record, const Prepare& prepare, Done done) {
  Taken taken;
  {
    const std::lock_guard lock(guard_);
    taken = take(std::move(record), prepare, std::move(done));
  }
  return taken;
}

RoomKeeper::Taken RoomKeeper::join(std::string nickname, std::string token, const Prepare& prepare,
                                   Done done) {
  RoomRecord record;
  record.deed = RoomDeed::joined;
  record.text = classroom::trimmed_nickname(nickname);
  record.token = std::move(token);
  Taken taken;
  {
    const std::lock_guard lock(guard_);
    record.seat = static_cast<classroom::SeatNumber>(room_.seats().size() + 1);
    taken = take(std::move(record), prepare, std::move(done));
  }
  return taken;
}

void RoomKeeper::settle(std::string answer, Done done) {
  const std::lock_guard lock(guard_);
  waiting_.push_back({std::move(done), std::move(answer)});
  if (waiting_.size() == 1) more_.notify_one();
}

void RoomKeeper::look(const std::function<void(const classroom::Room&)>& look) const {
  const std::lock_guard lock(guard_);
  look(room_);
}

std::int64_t RoomKeeper::now_ms() const {
  return std::max<std::int64_t>(0, clock_() - zero_ms_);
}

base::Status RoomKeeper::destroy() {
  const std::lock_guard lock(guard_);
  const int removed = disk_.remove(file_.string());
  if (removed < 0) return store::disk_failure(-removed, "remove", file_);
  destroyed_ = true;
  const int synced = store::sync_folder(disk_, file_.parent_path());
  return synced == 0 ? base::success() : store::disk_failure(-synced, "remove", file_);
}

std::string RoomKeeper::trouble() const {
  const std::lock_guard lock(guard_);
  return trouble_;
}

void RoomKeeper::write() {
  std::string lines;
  std::vector<Waiting> waiting;
  for (;;) {
    {
      std::unique_lock lock(guard_);
      if (trouble_.empty()) {
        more_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
        more_.wait_for(lock, kGather, [this] { return stopping_; });
        lines += std::exchange(lines_to_write_, {});
        for (Waiting& one : waiting_) waiting.push_back(std::move(one));
        waiting_.clear();
      } else {
        more_.wait_for(lock, std::chrono::seconds(1), [this] { return stopping_; });
      }
      if (waiting.empty() && stopping_) return;
    }
    const base::Status written = lines.empty() ? base::success() : lines_.append(lines);
    {
      const std::lock_guard lock(guard_);
      trouble_ = written ? std::string{} : written.failure().message;
      if (!written && stopping_) return;  // nobody was told that it happened
    }
    if (!written) continue;
    for (Waiting& one : waiting) one.done(std::move(one.answer));
    waiting.clear();
    lines.clear();
  }
}

}  // namespace klankbord::host
