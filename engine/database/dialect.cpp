#include "database/dialect.h"

#include <string_view>

#include "database/repository.h"

namespace klankbord::database {

namespace {

constexpr std::string_view kSqlite = "sqlite3://";

bool is_sqlite(soci::session& sql) {
  return sql.get_backend_name() == "sqlite3";
}

Trouble trouble_of_sqlite(int result) {
  switch (result & 0xff) {  // without the extended part
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return Trouble::busy;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_NOLFS:
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
      return Trouble::unwritable;
    default:
      // Also what asks for a table that should be there, and keys that should not clash.
      return Trouble::damaged;
  }
}

// One file stays one file, also in use by two programs; what is deleted is gone from it; and a page
// that makes no sense is found out rather than believed.
void set_up_sqlite(soci::session& sql) {
  std::string mode;
  sql << "PRAGMA journal_mode = DELETE", soci::into(mode);
  sql << "PRAGMA temp_store = MEMORY";
  sql << "PRAGMA trusted_schema = OFF";
  sql << "PRAGMA cell_size_check = ON";
  int deletes = 0;
  sql << "PRAGMA secure_delete = ON", soci::into(deletes);
}

}  // namespace

std::string sqlite_address(const std::string& path, int wait_s) {
  // As a URI, because SOCI knows no way to write a quotation mark inside a name.
  constexpr std::string_view kPlain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-_.~";
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string uri;
  for (const char c : path) {
    if (kPlain.find(c) != std::string_view::npos) {
      uri += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      uri += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
    }
  }
  return std::string(kSqlite) + "db=file:" + uri + " timeout=" + std::to_string(wait_s);
}

std::unique_ptr<soci::session> connect(const std::string& address) {
  if (address.rfind(kSqlite, 0) != 0) return std::make_unique<soci::session>(address);
  // Takes effect before the library's first use only; later calls change nothing.
  sqlite_api::sqlite3_config(SQLITE_CONFIG_URI, 1);
  auto sql = std::make_unique<soci::session>(soci::sqlite3, address.substr(kSqlite.size()));
  set_up_sqlite(*sql);
  return sql;
}

int count_tables(soci::session& sql) {
  int count = 0;
  if (is_sqlite(sql)) {
    sql << "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table'", soci::into(count);
  } else {
    sql << "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema()",
        soci::into(count);
  }
  return count;
}

void begin_writing(soci::session& sql) {
  if (is_sqlite(sql)) {
    sql << "BEGIN IMMEDIATE";
  } else {
    sql << "BEGIN";
    // Any number will do that nothing else uses; let go of at the end of the transaction.
    std::string nothing;
    soci::indicator ignored = soci::i_null;
    sql << "SELECT CAST(pg_advisory_xact_lock(5270843) AS TEXT)", soci::into(nothing, ignored);
  }
}

void begin_reading(soci::session& sql) {
  sql << (is_sqlite(sql) ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ");
}

Failed failed_by(const std::exception& error, const std::string& address) {
  if (const auto* sqlite = dynamic_cast<const soci::sqlite3_soci_error*>(&error)) {
    return {trouble_of_sqlite(sqlite->result()), error.what()};
  }
  const auto* known = dynamic_cast<const soci::soci_error*>(&error);
  if (known == nullptr || address.rfind(kSqlite, 0) == 0) return {Trouble::damaged, error.what()};
  switch (known->get_error_category()) {
    case soci::soci_error::connection_error:
    case soci::soci_error::unknown:
      return {Trouble::unreachable, error.what()};
    case soci::soci_error::no_privilege:
    case soci::soci_error::system_error:
      return {Trouble::unwritable, error.what()};
    default:
      return {Trouble::damaged, error.what()};
  }
}

}  // namespace klankbord::database
