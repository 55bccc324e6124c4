// Writes a picture of the window to a PNG file.
#pragma once

#include <string>

#include "base/result.h"
#include "window/raster.h"

namespace klankbord::window {

// Fails with a sentence (ExitCode::environment) when the file cannot be written.
base::Status write_png(const std::string& path, const Canvas& canvas);

}  // namespace klankbord::window
