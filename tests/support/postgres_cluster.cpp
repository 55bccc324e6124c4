#include "support/postgres_cluster.h"

#include <stdlib.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <system_error>

namespace klankbord::test {

namespace fs = std::filesystem;

namespace {

// The folder of the newest initdb; empty without one.
std::string find_programs() {
  std::string newest;
  std::error_code error;
  for (const auto& version : fs::directory_iterator("/usr/lib/postgresql", error)) {
    const std::string programs = (version.path() / "bin").string();
    if (fs::exists(programs + "/initdb") && programs > newest) newest = programs;
  }
  return newest;
}

}  // namespace

PostgresCluster::PostgresCluster() {
  programs_ = find_programs();
  if (programs_.empty()) {
    without_ = "PostgreSQL is not installed (package postgresql).";
    return;
  }
  // Short, because the path of a socket may have 107 bytes.
  std::string name = "/tmp/klankbord-pg-XXXXXX";
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  folder_ = name;
  if (geteuid() == 0) {
    // PostgreSQL refuses to be started by root.
    as_user_ = "runuser -u postgres -- ";
    if (std::system(("chown postgres " + folder_ + " 2>/dev/null").c_str()) != 0) {
      without_ = "There is no user postgres to start PostgreSQL as.";
      return;
    }
  }
  const std::string data = folder_ + "/data";
  if (run("initdb -D " + data + " -A trust -U klankbord -E UTF8 --no-sync") != 0 ||
      run("pg_ctl -D " + data + " -w -l " + folder_ + "/log -o \"-k " + folder_ +
          " -c listen_addresses='' -c fsync=off\" start") != 0) {
    without_ = "PostgreSQL is installed but could not be started.";
  }
}

PostgresCluster::~PostgresCluster() {
  if (folder_.empty()) return;
  run("pg_ctl -D " + folder_ + "/data -m immediate stop");
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

std::string PostgresCluster::new_database(const std::string& name) const {
  run("dropdb --if-exists -h " + folder_ + " -U klankbord " + name);
  if (run("createdb -h " + folder_ + " -U klankbord " + name) != 0) {
    throw std::runtime_error("no database " + name);
  }
  return "postgresql://host=" + folder_ + " user=klankbord dbname=" + name;
}

int PostgresCluster::run(const std::string& command) const {
  const std::string quiet = " >/dev/null 2>&1 </dev/null";
  return std::system(("cd / && " + as_user_ + programs_ + "/" + command + quiet).c_str());
}

}  // namespace klankbord::test
