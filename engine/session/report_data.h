// What reports are made of, from stored attempts: gathered here, put into bytes by report/ and
// pdf/.
#pragma once

#include <string>
#include <vector>

#include "framework/framework.h"
#include "report/attempt_report.h"
#include "session/attempts.h"
#include "text/catalogue.h"

namespace klankbord::session {

// Whose report it is. `name` as the learner wants to be shown, possibly empty; `id` says nothing
// about the person and stays the same for a data folder (see learner_id).
struct ReportOwner {
  std::string name, id;
};

// What a report needs beside the attempt. `tr` gives its language.
struct ReportContext {
  const framework::Framework& framework;
  const text::Catalogue& tr;
  ReportOwner owner;
};

// What a person judged of an opportunity that waited for it.
struct PersonsMark {
  std::string opportunity;
  int level = 0;  // 0 to 2
};

// `id` names the attempt in the report. Texts are copied: the report outlives the attempt. Marks of
// what does not wait for one are left out.
report::AttemptReport attempt_report(const ReportContext& context, const std::string& id,
                                     const StoredAttempt& stored,
                                     const std::vector<PersonsMark>& marks = {});

// The text in `wanted`, or in the language it has, and which one that is.
report::Words words_in(const base::LocalText& text, base::Language wanted);

// A wall clock time in the calendar of this machine; not known() when it is no such time.
report::Moment moment_of(const std::string& iso_utc);

}  // namespace klankbord::session
