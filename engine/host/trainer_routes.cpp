#include "host/trainer_routes.h"

#include <algorithm>
#include <string>

#include "base/hash.h"

namespace klankbord::host {

namespace {

void enter(RoomContext& context, const Call& call) {
  const auto secret = text_in(call, "secret");
  if (!secret) return refuse(call, 400, "bad-request", "To enter takes the \"secret\".");
  const std::string& peer = call.request.peer;
  if (const int wait_s = context.guesses.wait_s(peer, context.clock())) {
    return refuse_wait(call, wait_s);
  }
  const std::string hash = base::sha256_hex(*secret);
  const bool fits =
      std::any_of(context.trainer_hashes.begin(), context.trainer_hashes.end(),
                  [&hash](const std::string& known) { return same_secret(known, hash); });
  if (!fits) {
    context.guesses.was_wrong(peer, context.clock());
    return refuse(call, 403, "wrong-secret", "That is not the trainer's link of this room.");
  }
  give(call.exchange, "{}", 200, {cookie("klankbord_trainer", *secret)});
}

}  // namespace

std::vector<Route> trainer_routes() {
  return {{"POST", "/api/trainer/enter", enter}};
}

}  // namespace klankbord::host
