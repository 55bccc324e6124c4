// A centre's two files: nobody alters the one, nobody opens the other.
#include "exam/centre.h"

#include "exam/code_words.h"
#include "support/catch.h"
#include "support/exam_example.h"

using namespace klankbord;
using namespace klankbord::exam;
using test::with_bit_flipped;

SCENARIO("a centre's public file is as the centre made it, to the last bit") {
  const CentreSecret centre = new_centre("Examencentrum Oost");
  const std::string file = centre.centre.document;
  const auto read = read_centre_public(file);
  REQUIRE(read.ok());
  CHECK(read->name == "Examencentrum Oost");
  CHECK(read->signing_key == centre.signing.public_key);
  CHECK(read->receiving_key == centre.receiving.public_key);
  CHECK(read->document == file);
  CHECK(fingerprint_of(*read) == fingerprint_of(centre.centre));
  THEN("every flipped bit is noticed") {
    for (std::size_t bit = 0; bit < file.size() * 8; ++bit) {
      INFO("bit " << bit);
      CHECK_FALSE(read_centre_public(with_bit_flipped(file, bit)).ok());
    }
  }
  THEN("what is cut off or longer is refused") {
    for (std::size_t length = 0; length < file.size(); ++length) {
      CHECK_FALSE(read_centre_public(file.substr(0, length)).ok());
    }
    CHECK_FALSE(read_centre_public(file + "\n").ok());
    CHECK_FALSE(read_centre_public(std::string(1 << 20, ' ')).ok());
  }
}

SCENARIO("another centre has another fingerprint, even with the same name") {
  const CentrePublic one = new_centre("Oost").centre, other = new_centre("Oost").centre;
  CHECK(fingerprint_of(one) != fingerprint_of(other));
  CHECK(tidy_code(fingerprint_of(one)) == fingerprint_of(one));
  CHECK(fingerprint_of(one).size() == 20 + 4 + 2);
}

SCENARIO("a centre's secret opens with its passphrase") {
  const CentreSecret centre = new_centre("Examencentrum Oost");
  const std::string file = seal_centre_secret(centre, "vier paarden in de regen", kLeastCost);
  CHECK(file.find(to_hex_text(centre.receiving.secret_key)) == std::string::npos);
  const auto open = open_centre_secret(file, "vier paarden in de regen");
  REQUIRE(open.ok());
  CHECK(open->signing.secret_key == centre.signing.secret_key);
  CHECK(open->receiving.secret_key == centre.receiving.secret_key);
  CHECK(open->centre.document == centre.centre.document);
  CHECK(centre_of_secret(file)->document == centre.centre.document);
  THEN("another passphrase does not") {
    const auto wrong = open_centre_secret(file, "vier paarden in de zon");
    REQUIRE_FALSE(wrong.ok());
    CHECK(wrong.failure().code == base::ExitCode::refused);
  }
  THEN("the secret of one centre does not open under the name of another") {
    const CentreSecret other = new_centre("Examencentrum Oost");
    std::string mixed = seal_centre_secret(other, "vier paarden in de regen", kLeastCost);
    const std::size_t at = mixed.find("\"secret\":"), from = file.find("\"secret\":");
    mixed = mixed.substr(0, at) + file.substr(from);
    CHECK(centre_of_secret(mixed).ok());
    CHECK_FALSE(open_centre_secret(mixed, "vier paarden in de regen").ok());
  }
  THEN("every flipped bit is noticed") {
    for (std::size_t bit = 0; bit < file.size() * 8; ++bit) {
      // The cost in the encrypted part could become one that takes minutes; test_crypto.cpp has it.
      const std::size_t sealed = (file.find("\"secret\":\"") + 10) * 8;
      if (bit >= sealed && bit < sealed + 12 * 8) continue;
      INFO("bit " << bit);
      CHECK_FALSE(open_centre_secret(with_bit_flipped(file, bit), "vier paarden in de regen").ok());
    }
  }
}
