// "My data": what the learner takes along, erases or keeps, and what became of it.
#pragma once

#include <string>
#include <vector>

#include "session/expiry.h"
#include "session/learners.h"
#include "text/catalogue.h"

namespace klankbord::ui {

struct MyDataDraft {
  std::string attempt;   // id of the one that is to be erased; empty: all of it is meant
  bool erasing = false;  // everything: the word that agrees is asked for
  std::string typed;     // of that word, so far
  std::string exported;  // the folder with the copy; empty: not made
  std::string problem;   // why something was not done, as a sentence
  std::size_t gone = 0;  // files that were erased
  std::vector<std::string> strangers;  // files that Klankbord did not make: they stayed
  std::vector<session::ExpiringAttempt> expiring;
};

// Looks up what would expire at `now` (wall clock).
MyDataDraft my_data_draft(const store::Path& data, const std::string& attempt,
                          const std::string& now);

// Whether the word that agrees to erase everything was typed, whatever its case and accents.
bool agrees(const MyDataDraft& draft, const text::Catalogue& tr);

// Copies everything to a new folder in the folder of documents, else beside the data. What became
// of it stands in the draft.
void export_all(MyDataDraft& draft, store::Disk& disk, const session::Learner& learner,
                const text::Catalogue& tr, const store::Environment& environment,
                const std::string& now);

// Notes that none of those that would expire does. What could not be noted stays in the draft.
void keep_all(MyDataDraft& draft, store::Disk& disk, const store::Path& data,
              const store::Clock& clock);

// Erases those that expire, the attempt that is meant, or everything of the learner. Whoever holds
// the record of this learner closes it first. Answers whether it was done.
bool erase_expired(MyDataDraft& draft, store::Disk& disk, const store::Path& data,
                   const std::string& now);
bool erase_meant(MyDataDraft& draft, store::Disk& disk, const store::Path& shared,
                 const session::Learner& learner);

}  // namespace klankbord::ui
