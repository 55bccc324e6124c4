// A trainer's room that a test makes: it says what the test wants, and keeps what the learner did.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "session/class_link.h"

namespace klankbord::test {

class FakeClassLink final : public session::ClassLink {
 public:
  void join(session::ClassTicket ticket) override {
    joined = std::move(ticket);
    session::ClassSight asked;
    asked.contact = session::Contact::joining;
    show(std::move(asked));
  }
  void begin() override { ++begun; }
  void answer(std::size_t at, const play::Input& input) override {
    answers.emplace_back(at, input);
  }
  void vote(std::string option) override { votes.push_back(std::move(option)); }
  void say(std::string text) override { said.push_back(std::move(text)); }
  void leave() override {
    ++left;
    show({});
  }
  std::shared_ptr<const session::ClassSight> sight() const override { return sight_; }

  void show(session::ClassSight sight) {
    sight_ = std::make_shared<const session::ClassSight>(std::move(sight));
  }

  session::ClassTicket joined;
  std::size_t begun = 0, left = 0;
  std::vector<std::pair<std::size_t, play::Input>> answers;
  std::vector<std::string> votes, said;

 private:
  std::shared_ptr<const session::ClassSight> sight_ = std::make_shared<session::ClassSight>();
};

}  // namespace klankbord::test
