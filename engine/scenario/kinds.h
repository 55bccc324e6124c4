// What sort of conversation it is and who speaks, with the words that files use for them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace klankbord::scenario {

enum class Kind : std::uint8_t {
  complaint,
  upsell,
  referral,
  information,
  technical,
  sales,
  progress,
  administration,
  irregularity,
  development
};
enum class Channel : std::uint8_t { phone, chat, email, social, post };
enum class Direction : std::uint8_t { inbound, outbound };
enum class Speaker : std::uint8_t { customer, colleague, narrator };
// How customers are addressed: u or je, vous or tu. Only the checker asks, so it is no part of the
// compiled form.
enum class Tone : std::uint8_t { unsaid, formal, informal, free };

std::string_view to_string(Kind kind);
std::string_view to_string(Channel channel);
std::string_view to_string(Direction direction);
std::string_view to_string(Speaker speaker);
std::optional<Kind> kind_from(std::string_view word);
std::optional<Channel> channel_from(std::string_view word);
std::optional<Direction> direction_from(std::string_view word);
std::optional<Speaker> speaker_from(std::string_view word);
std::optional<Tone> tone_from(std::string_view word);  // "formal", "informal", "free"
std::vector<std::string_view> kind_words();
std::vector<std::string_view> channel_words();
std::vector<std::string_view> direction_words();
std::vector<std::string_view> speaker_words();
std::vector<std::string_view> tone_words();

// What `open` opens.
enum class Opened : std::uint8_t { item, product, customer };

// Simulated seconds of what declares none: to read an item, to fill in a form, to send a letter.
inline constexpr int kItemCost_s = 5;
inline constexpr int kFormCost_s = 20;
inline constexpr int kLetterCost_s = 15;

}  // namespace klankbord::scenario
