// The pages of a room with their modules, styles and words: read once, known by name.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/result.h"
#include "http/server.h"
#include "store/files.h"

namespace klankbord::host {

class WebFiles {
 public:
  WebFiles() = default;
  // Every file below `folder` whose ending is known (.html .js .css .json .svg .png .woff2).
  // Refuses (bad_file) a folder without index.html and files that are too large.
  static base::Result<WebFiles> read(const store::Path& folder);

  // The file that a path names: "/" is index.html, "/trainer" trainer.html, "/screen" screen.html,
  // "/web/words/nl.json" words/nl.json. 304 when the client has it, 404 for any other name.
  http::Reply reply(std::string_view path, std::string_view if_none_match) const;

 private:
  struct File {
    std::string body, type, tag;
  };
  std::map<std::string, File, std::less<>> files_;
};

}  // namespace klankbord::host
