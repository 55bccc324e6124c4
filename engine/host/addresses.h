// Where this machine is reached on its networks.
#pragma once

#include <string>
#include <vector>

namespace klankbord::host {

// IPv4 addresses of the interfaces that are up, without the machine's own loopback; those of
// private networks first. Empty without a network.
std::vector<std::string> network_addresses();

// The name of this machine, as it stands in its settings; may be empty.
std::string machine_name();

}  // namespace klankbord::host
