#include "http/read_request.h"

#include <arpa/inet.h>

#include <map>

namespace klankbord::http {

namespace {

MHD_Result collect(void* into, MHD_ValueKind, const char* key, const char* value) {
  if (key != nullptr) {
    (*static_cast<std::map<std::string, std::string>*>(into))[key] = value == nullptr ? "" : value;
  }
  return MHD_YES;
}

std::string peer_of(MHD_Connection* connection) {
  const auto* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  char text[INET6_ADDRSTRLEN] = "";
  if (info != nullptr && info->client_addr != nullptr) {
    const sockaddr* address = info->client_addr;
    if (address->sa_family == AF_INET) {
      inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in*>(address)->sin_addr, text,
                sizeof text);
    }
  }
  return text;
}

}  // namespace

std::string header_of(MHD_Connection* connection, const char* name) {
  const char* value = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
  return value == nullptr ? std::string{} : value;
}

void read_request(MHD_Connection* connection, Request& request) {
  MHD_get_connection_values(connection, MHD_GET_ARGUMENT_KIND, collect, &request.query);
  MHD_get_connection_values(connection, MHD_COOKIE_KIND, collect, &request.cookies);
  request.origin = header_of(connection, "Origin");
  request.host = header_of(connection, "Host");
  request.content_type = header_of(connection, "Content-Type");
  request.authorization = header_of(connection, "Authorization");
  request.if_none_match = header_of(connection, "If-None-Match");
  request.accept_language = header_of(connection, "Accept-Language");
  request.peer = peer_of(connection);
}

}  // namespace klankbord::http
