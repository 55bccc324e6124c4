// Hands events to Dear ImGui; the one place that knows how its versions take input.
#pragma once

#include "imgui.h"
#include "window/events.h"

namespace klankbord::window {

// Clipboard and key names; once per context. SDL's video must be open.
void connect_input(ImGuiIO& io);
void hand_over(ImGuiIO& io, const Event& event);

}  // namespace klankbord::window
