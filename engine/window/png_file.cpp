#include "window/png_file.h"

#include <png.h>

#include <cstddef>
#include <vector>

namespace klankbord::window {

base::Status write_png(const std::string& path, const Canvas& canvas) {
  std::vector<png_byte> bytes;
  bytes.reserve(static_cast<std::size_t>(canvas.width) * static_cast<std::size_t>(canvas.height) *
                3);
  for (int y = 0; y < canvas.height; ++y) {
    const std::uint32_t* row = canvas.pixels + static_cast<std::ptrdiff_t>(y) * canvas.stride;
    for (int x = 0; x < canvas.width; ++x) {
      for (const int shift : {16, 8, 0}) bytes.push_back(static_cast<png_byte>(row[x] >> shift));
    }
  }
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(canvas.width);
  image.height = static_cast<png_uint_32>(canvas.height);
  image.format = PNG_FORMAT_RGB;
  if (png_image_write_to_file(&image, path.c_str(), 0, bytes.data(), 0, nullptr) == 0) {
    return base::Failure{base::ExitCode::environment,
                         "Cannot write the picture " + path + ": " + image.message +
                             ". Choose a folder that exists and can be written."};
  }
  return base::success();
}

}  // namespace klankbord::window
