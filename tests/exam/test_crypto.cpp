// What the exam trusts: nothing opens, and nothing counts as signed, once a single bit is another.
#include "exam/crypto.h"

#include "support/catch.h"

using namespace klankbord;
using namespace klankbord::exam;

namespace {

std::string with_bit_flipped(std::string bytes, std::size_t bit) {
  bytes[bit / 8] =
      static_cast<char>(static_cast<unsigned char>(bytes[bit / 8]) ^ (1U << (bit % 8)));
  return bytes;
}

}  // namespace

SCENARIO("a signature fits one message and one key") {
  GIVEN("the key pair of the first test of RFC 8032") {
    std::string seed, expected_public, expected_signature;
    REQUIRE(
        from_hex_text("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", seed));
    REQUIRE(from_hex_text("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
                          expected_public));
    REQUIRE(
        from_hex_text("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                      "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
                      expected_signature));
    const SigningPair pair = signing_pair_of(seed);
    CHECK(pair.public_key == expected_public);
    CHECK(sign("", pair.secret_key) == expected_signature);
    CHECK(is_signed("", expected_signature, pair.public_key));
  }
  GIVEN("a signed text") {
    const SigningPair pair = new_signing_pair();
    const std::string message = "M 34, P 24";
    const std::string signature = sign(message, pair.secret_key);
    CHECK(is_signed(message, signature, pair.public_key));
    THEN("it fits no other key") {
      CHECK_FALSE(is_signed(message, signature, new_signing_pair().public_key));
    }
    THEN("every flipped bit of message, signature or key is noticed") {
      for (std::size_t bit = 0; bit < message.size() * 8; ++bit) {
        CHECK_FALSE(is_signed(with_bit_flipped(message, bit), signature, pair.public_key));
      }
      for (std::size_t bit = 0; bit < signature.size() * 8; ++bit) {
        CHECK_FALSE(is_signed(message, with_bit_flipped(signature, bit), pair.public_key));
      }
      for (std::size_t bit = 0; bit < pair.public_key.size() * 8; ++bit) {
        CHECK_FALSE(is_signed(message, signature, with_bit_flipped(pair.public_key, bit)));
      }
    }
    THEN("a signature that is cut off is none") {
      CHECK_FALSE(is_signed(message, signature.substr(1), pair.public_key));
      CHECK_FALSE(is_signed(message, "", pair.public_key));
    }
  }
}

SCENARIO("what is encrypted under a code opens with that code and the text it is bound to") {
  const std::string sealed = encrypt_under("geheim", "7F3K", "header", kLeastCost);
  CHECK(sealed.find("geheim") == std::string::npos);
  const auto opened = decrypt_under(sealed, "7F3K", "header");
  REQUIRE(opened.ok());
  CHECK(*opened == "geheim");
  CHECK(decrypt_under(sealed, "7F3L", "header").failure().code == base::ExitCode::refused);
  CHECK_FALSE(decrypt_under(sealed, "7F3K", "another header").ok());
  THEN("every flipped bit is noticed") {
    for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
      // What the cost would become is not tried where it would take minutes; that it is refused
      // beyond a bound is the next test.
      if (bit < 64 && bit % 32 > 12) continue;
      INFO("bit " << bit);
      CHECK_FALSE(decrypt_under(with_bit_flipped(sealed, bit), "7F3K", "header").ok());
    }
  }
  THEN("a cost that would freeze the machine is refused") {
    CHECK(decrypt_under(with_bit_flipped(sealed, 30), "7F3K", "header").failure().code ==
          base::ExitCode::findings);
    CHECK(decrypt_under(with_bit_flipped(sealed, 62), "7F3K", "header").failure().code ==
          base::ExitCode::findings);
  }
  THEN("what is cut off is refused at any length") {
    for (std::size_t length = 0; length < sealed.size(); ++length) {
      CHECK_FALSE(decrypt_under(sealed.substr(0, length), "7F3K", "header").ok());
    }
  }
}

SCENARIO("what is encrypted to a centre opens there alone") {
  const ReceivingPair centre = new_receiving_pair();
  const std::string sealed = encrypt_to("de sleutel", centre.public_key);
  REQUIRE(decrypt_with(sealed, centre).ok());
  CHECK(*decrypt_with(sealed, centre) == "de sleutel");
  CHECK_FALSE(decrypt_with(sealed, new_receiving_pair()).ok());
  CHECK_FALSE(decrypt_with(sealed.substr(0, 20), centre).ok());
  for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
    CHECK_FALSE(decrypt_with(with_bit_flipped(sealed, bit), centre).ok());
  }
}

SCENARIO("a PIN is kept as a hash that differs each time") {
  const std::string hash = hash_pin("482913", kLeastCost);
  CHECK(hash.find("482913") == std::string::npos);
  CHECK(hash != hash_pin("482913", kLeastCost));
  CHECK(is_pin("482913", hash));
  CHECK_FALSE(is_pin("482914", hash));
  CHECK_FALSE(is_pin("482913", "no hash"));
  CHECK_FALSE(is_pin("482913", std::string(500, 'x')));
}

SCENARIO("hexadecimal text has one spelling") {
  std::string bytes;
  CHECK(to_hex_text(std::string("\x00\xff", 2)) == "00ff");
  CHECK(from_hex_text("00ff", bytes));
  CHECK(bytes == std::string("\x00\xff", 2));
  CHECK_FALSE(from_hex_text("00FF", bytes));
  CHECK_FALSE(from_hex_text("00f", bytes));
  CHECK_FALSE(from_hex_text("00fg", bytes));
  CHECK_FALSE(from_hex_text("00 f", bytes));
}

SCENARIO("base 64 has one spelling") {
  std::string bytes;
  CHECK(to_base64_text("Klank") == "S2xhbms=");
  CHECK(to_base64_text("").empty());
  CHECK(from_base64_text("S2xhbms=", bytes));
  CHECK(bytes == "Klank");
  CHECK(from_base64_text("", bytes));
  CHECK(bytes.empty());
  for (const char* other : {"S2xhbms", "S2xhbmt=", "S2xhbms= ", "S2xh bms=", "S2xhbms==",
                            "S2xhbms=S2xhbms=", "=", "S", "S2xhbm-="}) {
    INFO(other);
    CHECK_FALSE(from_base64_text(other, bytes));
  }
}
