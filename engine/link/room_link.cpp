#include "link/room_link.h"

#include <algorithm>

#include "link/sight_json.h"
#include "scenario/compiled.h"

namespace klankbord::link {

using session::ClassSight;
using session::Contact;

namespace {

constexpr std::size_t kMostSeat_bytes = 4096;

}  // namespace

void forget_other_room(const LinkMemory& memory, const std::string& address) {
  const auto document = store::read_file(memory.file, kMostSeat_bytes);
  if (!document) return;
  const auto seat = seat_in(*document);
  if (seat && seat->address == session::tidy_class_address(address)) return;
  std::error_code ignored;
  std::filesystem::remove(memory.file, ignored);
}

RoomLink::RoomLink(std::optional<LinkMemory> memory, LinkTiming timing)
    : memory_(std::move(memory)), timing_(timing) {
  web_.stop_when(&stop_);
  go_on_with_seat();
  thread_ = std::thread([this] { run(); });
}

RoomLink::~RoomLink() {
  {
    const std::lock_guard lock(guard_);
    stop_ = true;
  }
  woken_.notify_all();
  thread_.join();
}

void RoomLink::join(session::ClassTicket ticket) {
  {
    const std::lock_guard lock(guard_);
    wishes_ = Wishes();
    wishes_.join = std::move(ticket);
    answers_.clear();
    auto joining = std::make_shared<ClassSight>();
    joining->contact = Contact::joining;
    sight_ = std::move(joining);
  }
  woken_.notify_all();
}

void RoomLink::begin() {
  {
    const std::lock_guard lock(guard_);
    wishes_.begin = true;
  }
  woken_.notify_all();
}

void RoomLink::answer(std::size_t at, const play::Input& input) {
  {
    const std::lock_guard lock(guard_);
    answers_.emplace_back(at, input);
    answered_ = true;
    auto more = std::make_shared<ClassSight>(*sight_);
    more->unsent = answers_.size();
    sight_ = std::move(more);
  }
  woken_.notify_all();
}

void RoomLink::vote(std::string option) {
  {
    const std::lock_guard lock(guard_);
    wishes_.vote = std::move(option);
  }
  woken_.notify_all();
}

void RoomLink::say(std::string text) {
  {
    const std::lock_guard lock(guard_);
    wishes_.said.push_back(std::move(text));
  }
  woken_.notify_all();
}

void RoomLink::leave() {
  {
    const std::lock_guard lock(guard_);
    wishes_ = Wishes();
    wishes_.leave = true;
    answers_.clear();
    sight_ = std::make_shared<ClassSight>();
  }
  woken_.notify_all();
}

std::shared_ptr<const ClassSight> RoomLink::sight() const {
  const std::lock_guard lock(guard_);
  return sight_;
}

void RoomLink::run() {
  while (!stop_) {
    take_wishes();
    if (doing_.leave) do_leave();
    if (doing_.join) {
      const session::ClassTicket ticket = *std::exchange(doing_.join, std::nullopt);
      do_join(ticket);
    }
    if (token_.empty()) {
      wait(std::chrono::hours(1));
      continue;
    }
    const base::Status done = exchange();
    if (token_.empty()) continue;
    if (done) {
      retry_ = std::chrono::milliseconds(0);
      wait(timing_.look_every);
      continue;
    }
    ClassSight lost = *sight();
    lost.contact = Contact::lost;
    lost.problem = done.failure();
    heard_.clear();
    publish(std::move(lost));
    retry_ = std::clamp(2 * retry_, timing_.first_retry, timing_.longest_retry);
    const auto until = std::chrono::steady_clock::now() + retry_;
    // New wishes do not make a room answer that did not.
    std::unique_lock lock(guard_);
    woken_.wait_until(lock, until, [this] { return stop_ || wishes_.leave || wishes_.join; });
  }
}

void RoomLink::wait(std::chrono::milliseconds at_most) {
  std::unique_lock lock(guard_);
  woken_.wait_for(lock, at_most, [this] { return stop_ || wishes_.any() || answered_; });
}

void RoomLink::take_wishes() {
  const std::lock_guard lock(guard_);
  answered_ = false;
  if (wishes_.join || wishes_.leave) {
    doing_ = std::exchange(wishes_, Wishes());
    return;
  }
  doing_.begin |= std::exchange(wishes_.begin, false);
  if (wishes_.vote) doing_.vote = std::exchange(wishes_.vote, std::nullopt);
  for (std::string& text : wishes_.said) doing_.said.push_back(std::move(text));
  wishes_.said.clear();
}

void RoomLink::do_join(const session::ClassTicket& ticket) {
  token_.clear();
  web_.set_token({});
  heard_.clear();
  scenario_ = nullptr;
  scenario_hash_.clear();
  address_ = session::tidy_class_address(ticket.address);
  if (address_.empty()) {
    base::Failure failure{base::ExitCode::bad_command_line, "That is no address of a room."};
    failure.name = "bad-address";
    return forget_seat(Contact::none, std::move(failure));
  }
  const auto answer = web_.post(address_ + "api/join", join_body(ticket));
  if (!answer) {
    base::Failure failure = answer.failure();
    failure.name = "no-answer";
    return forget_seat(Contact::none, std::move(failure));
  }
  token_ = answer->status == 200 ? token_in(answer->body) : std::string();
  if (token_.empty()) {
    base::Failure failure = refusal_of(answer->status, answer->body);
    if (failure.name.empty()) failure.name = "no-room";
    return forget_seat(Contact::none, std::move(failure));
  }
  web_.set_token(token_);
  remember_seat();
}

void RoomLink::go_on_with_seat() {
  if (!memory_) return;
  const auto document = store::read_file(memory_->file, kMostSeat_bytes);
  if (!document) return;
  auto seat = seat_in(*document);
  if (!seat) return;
  address_ = std::move(seat->address);
  token_ = std::move(seat->token);
  web_.set_token(token_);
  ClassSight joining;
  joining.contact = Contact::joining;
  publish(std::move(joining));
}

// A seat that cannot be kept is one nevertheless: only a killed program would miss it.
void RoomLink::remember_seat() {
  if (!memory_) return;
  static_cast<void>(
      store::write_file(*memory_->disk, memory_->file, seat_document({address_, token_})));
}

void RoomLink::forget_memory() {
  if (!memory_) return;
  std::error_code ignored;
  std::filesystem::remove(memory_->file, ignored);
}

void RoomLink::do_leave() {
  forget_memory();
  doing_ = Wishes();
  if (!token_.empty()) static_cast<void>(web_.post(address_ + "api/leave", "{}"));
  token_.clear();
}

void RoomLink::forget_seat(Contact contact, base::Failure problem) {
  if (!problem.name.empty()) problem.name = "class-" + problem.name;
  token_.clear();
  forget_memory();
  {
    const std::lock_guard lock(guard_);
    answers_.clear();
  }
  ClassSight sight;
  sight.contact = contact;
  sight.problem = std::move(problem);
  publish(std::move(sight));
}

base::Status RoomLink::exchange() {
  const base::Status sent = send_answers();
  if (!sent || token_.empty()) return sent;
  const base::Status rest = send_rest();
  if (!rest || token_.empty()) return rest;
  return look();
}

base::Result<Answer> RoomLink::post(const char* path, const std::string& body) {
  auto answer = web_.post(address_ + path, body);
  if (answer && answer->status == 401) forget_seat(Contact::removed, {});
  if (answer && answer->status == 503) {
    return base::Failure{base::ExitCode::environment, "The room cannot write now."};
  }
  return answer;
}

void RoomLink::drop_answers() {
  ++dropped_;
  const std::lock_guard lock(guard_);
  answers_.clear();
}

base::Status RoomLink::send_answers() {
  while (!stop_) {
    std::optional<Numbered> next;
    {
      const std::lock_guard lock(guard_);
      if (!answers_.empty()) next = answers_.front();
    }
    if (!next || scenario_ == nullptr) return base::success();
    const auto answer = post("api/answer", answer_body(*scenario_, next->first, next->second));
    if (!answer) return answer.failure();
    if (token_.empty()) return base::success();
    const std::string refusal =
        answer->status == 200 ? std::string() : refusal_of(answer->status, answer->body).name;
    if (refusal == "frozen" || refusal == "taken-over") return base::success();
    if (refusal.empty() || refusal == "moved-on") {
      // Also when the room had it already: its reply was lost on the way. Where it has another one,
      // its conversation says so.
      const std::lock_guard lock(guard_);
      if (!answers_.empty() && answers_.front() == *next) answers_.pop_front();
    } else {
      drop_answers();
    }
  }
  return base::success();
}

base::Status RoomLink::send_rest() {
  // What is refused is told by what is seen next.
  if (doing_.begin) {
    const auto answer = post("api/begin", "{}");
    if (!answer) return answer.failure();
    doing_.begin = false;
  }
  if (doing_.vote) {
    const auto answer = post("api/vote", text_body("option", *doing_.vote));
    if (!answer) return answer.failure();
    doing_.vote.reset();
  }
  while (!doing_.said.empty()) {
    const auto answer = post("api/say", text_body("text", doing_.said.front()));
    if (!answer) return answer.failure();
    doing_.said.pop_front();
  }
  return base::success();
}

base::Status RoomLink::fetch_scenario(const std::string& hash) {
  if (scenario_ != nullptr && scenario_hash_ == hash) return base::success();
  const auto answer = web_.get(address_ + "api/scenario");
  if (!answer) return answer.failure();
  auto read = scenario::scenario_from_json(answer->body, "the room's scenario");
  // It may have changed between the two questions; the next look sees.
  if (!read || read->content_hash != hash) {
    return base::Failure{base::ExitCode::bad_file, "The room's scenario cannot be read here."};
  }
  scenario_ = std::make_shared<const scenario::Scenario>(std::move(*read));
  scenario_hash_ = hash;
  return base::success();
}

base::Status RoomLink::look() {
  const auto answer = web_.get(address_ + "api/program");
  if (!answer) return answer.failure();
  if (answer->status == 401) {
    forget_seat(Contact::removed, {});
    return base::success();
  }
  if (answer->status != 200) return refusal_of(answer->status, answer->body);
  std::size_t unsent = 0;
  {
    const std::lock_guard lock(guard_);
    unsent = answers_.size();
    if (answer->body == heard_ && sight_->unsent == unsent && sight_->dropped == dropped_) {
      return base::success();
    }
  }
  const base::Status fetched = fetch_scenario(scenario_in(answer->body));
  if (!fetched) return fetched;
  auto sight = sight_in(answer->body, scenario_);
  if (!sight) return sight.failure();
  heard_ = answer->body;
  publish(std::move(*sight));
  return base::success();
}

void RoomLink::publish(ClassSight sight) {
  const std::lock_guard lock(guard_);
  // Whoever asked to join another room or to leave meanwhile hears no more of this one.
  if (wishes_.join || wishes_.leave) return;
  sight.unsent = answers_.size();
  sight.dropped = dropped_;
  sight_ = std::make_shared<const ClassSight>(std::move(sight));
}

}  // namespace klankbord::link
