// PDF as a trainer's computer sees it: read back by the programs of poppler.
#pragma once

#include <array>
#include <cstdio>
#include <fstream>
#include <string>

#include "support/catch.h"
#include "support/temp_folder.h"

namespace klankbord::test {

// What a program of poppler says of a PDF.
inline std::string ask_poppler(const std::string& program, const std::string& pdf,
                               const std::string& behind = {}) {
  const TempFolder folder;
  const auto file = folder.path() / "report.pdf";
  std::ofstream(file, std::ios::binary) << pdf;
  const std::string command = program + " '" + file.string() + "' " + behind + " 2>&1";
  std::FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string text;
  std::array<char, 4096> part{};
  while (const std::size_t got = std::fread(part.data(), 1, part.size(), pipe)) {
    text.append(part.data(), got);
  }
  INFO(command + " (package poppler-utils) said: " + text);
  REQUIRE(pclose(pipe) == 0);
  return text;
}

// With every kind of space as a plain one: fonts give them one shape, so a reader cannot tell.
inline std::string pdf_text(const std::string& pdf) {
  std::string text = ask_poppler("pdftotext -enc UTF-8 -layout", pdf, "-");
  for (const std::string& space : {std::string("\u00A0"), std::string("\u202F")}) {
    for (std::size_t at = text.find(space); at != std::string::npos; at = text.find(space)) {
      text.replace(at, space.size(), " ");
    }
  }
  return text;
}

}  // namespace klankbord::test
