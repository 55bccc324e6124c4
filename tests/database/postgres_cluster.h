// A private PostgreSQL server for one test, on a socket in a folder of its own, where PostgreSQL is
// installed.
#pragma once

#include <stdlib.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <system_error>

namespace klankbord::test {

class PostgresCluster {
 public:
  // Makes and starts one; without() says why when there is none.
  PostgresCluster();
  PostgresCluster(const PostgresCluster&) = delete;
  PostgresCluster& operator=(const PostgresCluster&) = delete;
  ~PostgresCluster();

  // Why there is none, as a sentence; else empty.
  const std::string& without() const { return without_; }
  // Of an empty database of that name (letters only), made anew.
  std::string new_database(const std::string& name) const;

 private:
  int run(const std::string& command) const;

  std::string folder_, programs_, as_user_, without_;
};

// The folder of the newest initdb; empty without one. KLANKBORD_POSTGRESQL names where versions of
// PostgreSQL stand, elsewhere than Debian has them.
inline std::string find_programs() {
  const char* elsewhere = std::getenv("KLANKBORD_POSTGRESQL");
  std::string newest;
  std::error_code error;
  for (const auto& version : std::filesystem::directory_iterator(
           elsewhere != nullptr ? elsewhere : "/usr/lib/postgresql", error)) {
    const std::string programs = (version.path() / "bin").string();
    if (std::filesystem::exists(programs + "/initdb") && programs > newest) newest = programs;
  }
  return newest;
}

inline PostgresCluster::PostgresCluster() {
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

inline PostgresCluster::~PostgresCluster() {
  if (folder_.empty()) return;
  run("pg_ctl -D " + folder_ + "/data -m immediate stop");
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

inline std::string PostgresCluster::new_database(const std::string& name) const {
  run("dropdb --if-exists -h " + folder_ + " -U klankbord " + name);
  if (run("createdb -h " + folder_ + " -U klankbord " + name) != 0) {
    throw std::runtime_error("no database " + name);
  }
  return "postgresql://host=" + folder_ + " user=klankbord dbname=" + name;
}

inline int PostgresCluster::run(const std::string& command) const {
  const std::string quiet = " >/dev/null 2>&1 </dev/null";
  return std::system(("cd / && " + as_user_ + programs_ + "/" + command + quiet).c_str());
}

}  // namespace klankbord::test
