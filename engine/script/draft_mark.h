// The marks that writers leave where something is still to be done.
#pragma once

#include <string_view>

namespace klankbord::script {

// The first such mark that stands in the text as a word of its own; empty when there is none.
std::string_view draft_mark_in(std::string_view text);

}  // namespace klankbord::script
