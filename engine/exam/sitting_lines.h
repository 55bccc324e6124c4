// Records of a sitting as JSON and back. Inside exam/ only.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "exam/sitting_record.h"

namespace klankbord::exam {

// Thrown while a line is read; read_sitting turns it into a Failure.
struct BadLine {
  std::string what;  // completes "Line 3 of the sitting x "
};

// Without "h".
nlohmann::json to_json(const SittingHeader& header);
nlohmann::json to_json(const Record& record);

// Throw BadLine. Keys that do not belong there are left to the caller, who writes the line again
// and compares.
SittingHeader header_from(const nlohmann::json& line);
Record record_from(const nlohmann::json& line);

const nlohmann::json& member(const nlohmann::json& object, const char* key,
                             nlohmann::json::value_t type);
std::string text_of(const nlohmann::json& object, const char* key);

// What the station signs.
std::string sealed_words(const std::string& chain);

}  // namespace klankbord::exam
