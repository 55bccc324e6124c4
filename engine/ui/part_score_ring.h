// A score as a ring that fills, with the points in its middle.
#pragma once

#include "assess/scorecard.h"
#include "ui/kit.h"

namespace klankbord::ui {

// `description` is what is read; `diameter` in design units.
void score_ring(Kit& kit, const Text& description, const assess::Points& points, Level level,
                float diameter);

}  // namespace klankbord::ui
