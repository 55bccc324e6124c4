// Which of several chats the learner looks at, and what was said meanwhile in the others.
#pragma once

#include <array>
#include <cstddef>

#include "base/limits.h"
#include "play/transcript.h"

namespace klankbord::ui {

class Chats {
 public:
  std::size_t now() const { return now_; }
  // Looks at another; `said`: how many utterances there are by now.
  void show(std::size_t chat, std::size_t said) {
    seen_[now_] = seen_[chat] = said;
    now_ = chat;
  }
  // Whether the customer of a chat that is not looked at has said something new. `shown`: how many
  // utterances the learner may see.
  bool has_news(const play::Transcript& transcript, std::size_t shown, std::size_t chat) const {
    if (chat == now_) return false;
    for (std::size_t i = seen_[chat]; i < shown && i < transcript.utterances.size(); ++i) {
      const play::Utterance& said = transcript.utterances[i];
      if (said.thread == chat && said.voice == play::Voice::customer) return true;
    }
    return false;
  }

 private:
  std::size_t now_ = 0;
  std::array<std::size_t, base::kMaxThreads> seen_{};
};

}  // namespace klankbord::ui
