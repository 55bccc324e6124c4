// Which competences the library lets a learner show, as a matrix for reading.
#pragma once

#include <vector>

#include "analysis/coverage.h"
#include "console/writer.h"
#include "framework/framework.h"
#include "text/catalogue.h"

namespace klankbord::console {

// Per competence its scenarios with points and means; at the end how many are covered, and which
// are not.
void write_coverage(Writer& writer, const text::Catalogue& tr,
                    const framework::Framework& framework,
                    const std::vector<analysis::CompetenceCoverage>& coverage);

}  // namespace klankbord::console
