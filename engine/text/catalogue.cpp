#include "text/catalogue.h"

#include <fmt/core.h>

#include <nlohmann/json.hpp>

namespace klankbord::text {

namespace {

std::string filled(std::string text, Arguments arguments) {
  for (const auto& [name, value] : arguments) {
    const std::string place = "{" + std::string(name) + "}";
    for (std::size_t at = text.find(place); at != std::string::npos;
         at = text.find(place, at + value.size())) {
      text.replace(at, place.size(), value);
    }
  }
  return text;
}

constexpr const char* kNoBreakSpace = "\u00A0";

}  // namespace

base::Result<Catalogue> Catalogue::from_json(base::Language language, std::string_view json,
                                             std::string_view name) {
  const auto failure = [&](std::string_view why) {
    return base::Failure{base::ExitCode::bad_file,
                         fmt::format("The text file {} cannot be used: {}.", name, why)};
  };
  const nlohmann::json root = nlohmann::json::parse(json, nullptr, false);
  if (!root.is_object()) return failure("it is no JSON object");
  std::map<std::string, std::string, std::less<>> texts;
  for (const auto& [key, value] : root.items()) {
    if (!value.is_string()) return failure(fmt::format("\"{}\" is no text", key));
    texts.emplace(key, value.get<std::string>());
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
