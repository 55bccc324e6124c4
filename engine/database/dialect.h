// Where SQLite and PostgreSQL differ, in one place. All other SQL here is what both understand.
#pragma once

#include <exception>
#include <memory>
#include <string>

#include "database/outcome.h"
#include "database/soci.h"

namespace klankbord::database {

// Throws what SOCI throws.
std::unique_ptr<soci::session> connect(const std::string& address);

// The tables there are in the database (of SQLite) or the schema (of PostgreSQL).
int count_tables(soci::session& sql);

// Begins a transaction that no other writer shares from its first statement on, so that what is
// read in it stays true until it is written.
void begin_writing(soci::session& sql);

// Begins a transaction that sees one state of the database, whatever others write meanwhile.
void begin_reading(soci::session& sql);

// Makes an exception a trouble; `address` as for connect().
Failed failed_by(const std::exception& error, const std::string& address);

}  // namespace klankbord::database
