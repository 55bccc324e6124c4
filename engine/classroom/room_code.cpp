#include "classroom/room_code.h"

namespace klankbord::classroom {

std::string room_code(const std::array<std::uint8_t, 32>& random) {
  constexpr std::size_t kSigns = kRoomCodeSigns.size();
  constexpr std::size_t kFair = 256 / kSigns * kSigns;  // bytes above would favour the first signs
  std::string code;
  for (const std::uint8_t byte : random) {
    if (byte >= kFair) continue;
    code.push_back(kRoomCodeSigns[byte % kSigns]);
    if (code.size() == kRoomCodeLength) return code;
  }
  return {};
}

std::string tidy_room_code(std::string_view typed) {
  std::string code;
  for (char sign : typed) {
    if (sign == ' ' || sign == '-') continue;
    if (sign >= 'a' && sign <= 'z') sign = static_cast<char>(sign - 'a' + 'A');
    if (kRoomCodeSigns.find(sign) == std::string_view::npos) return {};
    if (code.size() == kRoomCodeLength) return {};
    code.push_back(sign);
  }
  return code.size() == kRoomCodeLength ? code : std::string{};
}

}  // namespace klankbord::classroom
