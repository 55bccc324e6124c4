// A share on a track that shows where the bands lie, its scale, and a small line of several shares.
#pragma once

#include <vector>

#include "ui/kit.h"

namespace klankbord::ui {

// What there is to show: a share; pieces of evidence without a share; nothing yet.
enum class ShareKind : std::uint8_t { share, evidence, nothing };

struct ShareTrack {
  ShareKind kind = ShareKind::nothing;
  int permille = 0;
  int evidence = 0;  // drawn as small open circles where there is no share
  Level level = Level::not_observed;
};
inline constexpr float kTrackHeight = 26;  // design units
// As wide as is available. `summary` says it in words, for whoever cannot see it.
void share_track(Kit& kit, const Text& summary, const ShareTrack& track);

// The names of the bands above a track of the same width, each from where it begins.
struct ShareScale {
  Text below_60, below_80, above_80;
};
void share_scale(Kit& kit, const ShareScale& scale);

// A small line through shares in permille, at most as many as there is room for (the latest), with
// a mark on the best and on the last one.
void spark_line(Kit& kit, const Text& summary, const std::vector<int>& shares, float width_units);

}  // namespace klankbord::ui
