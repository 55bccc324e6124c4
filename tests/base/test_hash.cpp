#include "base/hash.h"
#include "support/catch.h"

using klankbord::base::sha256_hex;

// The examples of the standard (FIPS 180-4), so that any public tool gives the same digest.
TEST_CASE("SHA-256 gives the standard's digests", "[base][hash]") {
  CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("one changed bit changes the digest", "[base][hash]") {
  CHECK(sha256_hex("level 1") != sha256_hex("level 0"));
}
