// Result<T>: a value, or a failure that was to be expected (bad input, a full disk) with a
// sentence.
#pragma once

#include <cassert>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace klankbord::base {

// Exit codes of the command line, see `klankbord --help`. A failure carries the one it ends with.
enum class ExitCode : int {
  done = 0,
  findings = 1,          // a failing plan, errors in a check, a verification that fails
  bad_command_line = 2,  // what was typed is wrong
  bad_file = 3,          // an input file is missing or bad
  environment = 4,       // disk full, no permission, no display
  refused = 5,           // not allowed in this mode
};

// `message`: what went wrong, where, and what to do next, in one or two sentences.
struct Failure {
  ExitCode code = ExitCode::bad_file;
  std::string message;
  // For those who say it in another language than `message`: what the failure is called
  // ("disk-full"), and what their sentence fills in, by name. Empty where nobody asked for it yet.
  std::string name = {};
  std::vector<std::pair<std::string_view, std::string>> facts = {};
};

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}            // NOLINT
  Result(Failure failure) : content_(std::in_place_index<1>, std::move(failure)) {}  // NOLINT

  bool ok() const { return content_.index() == 0; }
  explicit operator bool() const { return ok(); }

  // Only for a result that is ok(), respectively not ok().
  T& value() {
    assert(ok());
    return *std::get_if<0>(&content_);
  }
  const T& value() const {
    assert(ok());
    return *std::get_if<0>(&content_);
  }
  T& operator*() { return value(); }
  const T& operator*() const { return value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }
  const Failure& failure() const {
    assert(!ok());
    return *std::get_if<1>(&content_);
  }

 private:
  std::variant<T, Failure> content_;
};

struct Nothing {};
using Status = Result<Nothing>;
inline Status success() {
  return Nothing{};
}

}  // namespace klankbord::base
