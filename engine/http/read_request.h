// What libmicrohttpd knows of a request, as a handler wants it. For server.cpp only.
#pragma once

#include <microhttpd.h>

#include <string>

#include "http/server.h"

namespace klankbord::http {

// The first of that name; empty when there is none.
std::string header_of(MHD_Connection* connection, const char* name);

// Query, cookies, headers and peer; the rest is left as it is.
void read_request(MHD_Connection* connection, Request& request);

}  // namespace klankbord::http
