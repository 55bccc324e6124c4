// The database of a marking station, in SQLite and in PostgreSQL: what comes in once, and workers
// that neither do a job twice nor lose one.
#include "database/exam_store.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <map>
#include <mutex>
#include <thread>

#include "database/places.h"

using namespace klankbord;
using namespace klankbord::database;
using test::new_place;
using test::TempFolder;

namespace {

SittingRow sitting(int number) {
  SittingRow row;
  row.sitting = std::string(28, 'a') + std::to_string(1000 + number);
  row.journal = std::string(60, 'b') + std::to_string(1000 + number);
  row.form = std::string(64, 'c');
  row.form_id = "kcm-2026-a";
  row.candidate = std::to_string(1000 + number);
  row.station = "Lokaal 3";
  row.started = "2026-03-02T09:00:00Z";
  row.receipt = "7F3K-9QWD-2MZX-C";
  return row;
}

std::vector<SittingRow> sittings(int count) {
  std::vector<SittingRow> all;
  for (int i = 0; i < count; ++i) all.push_back(sitting(i));
  return all;
}

// Where several connections write: each waits for the others.
std::string place_for_workers(bool postgresql, const TempFolder& folder) {
  if (postgresql) return new_place(true, folder);
  return sqlite_address((folder / "exam.db").string(), 30);
}

ExamStore open(const std::string& place) {
  auto store = ExamStore::open(place);
  if (!store) FAIL(store.failed().detail);
  return std::move(*store);
}

bool nobody(const std::string&) {
  return false;
}
bool everybody(const std::string&) {
  return true;
}

FinishedJob finished(const ExamJob& job) {
  FinishedJob done;
  done.job = job;
  done.row.sitting = job.sitting;
  done.row.standing = "pass";
  done.row.marks = 1;
  done.marks = {{1, std::string(64, 'd'), "2026-03-03T09:00:00Z", "First marking.", "pass", 3, 6}};
  return done;
}

std::vector<bool> backends() {
  std::vector<bool> all = {false};
  if (test::has_postgres()) all.push_back(true);
  return all;
}

// Takes and finishes until nothing is left; counts every job in `done`.
void work(const std::string& place, const std::string& worker, std::map<std::string, int>& done,
          std::mutex& mutex) {
  ExamStore store = open(place);
  for (;;) {
    auto taken = store.take(worker, 7, everybody);
    if (!taken) throw std::runtime_error(taken.failed().detail);
    if (taken->empty()) return;
    std::vector<FinishedJob> results;
    for (const ExamJob& job : *taken) results.push_back(finished(job));
    const auto stored = store.finish(worker, results);
    if (!stored) throw std::runtime_error(stored.failed().detail);
    const std::lock_guard lock(mutex);
    for (const ExamJob& job : *taken) ++done[job.sitting];
  }
}

}  // namespace

SCENARIO("a sitting comes in once", "[database][exam]") {
  for (const bool postgresql : backends()) {
    const TempFolder folder;
    ExamStore store = open(new_place(postgresql, folder));
    auto first = store.add(sittings(3));
    REQUIRE(first);
    CHECK(*first == std::vector<Added>{Added::added, Added::added, Added::added});
    std::vector<SittingRow> again = sittings(4);
    again[1].journal = std::string(64, 'f');
    auto second = store.add(again);
    REQUIRE(second);
    CHECK(*second == std::vector<Added>{Added::known, Added::conflict, Added::known, Added::added});
    auto all = store.sittings("kcm-2026-a");
    REQUIRE(all);
    REQUIRE(all->size() == 4);
    CHECK((*all)[1].journal == sitting(1).journal);
    CHECK((*all)[3].candidate == "1003");
    CHECK(*store.waiting() == 4);
    CHECK(store.sittings("other")->empty());
    CHECK(store.sitting(sitting(2).sitting)->size() == 1);
  }
}

SCENARIO("a job that is taken is left alone until it is given back", "[database][exam]") {
  for (const bool postgresql : backends()) {
    const TempFolder folder;
    const std::string place = place_for_workers(postgresql, folder);
    ExamStore store = open(place), other = open(place);
    REQUIRE(store.add(sittings(3)));
    auto taken = store.take("one", 2, everybody);
    REQUIRE(taken);
    REQUIRE(taken->size() == 2);
    auto rest = other.take("two", 9, everybody);
    REQUIRE(rest);
    REQUIRE(rest->size() == 1);
    CHECK((*rest)[0].sitting == sitting(2).sitting);
    REQUIRE(other.give_back("two"));
    REQUIRE(store.finish("one", {finished((*taken)[0]), finished((*taken)[1])}));
    CHECK(*store.waiting() == 1);
    CHECK((*store.sitting(sitting(0).sitting))[0].standing == "pass");
    REQUIRE(store.take("one", 2, everybody)->size() == 1);
    REQUIRE(store.give_back("one"));
    CHECK(other.take("two", 9, everybody)->size() == 1);
    REQUIRE(other.give_back("two"));
    CHECK(*store.ask_form("kcm-2026-a") == 3);
    CHECK(*store.waiting() == 3);
  }
}

SCENARIO("a job that is asked for while somebody works at it is done again", "[database][exam]") {
  for (const bool postgresql : backends()) {
    const TempFolder folder;
    const std::string place = place_for_workers(postgresql, folder);
    ExamStore store = open(place);
    REQUIRE(store.add(sittings(2)));
    auto taken = store.take("one", 2, everybody);
    REQUIRE(taken);
    REQUIRE(taken->size() == 2);
    // On a server this waits until the worker is done, so it has a connection of its own.
    std::thread asking([&] { CHECK_NOTHROW(open(place).ask({sitting(0).sitting})); });
    if (!postgresql) asking.join();
    REQUIRE(store.finish("one", {finished((*taken)[0]), finished((*taken)[1])}));
    if (postgresql) asking.join();
    CHECK(*store.waiting() == 1);
    auto again = store.take("one", 2, everybody);
    REQUIRE(again->size() == 1);
    CHECK((*again)[0].sitting == sitting(0).sitting);
    REQUIRE(store.finish("one", {finished((*again)[0])}));
    CHECK(*store.waiting() == 0);
  }
}

SCENARIO("workers side by side do every job exactly once", "[database][exam]") {
  for (const bool postgresql : backends()) {
    const TempFolder folder;
    const std::string place = place_for_workers(postgresql, folder);
    const int count = 200;
    REQUIRE(open(place).add(sittings(count)));
    std::map<std::string, int> done;
    std::mutex mutex;
    std::vector<std::thread> workers;
    for (int i = 0; i < 4; ++i) {
      workers.emplace_back([&, i] { work(place, "worker-" + std::to_string(i), done, mutex); });
    }
    for (std::thread& worker : workers) worker.join();
    CHECK(static_cast<int>(done.size()) == count);
    for (const auto& [id, times] : done) CHECK(times == 1);
    CHECK(*open(place).waiting() == 0);
  }
}

SCENARIO("what a killed worker had begun is done by the next", "[database][exam]") {
  for (const bool postgresql : backends()) {
    const TempFolder folder;
    const std::string place = place_for_workers(postgresql, folder);
    REQUIRE(open(place).add(sittings(5)));
    int told[2] = {};
    REQUIRE(pipe(told) == 0);
    const pid_t child = fork();
    if (child == 0) {
      auto store = ExamStore::open(place);
      const bool took = store && store->take("doomed", 3, everybody)->size() == 3;
      if (write(told[1], took ? "y" : "n", 1) != 1) _exit(1);
      for (;;) pause();
    }
    char answer = 0;
    REQUIRE(read(told[0], &answer, 1) == 1);
    CHECK(answer == 'y');
    ExamStore store = open(place);
    CHECK(store.take("next", 9, everybody)->size() == 2);  // while it lives
    REQUIRE(store.give_back("next"));
    REQUIRE(kill(child, SIGKILL) == 0);
    REQUIRE(waitpid(child, nullptr, 0) == child);
    std::size_t got = 0;
    for (int tries = 0; tries < 200 && got < 5; ++tries) {  // the server notices within moments
      got = store.take("next", 9, nobody)->size();
      REQUIRE(store.give_back("next"));
      if (got < 5) usleep(20'000);
    }
    CHECK(got == 5);
    close(told[0]);
    close(told[1]);
  }
}

SCENARIO("ratings and marks are kept by sitting", "[database][exam]") {
  for (const bool postgresql : backends()) {
    const TempFolder folder;
    ExamStore store = open(new_place(postgresql, folder));
    REQUIRE(store.add(sittings(2)));
    auto jobs = store.take("one", 9, nobody);
    FinishedJob job = finished((*jobs)[0]);
    job.row.needs = "rate";
    job.ratings = {{"level", "An", "2026-03-04T09:00:00Z", 0, "own", 2},
                   {"level", "Bo", "2026-03-04T09:05:00Z", 0, "own", 1}};
    REQUIRE(store.finish("one", {job, finished((*jobs)[1])}));
    auto ratings = store.ratings("kcm-2026-a");
    REQUIRE(ratings);
    REQUIRE(ratings->size() == 1);
    CHECK((*ratings)[0][1].by == "Bo");
    CHECK((*ratings)[0][1].level == 1);
    SittingRow row = (*store.sitting(job.job.sitting))[0];
    CHECK(row.needs == "rate");
    row.released = 1;
    REQUIRE(store.update(row));
    CHECK((*store.sitting(job.job.sitting))[0].released == 1);
  }
}

SCENARIO("what could not be marked is asked for again, of its form only", "[database][exam]") {
  for (const bool postgresql : backends()) {
    const TempFolder folder;
    ExamStore store = open(new_place(postgresql, folder));
    std::vector<SittingRow> rows = sittings(4);
    rows[3].form = std::string(64, 'e');
    rows[3].form_id = "kcm-2026-b";
    REQUIRE(store.add(rows));
    auto jobs = store.take("one", 9, nobody);
    REQUIRE(jobs->size() == 4);
    std::vector<FinishedJob> done;
    for (const ExamJob& job : *jobs) done.push_back(finished(job));
    for (const std::size_t i : {1, 2, 3}) {
      done[i].row.problem = "no key";
      done[i].marks.clear();
    }
    REQUIRE(store.finish("one", done));
    CHECK(*store.waiting() == 0);
    auto held_up = store.held_up();
    REQUIRE(held_up);
    REQUIRE(held_up->size() == 2);
    CHECK((*held_up)[0].form_id == "kcm-2026-a");
    CHECK((*held_up)[0].problem == "no key");
    CHECK((*held_up)[0].sittings == 2);
    CHECK(*store.ask_again(std::string(64, 'c')) == 2);
    CHECK(*store.ask_again(std::string(64, 'c')) == 2);
    CHECK(*store.waiting() == 2);
    auto again = store.take("one", 9, nobody);
    REQUIRE(again->size() == 2);
    CHECK((*again)[0].sitting == sitting(1).sitting);
    REQUIRE(store.finish("one", {finished((*again)[0]), finished((*again)[1])}));
    CHECK(*store.ask_again(std::string(64, 'c')) == 0);
    CHECK(store.held_up()->size() == 1);
  }
}

SCENARIO("tables of a later version are left alone", "[database][exam]") {
  for (const bool postgresql : backends()) {
    const TempFolder folder;
    const std::string place = new_place(postgresql, folder);
    REQUIRE(open(place).add(sittings(1)));
    test::run_sql(place, "UPDATE exam_schema SET version = 99");
    auto later = ExamStore::open(place);
    REQUIRE_FALSE(later);
    CHECK(later.failed().trouble == Trouble::newer);
  }
  auto nowhere = ExamStore::open("nosuch://host=nowhere");
  REQUIRE_FALSE(nowhere);
  CHECK(nowhere.failed().trouble == Trouble::unreachable);
}
