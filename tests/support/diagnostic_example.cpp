#include "support/diagnostic_example.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string_view>

#include "support/paths.h"

namespace klankbord::test {

namespace {

bool take_prefix(std::string& line, std::string_view prefix) {
  if (line.compare(0, prefix.size(), prefix) != 0) return false;
  line.erase(0, prefix.size());
  return true;
}

// "# KB012 Unknown opportunity"
void read_heading(const std::string& heading, DiagnosticExample& example) {
  const std::size_t space = heading.find(' ');
  if (space == std::string::npos) return;
  example.code = heading.substr(0, space);
  example.title = heading.substr(space + 1);
}

std::string& block_of(const std::string& kind, DiagnosticExample& example) {
  if (kind == "lua failing" || kind == "plan failing") return example.failing;
  if (kind == "lua fixed" || kind == "plan fixed") return example.fixed;
  return example.others[kind];
}

DiagnosticExample read_example(const std::filesystem::path& path) {
  DiagnosticExample example;
  example.file = path.filename().string();
  std::ifstream file(path);
  std::string* block = nullptr;
  int line_of_block = 0;
  for (std::string line; std::getline(file, line);) {
    if (line == "```") {
      block = nullptr;
    } else if (block != nullptr) {
      ++line_of_block;
      const bool marked = line.find("-- here") != std::string::npos;
      if (block == &example.failing && marked) example.marked_line = line_of_block;
      if (block == &example.failing && line == "# here") example.marked_line = line_of_block + 1;
      *block += line + "\n";
    } else if (take_prefix(line, "```")) {
      block = &block_of(line, example);
      line_of_block = 0;
    } else if (take_prefix(line, "# ")) {
      read_heading(line, example);
    } else if (take_prefix(line, "severity: ")) {
      example.severity = line;
    } else {
      example.text += line + "\n";
    }
  }
  return example;
}

}  // namespace

std::vector<DiagnosticExample> diagnostic_examples(const std::string& prefix) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry :
       std::filesystem::directory_iterator(source_dir() / "scenarios" / "diagnostics")) {
    const std::string name = entry.path().filename().string();
    if (name != "README.md" && name.compare(0, prefix.size(), prefix) == 0) {
      paths.push_back(entry.path());
    }
  }
  std::sort(paths.begin(), paths.end());
  std::vector<DiagnosticExample> examples;
  for (const std::filesystem::path& path : paths) examples.push_back(read_example(path));
  return examples;
}

}  // namespace klankbord::test
