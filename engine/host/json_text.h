// JSON written straight into a text: a page goes out for every answer of every learner, and
// building a tree of it first costs ten times as much.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace klankbord::host {

// Keys and values in the order they are given; commas by themselves. Texts are UTF-8 already; bytes
// that are not come out as U+FFFD, so that the document is JSON whatever happens.
class JsonText {
 public:
  JsonText& begin_object() { return open('{'); }
  JsonText& end_object() { return close('}'); }
  JsonText& begin_array() { return open('['); }
  JsonText& end_array() { return close(']'); }
  JsonText& key(std::string_view name);
  JsonText& text(std::string_view value);
  JsonText& number(std::int64_t value);
  JsonText& truth(bool value);
  JsonText& nothing();
  // A value that is JSON already.
  JsonText& verbatim(std::string_view json);

  JsonText& text(std::string_view name, std::string_view value) { return key(name).text(value); }
  JsonText& number(std::string_view name, std::int64_t value) { return key(name).number(value); }
  JsonText& truth(std::string_view name, bool value) { return key(name).truth(value); }
  JsonText& nothing(std::string_view name) { return key(name).nothing(); }

  const std::string& str() const { return out_; }
  std::string take() { return std::move(out_); }

 private:
  JsonText& open(char bracket);
  JsonText& close(char bracket);
  void value();

  std::string out_;
  bool first_ = true;  // in the present object or array
};

}  // namespace klankbord::host
