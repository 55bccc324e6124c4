// Text as it is compared when case, accents and punctuation do not matter: searching, free fields.
#pragma once

#include <string>
#include <string_view>

namespace klankbord::base {

// Lower case, without the accents of European languages (U+00C0 to U+017F), with one blank for
// every run of anything that is neither letter nor digit; no blank at either end. Letters of other
// scripts stay as they are. Ligatures become their first letter.
std::string folded(std::string_view text);

// The digits only: how telephone, customer and card numbers compare.
std::string digits_of(std::string_view text);

// Whether 13 to 19 digits in a row, blanks, dots and hyphens between them allowed, form a payment
// card number (Luhn's check digit, ISO/IEC 7812).
bool has_card_number(std::string_view text);

}  // namespace klankbord::base
