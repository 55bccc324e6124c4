// Says in a finished PDF which language it is in, which Cairo cannot.
#pragma once

#include <string>

namespace klankbord::pdf {

// The PDF with /Lang in its catalog, for readers that speak. Bytes that are not laid out as
// expected (a newer Cairo) are given back as they are: the mark is missing then, nothing else.
std::string with_language(std::string pdf, const std::string& language);

}  // namespace klankbord::pdf
