// A small strict reader of HTML that is also XML: says the first thing that is wrong with it.
#pragma once

#include <cctype>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace klankbord::test {

class WellFormed {
 public:
  explicit WellFormed(std::string_view text) : text_(text) {}

  // Empty when the text is well formed: elements nest and are closed, attributes are quoted and
  // stand once, references are known, ids are unique.
  std::string complaint() {
    while (at_ < text_.size() && wrong_.empty()) {
      if (text_.substr(at_, 9) == "<!DOCTYPE") {
        at_ = text_.find('>', at_) + 1;
      } else if (text_[at_] == '<') {
        element();
      } else if (text_[at_] == '&') {
        reference();
      } else if (text_[at_] == '>' && !in_style()) {
        wrong("a > in a text");
      } else {
        ++at_;
      }
    }
    if (wrong_.empty() && !open_.empty()) wrong("<" + open_.back() + "> is not closed");
    return wrong_;
  }
  const std::set<std::string>& elements() const { return elements_; }
  const std::set<std::string>& attributes() const { return attributes_; }

 private:
  bool in_style() const { return !open_.empty() && open_.back() == "style"; }
  void wrong(const std::string& what) {
    if (wrong_.empty()) wrong_ = what + " at byte " + std::to_string(at_);
    at_ = text_.size();
  }
  std::string name() {
    const std::size_t from = at_;
    while (at_ < text_.size() &&
           (std::isalnum(static_cast<unsigned char>(text_[at_])) != 0 || text_[at_] == '-')) {
      ++at_;
    }
    if (at_ == from) wrong("no name");
    return std::string(text_.substr(from, at_ - from));
  }
  void reference() {
    for (const std::string_view known : {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"}) {
      if (text_.substr(at_, known.size()) == known) {
        at_ += known.size();
        return;
      }
    }
    wrong("an unknown reference");
  }
  void element() {
    ++at_;
    if (at_ < text_.size() && text_[at_] == '/') {
      ++at_;
      const std::string closed = name();
      if (open_.empty() || open_.back() != closed) return wrong("</" + closed + "> closes nothing");
      open_.pop_back();
      if (text_[at_] != '>') return wrong("a > is missing");
      ++at_;
      return;
    }
    const std::string opened = name();
    elements_.insert(opened);
    std::set<std::string> here;
    while (at_ < text_.size() && text_[at_] == ' ') {
      ++at_;
      attribute(here);
    }
    const bool closed = at_ < text_.size() && text_[at_] == '/';
    if (closed) ++at_;
    if (at_ >= text_.size() || text_[at_] != '>') return wrong("a > is missing");
    ++at_;
    if (!closed) open_.push_back(opened);
  }
  void attribute(std::set<std::string>& here) {
    const std::string called = name();
    attributes_.insert(called);
    if (!here.insert(called).second) return wrong(called + " stands twice");
    if (text_.substr(at_, 2) != "=\"") return wrong(called + " has no value in quotes");
    at_ += 2;
    const std::size_t from = at_;
    while (at_ < text_.size() && text_[at_] != '"' && wrong_.empty()) {
      if (text_[at_] == '<') return wrong("a < in a value");
      if (text_[at_] == '&') {
        reference();
      } else {
        ++at_;
      }
    }
    const std::string value(text_.substr(from, at_ - from));
    ++at_;
    if (called == "id" && !ids_.insert(value).second) wrong("the id " + value + " stands twice");
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<std::string> open_;
  std::set<std::string> elements_, attributes_, ids_;
  std::string wrong_;
};

}  // namespace klankbord::test
