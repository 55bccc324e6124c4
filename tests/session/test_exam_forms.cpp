// From the example blueprint to sealed files, and what becomes of files that were altered.
#include "session/exam_forms.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "base/rng.h"
#include "session/exam_files.h"
#include "session/exam_seal.h"
#include "session/exam_verify.h"
#include "support/catch.h"
#include "support/exam_example.h"
#include "support/paths.h"
#include "support/temp_folder.h"

using namespace klankbord;

namespace {

struct Given {
  framework::Framework framework = session::load_framework(test::source_dir()).value();
  session::Library library =
      session::Library::scan(framework, session::ScenarioPlaces(test::source_dir())).value();
  std::string hash = session::framework_hash(test::source_dir(), framework.id).value();
  test::TempFolder folder;

  session::BlueprintFiles files() {
    const auto read = session::read_blueprint(
        test::source_dir() / "scenarios" / "forms" / "example.blueprint.json", framework, library);
    INFO((read ? std::string() : read.failure().message));
    REQUIRE(read.ok());
    return *read;
  }
};

void quiet(std::size_t, std::size_t) {}

exam::FormDraft example_draft(Given& given) {
  const session::BlueprintFiles files = given.files();
  const session::Bank bank = session::bank_of(given.library, files.blueprint, quiet);
  const exam::Assembly made = exam::assemble(bank.items, files.blueprint, &*files.policy, 1, 1);
  REQUIRE(made.forms.size() == 1);
  return session::draft_of(files, given.library, bank, made.forms[0], 0, given.hash);
}

session::Sealed sealed(Given& given, const exam::CentreSecret& centre) {
  auto all =
      session::sealable(example_draft(given), given.library, given.framework, given.hash, 5, quiet);
  INFO((all ? std::string() : all.failure().message));
  REQUIRE(all.ok());
  const auto validity = session::validity_of("2026-05-04", "2026-05-08");
  const auto made = session::seal(store::system_disk(), given.folder.path(), std::move(*all),
                                  *validity, centre, exam::kLeastCost);
  INFO((made ? std::string() : made.failure().message));
  REQUIRE(made.ok());
  return *made;
}

}  // namespace

SCENARIO("the example blueprint gives two parallel forms of the library") {
  Given given;
  const session::BlueprintFiles files = given.files();
  CHECK(files.policy->set_by == "example, not set by a panel");
  const session::Bank bank = session::bank_of(given.library, files.blueprint, quiet);
  CHECK(bank.left_out.empty());
  CHECK(bank.items.size() == given.library.entries().size() - 1);
  const exam::Assembly made = exam::assemble(bank.items, files.blueprint, &*files.policy, 2, 1);
  for (const std::string& why : made.why) UNSCOPED_INFO(why);
  REQUIRE(made.forms.size() == 2);
  const auto one = exam::figures_of(bank.items, made.forms[0], files.blueprint, &*files.policy);
  const auto other = exam::figures_of(bank.items, made.forms[1], files.blueprint, &*files.policy);
  REQUIRE(one.size() == other.size());
  CHECK(one[0].points >= 300);
  for (std::size_t i = 0; i < one.size(); ++i) {
    INFO(one[i].what);
    CHECK(std::abs(one[i].points - other[i].points) * 100 <=
          std::max(one[0].points, other[0].points));
  }
  THEN("no two can share fewer scenarios, and that is said") {
    CHECK(made.fewest_shared);
    const auto shared = exam::shared_by(made.forms[0], made.forms[1]).size();
    REQUIRE(shared > 2);  // of 8 of the bank's scenarios two or more are in both
    exam::Blueprint strict = files.blueprint;
    strict.shared = static_cast<int>(shared) - 1;
    const exam::Assembly none = exam::assemble(bank.items, strict, &*files.policy, 2, 1);
    CHECK(none.forms.empty());
    CHECK(none.nearest.size() == 2);
    CHECK_FALSE(none.misses.empty());
  }
}

SCENARIO("a draft is sealed, and opens with its code and at its centre") {
  Given given;
  const exam::CentreSecret centre = exam::new_centre("Examencentrum Oost");
  const session::Sealed made = sealed(given, centre);
  const auto form = session::read_exam_file(made.form_file).value();
  const auto open = exam::open_form(form, centre.centre, made.code);
  REQUIRE(open.ok());
  CHECK(open->content.scenarios.size() == 8);
  CHECK(open->content.form.valid_until == "2026-05-08T23:59:59Z");
  CHECK(exam::is_pin(made.pin, open->content.pin_hash));
  CHECK(made.pin.size() == 8);
  const auto key = exam::open_key(session::read_exam_file(made.key_file).value(), centre);
  REQUIRE(key.ok());
  CHECK(key->form == open->content.form);
  CHECK(key->form_hash == open->hash);
  CHECK(key->scenarios[0]->opportunities.size() > 0);
  CHECK(open->content.scenarios[0]->opportunities.empty());
  THEN("it is not sealed a second time in the same place") {
    CHECK(session::may_seal(given.folder.path(), made.form.id).failure().code ==
          base::ExitCode::refused);
  }
  THEN("verify finds both good without a secret, and nothing else so") {
    const auto good = session::verify_file(made.form_file, centre.centre);
    CHECK(good.good);
    CHECK(good.what == "form");
    CHECK(session::verify_file(made.key_file, centre.centre).what == "key");
    CHECK(session::verify_file(made.key_file, centre.centre).good);
    const auto other = exam::new_centre("Examencentrum Oost");
    CHECK_FALSE(session::verify_file(made.form_file, other.centre).good);
    test::write_text(given.folder / "text", "no file of an exam");
    CHECK_FALSE(session::verify_file(given.folder / "text", centre.centre).good);
    CHECK(session::verify_file(given.folder / "nothing", centre.centre).code ==
          base::ExitCode::bad_file);
  }
  THEN("bits flipped here and there are noticed") {
    base::Rng numbers(2026);
    const std::string keys = session::read_exam_file(made.key_file).value();
    for (int i = 0; i < 150; ++i) {
      const auto at = numbers.below(static_cast<std::uint32_t>(form.size() * 8));
      if (exam::open_form(test::with_bit_flipped(form, at), centre.centre, made.code).ok()) {
        FAIL("form, bit " << at);
      }
      const auto key_at = numbers.below(static_cast<std::uint32_t>(keys.size() * 8));
      if (exam::open_key(test::with_bit_flipped(keys, key_at), centre).ok()) {
        FAIL("key, bit " << key_at);
      }
    }
  }
}

SCENARIO("a draft that no longer fits the library is not sealed") {
  Given given;
  exam::FormDraft draft = example_draft(given);
  CHECK(exam::form_draft_from_json(exam::to_json(draft)).ok());
  CHECK_FALSE(exam::form_draft_from_json(exam::to_json(draft) + " ").ok());
  GIVEN("a scenario that was changed since") {
    draft.scenarios[2].content_hash = draft.scenarios[1].content_hash;
    const auto refused =
        session::sealable(draft, given.library, given.framework, given.hash, 1, quiet);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.failure().message.find(draft.scenarios[2].id) != std::string::npos);
  }
  GIVEN("one that is gone") {
    draft.scenarios[0].id = "gone";
    CHECK_FALSE(
        session::sealable(draft, given.library, given.framework, given.hash, 1, quiet).ok());
  }
  GIVEN("another framework") {
    CHECK_FALSE(
        session::sealable(draft, given.library, given.framework, std::string(64, '0'), 1, quiet)
            .ok());
  }
}

SCENARIO("a validity is two days or two moments, in order") {
  CHECK(session::validity_of("2026-05-04", "2026-05-04")->until == "2026-05-04T23:59:59Z");
  CHECK(session::validity_of("2026-05-04T07:00:00Z", "2026-05-04T09:00:00Z").ok());
  for (const auto& [from, until] :
       {std::pair{"2026-05-04", "2026-05-03"}, std::pair{"2026-02-30", "2026-05-03"},
        std::pair{"04/05/2026", "2026-05-08"}, std::pair{"", ""}}) {
    INFO(from << " " << until);
    CHECK(session::validity_of(from, until).failure().code == base::ExitCode::bad_command_line);
  }
}

SCENARIO("a centre's files are made once, for their owner alone") {
  const test::TempFolder folder;
  const exam::CentreSecret centre = exam::new_centre("Examencentrum Oost");
  const auto make = [&](const exam::CentreSecret& one) {
    return session::write_centre(store::system_disk(), folder / "centre", one,
                                 "vier paarden in de regen", exam::kLeastCost);
  };
  REQUIRE(make(centre).ok());
  const store::Path secret = folder / "centre" / session::kCentreSecret;
  CHECK((std::filesystem::status(secret).permissions() & std::filesystem::perms::all) ==
        (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
  CHECK(session::read_centre_file(folder / "centre" / session::kCentrePublic)->name ==
        "Examencentrum Oost");
  const auto again = make(exam::new_centre("Examencentrum West"));
  REQUIRE_FALSE(again.ok());
  CHECK(again.failure().code == base::ExitCode::refused);
  CHECK(exam::centre_of_secret(session::read_exam_file(secret).value())->name ==
        "Examencentrum Oost");
}
