#include "app/statistics_table.h"

#include <iostream>
#include <vector>

#include "report/statistics_csv.h"
#include "session/report_file.h"

namespace klankbord::app {

base::Status write_statistics_table(const std::string& file, bool replace,
                                    const session::UseStatistics& statistics,
                                    std::string_view source) {
  std::vector<report::StatisticsTable> tables;
  for (std::size_t i = 0; i < statistics.scenarios.size(); ++i) {
    const session::PlayedVersion& version = statistics.versions[i];
    tables.push_back(
        {version.scenario, version.version, version.content_hash, &statistics.scenarios[i]});
  }
  const std::string bytes = report::csv_of(tables, source);
  if (file == "-") {
    std::cout << bytes << std::flush;
    return base::success();
  }
  auto written = session::ReportFile::create(store::system_disk(), file, replace);
  if (!written) return written.failure();
  const base::Status added = written->add(bytes);
  return added ? written->finish() : added;
}

}  // namespace klankbord::app
