// The customer's face: drawn from a few parameters, with seven moods.
#pragma once

#include "scenario/company.h"
#include "ui/kit.h"

namespace klankbord::ui {

inline constexpr int kMinMood = -3, kMaxMood = 3;

// Draws into a circle of `diameter` pixels. `mood` is clamped to -3 (furious) .. 3 (happy).
void draw_portrait(const Kit& kit, ImDrawList& list, const scenario::Face& face, int mood,
                   ImVec2 centre, float diameter);
// The same at the cursor, read as an image: `label` says who and how they look.
void portrait(Kit& kit, const Text& label, const scenario::Face& face, int mood, float diameter_px);
// Only a mood: a small plain face, for axes and lists.
void draw_mood_face(const Kit& kit, ImDrawList& list, int mood, ImVec2 centre, float diameter);

}  // namespace klankbord::ui
