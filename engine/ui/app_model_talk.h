// The model conversation in the window: read step by step, before a first attempt and after any.
#pragma once

#include <cstddef>
#include <cstdint>

#include "session/model_conversation.h"

namespace klankbord::ui {

enum class ModelWish : std::uint8_t { open, next, back, leave, play };

namespace intent {
struct OfModel {
  ModelWish wish = ModelWish::open;
};
}  // namespace intent

// How a briefing offers the model conversation.
enum class ModelOffer : std::uint8_t {
  none,   // who has practised and meets this conversation for the first time tries it unseen
  quiet,  // always after an attempt
  first,  // to a novice, before anything else
};

struct ModelPane {
  session::ModelConversation model;
  std::size_t step = 0;  // index into the model's steps
  bool after_debrief = false;
  bool noted = false;  // that it was read to the end

  bool at_end() const { return step + 1 >= model.steps.size(); }
};

}  // namespace klankbord::ui
