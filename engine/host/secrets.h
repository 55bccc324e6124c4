// What tells people of a room apart: tokens nobody can guess, of which only the hash is kept.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace klankbord::host {

// Fills bytes with what nobody can foresee; a port, so that tests know what comes.
using RandomBytes = std::function<void(std::uint8_t* bytes, std::size_t count)>;
void system_random(std::uint8_t* bytes, std::size_t count);  // ends the program when there is none

// 128 random bits as 32 hexadecimal digits: what a device shows to come back.
std::string new_token(const RandomBytes& random);
// Six signs that are equally likely (classroom/room_code.h).
std::string new_room_code(const RandomBytes& random);

// Takes as long whatever the texts are, unless they differ in length.
bool same_secret(std::string_view a, std::string_view b);

}  // namespace klankbord::host
