// What a learner wants with what is kept of them: the record, other learners, their data, reports.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <variant>

#include "session/report_port.h"

namespace klankbord::ui {

enum class ProgressTab : std::uint8_t { blocks, competences, scenarios, attempts };

// What the progress screen shows.
struct ProgressPane {
  ProgressTab tab = ProgressTab::blocks;
  std::string open;      // block or competence whose course is shown
  std::string block;     // competences of that block only; empty: of all
  std::size_t page = 0;  // of the attempts, newest first
};

namespace intent {

// Opens the progress screen, or changes what it shows.
struct ShowProgress {
  ProgressPane pane;
};
struct Decline {
  std::string scenario;  // a suggestion: not today
};
struct GoOnWith {
  std::string attempt;  // unfinished
};
struct Review {
  std::string attempt;  // finished: its debrief once more
};

struct AskForReport {
  std::string attempt;  // id; empty: of the progress
};
struct MakeReport {
  session::ReportFormat format = session::ReportFormat::pdf;
};
struct SwitchLearner {
  std::string id;
};
struct AskForName {
  std::string learner;  // id; empty: of one who is to be added
};
struct ChangeName {
  std::string name;  // as typed so far
};
struct KeepName {};  // adds or renames
struct AskForMyData {
  std::string attempt;  // id of one to be erased; empty: all that is kept
};
struct ExportMine {};  // a copy of everything
struct AskToErase {};  // everything; the word comes first
struct TypeEraseWord {
  std::string word;  // as typed so far
};
struct EraseMine {};      // what the dialog is about, once the word was typed where it is asked
struct KeepExpiring {};   // none of those of more than a year ago goes
struct EraseExpiring {};  // all of them go
struct CloseDialog {};    // the report, the name or the data

}  // namespace intent

using RecordWish =
    std::variant<intent::ShowProgress, intent::Decline, intent::GoOnWith, intent::Review,
                 intent::AskForReport, intent::MakeReport, intent::SwitchLearner,
                 intent::AskForName, intent::ChangeName, intent::KeepName, intent::AskForMyData,
                 intent::ExportMine, intent::AskToErase, intent::TypeEraseWord, intent::EraseMine,
                 intent::KeepExpiring, intent::EraseExpiring, intent::CloseDialog>;

namespace intent {

struct OfRecord {
  std::shared_ptr<const RecordWish> wish;  // never null
};

}  // namespace intent

}  // namespace klankbord::ui
