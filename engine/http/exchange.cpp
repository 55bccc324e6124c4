#include "http/exchange.h"

#include <algorithm>
#include <cstring>

namespace klankbord::http {

namespace {

constexpr std::size_t kMostWaitingBytes = 256 * 1024;
constexpr unsigned kLastWords_s = 5;  // for the end of a stream to reach its client

}  // namespace

void Exchange::answer(Reply reply) const {
  const std::lock_guard lock(slot_->guard);
  if (slot_->reply) return;
  slot_->reply = std::move(reply);
  if (slot_->connection == nullptr) return;
  if (slot_->suspended) {
    slot_->wakes.add(slot_->connection);
  } else {
    slot_->wakes.ring();
  }
}

void Stream::Pipe::wake() {
  if (suspended && connection != nullptr) {
    suspended = false;
    wakes.add(connection);
  }
}

void Stream::Pipe::push(std::string text) {
  if (closed || connection == nullptr) return;
  waiting_bytes += text.size();
  waiting.push_back(std::move(text));
  if (waiting_bytes > kMostWaitingBytes) return end(0);  // cut off at once
  wake();
}

void Stream::Pipe::end(unsigned within_s) {
  closed = true;
  if (connection != nullptr) watched->end_within(within_s);
  wake();
}

ssize_t Stream::Pipe::read(char* buffer, std::size_t most) {
  if (waiting.empty()) {
    if (closed) return MHD_CONTENT_READER_END_OF_STREAM;
    suspended = true;
    MHD_suspend_connection(connection);
    return 0;
  }
  const std::string& first = waiting.front();
  const std::size_t count = std::min(most, first.size() - sent_of_first);
  std::memcpy(buffer, first.data() + sent_of_first, count);
  sent_of_first += count;
  if (sent_of_first == first.size()) {
    waiting_bytes -= first.size();
    sent_of_first = 0;
    waiting.pop_front();
  }
  return static_cast<ssize_t>(count);
}

void Stream::send(std::string_view data) const {
  std::string event = "data: ";
  for (const char c : data) {
    event.push_back(c);
    if (c == '\n') event += "data: ";
  }
  event += "\n\n";
  const std::lock_guard lock(pipe_->guard);
  pipe_->push(std::move(event));
}

void Stream::close() const {
  const std::lock_guard lock(pipe_->guard);
  pipe_->end(kLastWords_s);
}

bool Stream::is_open() const {
  const std::lock_guard lock(pipe_->guard);
  return !pipe_->closed && pipe_->connection != nullptr;
}

}  // namespace klankbord::http
