// A library of one scenario that a test may change while the app is open. Header only, see
// ui_driver.h.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

#include "support/app_stage.h"
#include "support/diagnostic_example.h"
#include "support/paths.h"
#include "support/temp_folder.h"

namespace klankbord::test {

// A library of one scenario that the test may change.
class OwnLibrary {
 public:
  OwnLibrary() {
    const auto from = source_dir() / "scenarios";
    const auto to = folder_ / "scenarios";
    for (const char* part : {"companies", "lib", "complaint"}) {
      std::filesystem::create_directories(to / part);
    }
    for (const char* part : {"companies", "lib"}) {
      if (std::filesystem::exists(from / part)) {
        std::filesystem::copy(from / part, to / part,
                              std::filesystem::copy_options::recursive |
                                  std::filesystem::copy_options::skip_existing);
      }
    }
    source_ = read_text(from / "complaint" / "late-washer.lua");
    write_text(file(), source_);
    plan_ = read_text(from / "complaint" / "late-washer.plan");
    write_text(plan(), plan_);
  }

  std::filesystem::path root() const { return folder_.path(); }
  std::filesystem::path file() const {
    return folder_ / "scenarios" / "complaint" / "late-washer.lua";
  }
  std::filesystem::path plan() const {
    return std::filesystem::path(file()).replace_extension(".plan");
  }
  std::filesystem::path company() const {
    return folder_ / "scenarios" / "companies" / "volta.lua";
  }
  void restore() { write_text(file(), source_); }
  // With a variable that nothing reads.
  void add_unused() { write_after("variables = {", "spare = { 0, min = 0, max = 3 },"); }
  // With an answer that is never offered, in the node "greeting".
  void withhold_answer() { write_after("option \"number-first\" {", " when = \"mood > 2\","); }
  // With other words for the customer's first line.
  void reword(const std::string& was, const std::string& now) {
    write_text(file(), with(source_, was, now));
  }
  // The example of KB319, with the names of this library.
  void make_guessing_enough() {
    std::string text = diagnostic_examples("KB319").at(0).failing;
    text = with(text, "companies.example", "companies.volta");
    text = with(text, "\"janssens\"", "\"peeters\"");
    write_text(file(), with(text, "id = \"example\"", "id = \"late-washer\""));
  }
  void break_company() { write_text(company(), "return company {"); }
  void spoil_plan() { write_text(plan(), with(plan_, "\nend", "\nexpect mood = -3\nend")); }
  void remove_plan() { std::filesystem::remove(plan()); }
  void break_it() { write_after("return scenario {", "kind = "); }

 private:
  static std::string with(std::string text, const std::string& was, const std::string& now) {
    const std::size_t at = text.find(was);
    if (at == std::string::npos) throw std::runtime_error("there is no \"" + was + "\"");
    return text.replace(at, was.size(), now);
  }
  void write_after(const std::string& words, const std::string& more) {
    write_text(file(), with(source_, words, words + more));
  }

  TempFolder folder_;
  std::string source_, plan_;
};

inline void look_again(AppStage& stage) {
  stage.window->request_frame();
  stage.driver.settle();
}

}  // namespace klankbord::test
