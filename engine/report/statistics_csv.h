// Statistics from use as one table for a spreadsheet: a row per opportunity and per answer. Column
// names are in English, whatever the language, so that a sheet made once fits the next file too
// (engine/notes/formats.md).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "assess/item_statistics.h"

namespace klankbord::report {

struct StatisticsTable {
  std::string scenario;  // id
  int version = 1;
  std::string content_hash;
  const assess::ScenarioFigures* figures = nullptr;  // never null
};

// `source`: where the answers come from, for every row: "stored", "simulated" or "exam".
std::string csv_of(const std::vector<StatisticsTable>& tables, std::string_view source);

}  // namespace klankbord::report
