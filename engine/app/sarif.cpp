#include "app/sarif.h"

#include <fmt/core.h>

#include <iostream>
#include <map>
#include <nlohmann/json.hpp>

namespace klankbord::app {

namespace {

using nlohmann::json;

// "Unreachable node" as a rule's name: UnreachableNode.
std::string name_of(std::string_view title) {
  std::string name;
  bool capital = true;
  for (const char c : title) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (!letter) {
      capital = true;
      continue;
    }
    name += capital && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    capital = false;
  }
  return name;
}

// SARIF asks an absolute helpUri, and these documents have no address: the text comes along, and
// where it stands in the tree is a property.
json rule_of(const base::CodeInfo& info, const store::Path& root) {
  const std::string text = session::explained_briefly(root, info.code);
  return {{"id", info.code},
          {"name", name_of(info.title)},
          {"shortDescription", {{"text", info.title}}},
          {"help", {{"text", text.empty() ? std::string(info.title) : text}}},
          {"defaultConfiguration", {{"level", to_string(info.severity)}}},
          {"properties", {{"document", session::document_of(info.code)}}}};
}

// RFC 3986: what may stand in a path stays, every other byte is written in hexadecimal.
std::string uri_of(const std::string& file) {
  constexpr std::string_view kPlain = "-._~/!$&'()*+,;=@";
  std::string uri;
  for (const char c : file) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       kPlain.find(c) != std::string_view::npos;
    uri += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri;
}

json place_of(const base::Diagnostic& d) {
  json artifact;
  if (store::Path(d.file).is_absolute()) {
    artifact = {{"uri", "file://" + uri_of(d.file)}};
  } else {
    artifact = {{"uri", uri_of(d.file)}, {"uriBaseId", "%SRCROOT%"}};
  }
  json place = {{"artifactLocation", std::move(artifact)}};
  if (d.line > 0) place["region"] = {{"startLine", d.line}};
  return {{"physicalLocation", std::move(place)}};
}

json result_of(const base::Diagnostic& d, std::size_t rule) {
  const std::string text =
      d.suggestion.empty() ? d.message : fmt::format("{} ({})", d.message, d.suggestion);
  return {{"ruleId", d.code},
          {"ruleIndex", rule},
          {"level", to_string(d.severity)},
          {"message", {{"text", text}}},
          {"locations", json::array({place_of(d)})}};
}

json invocation_of(const session::Checked& checked) {
  json notices = json::array();
  for (const std::string& problem : checked.unreadable) {
    notices.push_back({{"level", "error"}, {"message", {{"text", problem}}}});
  }
  return {{"executionSuccessful", checked.unreadable.empty()},
          {"toolExecutionNotifications", std::move(notices)}};
}

}  // namespace

std::string sarif_of(const session::Checked& checked, const store::Path& root) {
  json rules = json::array(), results = json::array();
  std::map<std::string_view, std::size_t> index;
  const auto codes = session::diagnostic_codes();
  for (const base::CodeInfo& info : codes) {
    index[info.code] = rules.size();
    rules.push_back(rule_of(info, root));
  }
  for (const base::Diagnostic& d : checked.diagnostics) {
    results.push_back(result_of(d, index.at(d.code)));
  }
  const json driver = {
      {"name", "klankbord"}, {"version", KLANKBORD_VERSION}, {"rules", std::move(rules)}};
  const json run = {{"tool", {{"driver", driver}}},
                    {"invocations", json::array({invocation_of(checked)})},
                    {"results", std::move(results)}};
  const json document = {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                         {"version", "2.1.0"},
                         {"runs", json::array({run})}};
  return document.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

base::Status write_sarif(const session::Checked& checked, const store::Path& root,
                         const std::string& file) {
  const std::string document = sarif_of(checked, root);
  if (file != "-") return store::write_file(store::system_disk(), file, document);
  std::cout << document;
  return base::success();
}

}  // namespace klankbord::app
