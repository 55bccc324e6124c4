#include "link/web.h"

#include <curl/curl.h>
#include <fmt/core.h>

namespace klankbord::link {

namespace {

constexpr long kConnect_ms = 3000, kWhole_ms = 8000;
constexpr std::size_t kMostBytes = 4'000'000;  // a compiled scenario with its company is under one

struct Library {
  Library() { curl_global_init(CURL_GLOBAL_DEFAULT); }
};

std::size_t take(char* data, std::size_t size, std::size_t count, void* into) {
  auto& body = *static_cast<std::string*>(into);
  if (body.size() + size * count > kMostBytes) return 0;
  body.append(data, size * count);
  return size * count;
}

int go_on(void* stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  const auto* wanted = static_cast<const std::atomic<bool>*>(stop);
  return wanted != nullptr && wanted->load() ? 1 : 0;
}

}  // namespace

struct Web::Handle {
  CURL* curl = nullptr;
  curl_slist* headers = nullptr;
  ~Handle() {
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
  }
};

Web::Web() : handle_(std::make_unique<Handle>()) {
  static const Library library;
  handle_->curl = curl_easy_init();
}

Web::~Web() = default;

base::Result<Answer> Web::get(const std::string& address) {
  return ask(address, nullptr);
}

base::Result<Answer> Web::post(const std::string& address, const std::string& json) {
  return ask(address, &json);
}

base::Result<Answer> Web::ask(const std::string& address, const std::string* body) {
  CURL* curl = handle_->curl;
  if (curl == nullptr) {
    return base::Failure{base::ExitCode::environment, "There is no memory left for a connection."};
  }
  Answer answer;
  // The connection is kept, the options are not.
  curl_easy_reset(curl);
  curl_slist_free_all(handle_->headers);
  handle_->headers = curl_slist_append(nullptr, "Content-Type: application/json");
  if (!token_.empty()) {
    const std::string bearer = "Authorization: Bearer " + token_;
    handle_->headers = curl_slist_append(handle_->headers, bearer.c_str());
  }
  curl_easy_setopt(curl, CURLOPT_URL, address.c_str());
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
  // A class has no way out, and none is wanted.
  curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, kConnect_ms);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, kWhole_ms);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, handle_->headers);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer.body);
  curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, go_on);
  curl_easy_setopt(curl, CURLOPT_XFERINFODATA, const_cast<void*>(static_cast<const void*>(stop_)));
  if (body != nullptr) {
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, static_cast<long>(body->size()));
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body->c_str());
  }
  const CURLcode code = curl_easy_perform(curl);
  if (code != CURLE_OK) {
    return base::Failure{base::ExitCode::environment,
                         fmt::format("The room does not answer ({}).", curl_easy_strerror(code))};
  }
  long status = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
  answer.status = static_cast<int>(status);
  return answer;
}

}  // namespace klankbord::link
