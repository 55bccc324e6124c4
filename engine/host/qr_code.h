// The QR code of a room's address, for a terminal and for a page.
#pragma once

#include <string>
#include <string_view>

namespace klankbord::host {

// Two rows of squares per line of text, with a quiet margin; dark on light whatever the terminal's
// colours when `coloured`. Empty when the text is too long for a code.
std::string qr_for_terminal(std::string_view text, bool coloured);

// An <svg> element that is as large as it is given room for. Empty likewise.
std::string qr_as_svg(std::string_view text);

}  // namespace klankbord::host
