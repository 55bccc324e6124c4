// The name of the program with its sign: a speech bubble in which a voice resounds.
#pragma once

#include "ui/kit.h"

namespace klankbord::ui {

// `height` in design units, of the sign.
void wordmark(Kit& kit, const Text& name, float height = 44);

}  // namespace klankbord::ui
