#include "text/catalogue.h"

#include <fmt/core.h>

#include <nlohmann/json.hpp>

namespace klankbord::text {

namespace {

std::string filled(std::string text, const Argument* begin, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    const auto& [name, value] = begin[i];
    const std::string place = "{" + std::string(name) + "}";
    for (std::size_t at = text.find(place); at != std::string::npos;
         at = text.find(place, at + value.size())) {
      text.replace(at, place.size(), value);
    }
  }
  return text;
}

std::string filled(std::string text, Arguments arguments) {
  return filled(std::move(text), arguments.begin(), arguments.size());
}

constexpr const char* kNoBreakSpace = "\u00A0";

using Texts = std::map<std::string, std::string, std::less<>>;

// Takes the texts as they are read: every start of the program reads a catalogue, and a tree of all
// its values would cost twice as much.
class FlatObject {
 public:
  explicit FlatObject(Texts& texts) : texts_(texts) {}
  const std::string& problem() const { return problem_; }

  bool start_object(std::size_t) { return depth_++ == 0 || no_text(); }
  bool key(std::string& key) {
    key_ = std::move(key);
    return true;
  }
  bool string(std::string& text) {
    if (depth_ == 0) return false;
    // The files are sorted by key, so that the end is where the next one belongs.
    texts_.insert_or_assign(texts_.end(), std::move(key_), std::move(text));
    return true;
  }
  bool end_object() { return true; }

  bool null() { return no_text(); }
  bool boolean(bool) { return no_text(); }
  bool number_integer(std::int64_t) { return no_text(); }
  bool number_unsigned(std::uint64_t) { return no_text(); }
  bool number_float(double, const std::string&) { return no_text(); }
  template <typename Bytes>
  bool binary(Bytes&) {
    return no_text();
  }
  bool start_array(std::size_t) { return no_text(); }
  bool end_array() { return no_text(); }
  bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) {
    return false;
  }

 private:
  bool no_text() {
    if (depth_ > 0) problem_ = fmt::format("\"{}\" is no text", key_);
    return false;
  }

  Texts& texts_;
  std::string key_, problem_;
  int depth_ = 0;
};

}  // namespace

base::Result<Catalogue> Catalogue::from_json(base::Language language, std::string_view json,
                                             std::string_view name) {
  const auto failure = [&](std::string_view why) {
    return base::Failure{base::ExitCode::bad_file,
                         fmt::format("The text file {} cannot be used: {}.", name, why)};
  };
  Texts texts;
  FlatObject reader(texts);
  if (!nlohmann::json::sax_parse(json, &reader)) {
    return failure(reader.problem().empty() ? "it is no JSON object" : reader.problem());
  }
  return Catalogue(language, std::move(texts));
}

std::string Catalogue::find(std::string_view id) const {
  const auto found = texts_.find(id);
  return found == texts_.end() ? "[" + std::string(id) + "]" : found->second;
}

std::string Catalogue::operator()(Key key) const {
  return find(key.id);
}

std::string Catalogue::operator()(Key key, Arguments arguments) const {
  return filled(find(key.id), arguments);
}

std::string Catalogue::count(Key key, long long number, Arguments arguments) const {
  const bool one = number == 1 || (number == 0 && language_ == base::Language::fr);
  const std::string text = filled(find(std::string(key.id) + (one ? "_one" : "_other")), arguments);
  return filled(text, {{"count", std::to_string(number)}});
}

std::string Catalogue::named(std::string_view prefix, std::string_view id) const {
  return find(std::string(prefix) + std::string(id));
}

std::string Catalogue::of(const base::Failure& failure) const {
  const std::string text = named("failure.", failure.name);
  return texts_.count("failure." + failure.name) == 0
             ? failure.message
             : filled(text, failure.facts.data(), failure.facts.size());
}

std::string percent(base::Language language, int permille) {
  const bool english = language == base::Language::en;
  std::string number = std::to_string(permille / 10);
  if (permille % 10 != 0) number += (english ? "." : ",") + std::to_string(permille % 10);
  return number + (english ? "" : kNoBreakSpace) + "%";
}

std::string clock(int seconds) {
  return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

std::string price(base::Language language, int cents) {
  const std::string euros = std::to_string(cents / 100);
  const std::string rest = fmt::format("{:02}", cents % 100);
  switch (language) {
    case base::Language::fr:
      return euros + "," + rest + kNoBreakSpace + "€";
    case base::Language::en:
      return "€" + euros + "." + rest;
    case base::Language::nl:
      break;
  }
  return std::string("€") + kNoBreakSpace + euros + "," + rest;
}

}  // namespace klankbord::text
