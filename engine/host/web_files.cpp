#include "host/web_files.h"

#include <array>
#include <utility>

#include "base/hash.h"
#include "host/reply_headers.h"

namespace klankbord::host {

namespace {

constexpr std::size_t kMostWebBytes = 4U << 20U;
constexpr std::size_t kTagDigits = 32;

constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kTypes = {
    {{".html", "text/html; charset=utf-8"},
     {".js", "text/javascript; charset=utf-8"},
     {".css", "text/css; charset=utf-8"},
     {".json", "application/json"},
     {".svg", "image/svg+xml"},
     {".png", "image/png"},
     {".ico", "image/x-icon"},
     {".woff2", "font/woff2"}}};

std::string_view type_of(const std::string& ending) {
  for (const auto& [known, type] : kTypes) {
    if (known == ending) return type;
  }
  return {};
}

}  // namespace

base::Result<WebFiles> WebFiles::read(const store::Path& folder) {
  WebFiles web;
  std::error_code error;
  std::filesystem::recursive_directory_iterator files(folder, error), end;
  for (; !error && files != end; files.increment(error)) {
    const std::string_view type = type_of(files->path().extension().string());
    if (type.empty() || !files->is_regular_file()) continue;
    auto body = store::read_file(files->path(), kMostWebBytes);
    if (!body) return body.failure();
    const std::string tag = "\"" + base::sha256_hex(*body).substr(0, kTagDigits) + "\"";
    web.files_[files->path().lexically_relative(folder).generic_string()] = {
        std::move(*body), std::string(type), tag};
  }
  if (web.files_.count("index.html") == 0) {
    return base::Failure{
        base::ExitCode::bad_file,
        "The pages of a room are not there: " + folder.string() + ". Install Klankbord again."};
  }
  return web;
}

http::Reply WebFiles::reply(std::string_view path, std::string_view if_none_match) const {
  constexpr std::string_view kFolder = "/web/";
  std::string_view name;
  if (path == "/") name = "index.html";
  if (path == "/trainer") name = "trainer.html";
  if (path == "/screen") name = "screen.html";
  if (path.substr(0, kFolder.size()) == kFolder) name = path.substr(kFolder.size());
  const auto found = files_.find(name);
  if (found == files_.end()) return {404, "Not here.\n", "text/plain", safety_headers()};
  http::Reply reply{200, {}, found->second.type, safety_headers()};
  reply.headers.emplace_back("ETag", found->second.tag);
  reply.headers.emplace_back("Cache-Control", "no-cache");
  if (if_none_match == found->second.tag) {
    reply.status = 304;
  } else {
    reply.body = found->second.body;
  }
  return reply;
}

}  // namespace klankbord::host
