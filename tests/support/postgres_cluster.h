// A private PostgreSQL server for one test, on a socket in a folder of its own, where PostgreSQL is
// installed.
#pragma once

#include <string>

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

}  // namespace klankbord::test
