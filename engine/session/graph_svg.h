// The graph of a scenario as one SVG file that needs nothing else.
#pragma once

#include <string>

#include "session/graph_picture.h"

namespace klankbord::session {

// In the language of the catalogue, light or dark as the viewer likes it and light on paper. Every
// box and way has its words as a title, for screen readers and pointers.
std::string graph_svg(const GraphPicture& picture, const framework::Framework& framework,
                      const text::Catalogue& tr);

}  // namespace klankbord::session
