// Small things a panel remembers from frame to frame, where the model has no use for them.
#pragma once

#include "imgui.h"

namespace klankbord::ui {

// A number that is kept under `id` (unique within Dear ImGui's id stack), 0 at first: for instance
// how high something was when it was drawn last.
inline float& remembered(const char* id) {
  return *ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID(id), 0.0F);
}

}  // namespace klankbord::ui
