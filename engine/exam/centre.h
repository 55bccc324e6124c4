// An exam centre: who signs forms and results, and to whom keys are encrypted. Its public half goes
// to every machine and is compared by eye once (fingerprint); its secret half stays with it, under
// a passphrase.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "exam/crypto.h"

namespace klankbord::exam {

struct CentrePublic {
  std::string name;
  std::string signing_key, receiving_key;  // 32 bytes each
  // Of the document with its signature, so that everything in it is vouched for by the centre.
  std::string document;
};

struct CentreSecret {
  CentrePublic centre;
  SigningPair signing;
  ReceivingPair receiving;
};

// A centre with new keys. The name is UTF-8 of 1 to 200 bytes.
CentreSecret new_centre(std::string_view name);

// Reads centre.public: CentrePublic::document is its bytes. Refuses (exit code findings) anything
// but what new_centre made, to the last bit.
base::Result<CentrePublic> read_centre_public(std::string_view bytes);

// What two people read to each other to be sure that they have the same centre.public: 100 bits.
std::string fingerprint_of(const CentrePublic& centre);

// centre.secret: its keys under a passphrase.
std::string seal_centre_secret(const CentreSecret& centre, std::string_view passphrase,
                               CodeCost cost = {});
// Refuses (exit code refused) a wrong passphrase and (findings) what was altered.
base::Result<CentreSecret> open_centre_secret(std::string_view bytes, std::string_view passphrase);
// The public half of a centre.secret, for which no passphrase is needed.
base::Result<CentrePublic> centre_of_secret(std::string_view bytes);

}  // namespace klankbord::exam
