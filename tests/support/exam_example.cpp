#include "support/exam_example.h"

#include <utility>

#include "base/hash.h"
#include "exam/candidate_scenario.h"
#include "exam/code_words.h"
#include "exam/exam_variant.h"
#include "scenario/compiled.h"
#include "support/scenario_builder.h"

namespace klankbord::test {

namespace {

struct Both {
  exam::ScenarioPointer key, candidate;
  exam::FormScenario described;
};

// A greeting, a summary to make and a goodbye: every level can be earned, the mood moves.
Both short_scenario(const std::string& id) {
  const auto full = ScenarioBuilder(id)
                        .number("mood", 0, -2, 2)
                        .opportunity("welcome", "4.1")
                        .opportunity("sums-up", "6.2", 2)
                        .phase("4")
                        .node("greeting")
                        .says("Hallo?")
                        .option("warm", "Goedemorgen, waarmee kan ik u helpen?")
                        .earns("welcome", 2)
                        .effect("mood", 1)
                        .option("brisk", "Ja?")
                        .earns("welcome", 0)
                        .why("U zegt niet wie u bent.", "Goedemorgen, u spreekt met Volta.")
                        .effect("mood", -1)
                        .phase("6")
                        .summarise("recap")
                        .says("Mijn toestel is nog altijd niet geleverd.")
                        .part("late", true, "Het toestel is te laat.")
                        .part("broken", false, "Het toestel is stuk.")
                        .outcome("full")
                        .earns("sums-up", 2)
                        .replies("Juist.")
                        .outcome("partly")
                        .earns("sums-up", 1)
                        .replies("Bijna.")
                        .outcome("missed")
                        .earns("sums-up", 0)
                        .replies("Neen.")
                        .node("close")
                        .says("Dat was het.", "mood >= 0")
                        .says("Nu ja.", "mood < 0")
                        .option("bye", "Tot ziens.")
                        .build();
  Both both;
  both.key = std::make_shared<const scenario::Scenario>(exam::exam_variant(*full));
  both.candidate =
      std::make_shared<const scenario::Scenario>(exam::candidate_scenario(*both.key).value());
  both.described = described(*full, *both.key, *both.candidate);
  return both;
}

}  // namespace

exam::FormScenario described(const scenario::Scenario& full, const scenario::Scenario& key,
                             const scenario::Scenario& candidate) {
  exam::FormScenario one;
  one.id = full.id;
  one.version = full.version;
  one.language = full.language;
  one.title = full.title;
  one.minutes = full.minutes;
  one.content_hash = scenario::content_hash_of(full);
  one.key_hash = scenario::content_hash_of(key);
  one.candidate_hash = scenario::content_hash_of(candidate);
  return one;
}

ExamExample exam_example(exam::OrderPolicy order) {
  ExamExample example;
  example.centre = exam::new_centre("Examencentrum Oost");
  example.code = exam::new_code(80);
  example.pin = "48291357";
  exam::KeyContent& key = example.key;
  key.policy = R"({"cut":600})";
  key.blueprint = R"({"scenarios":2})";
  exam::Form& form = key.form;
  form.id = "kcm-2026-a";
  form.title = {"Proef A", "Épreuve A", "Test A"};
  form.framework = "klantcontactmedewerker";
  form.framework_hash = base::sha256_hex("framework");
  form.blueprint_hash = base::sha256_hex(key.blueprint);
  form.policy_id = "kcm";
  form.policy_version = 1;
  form.policy_hash = base::sha256_hex(key.policy);
  form.minutes = 45;
  form.order = order;
  form.valid_from = "2026-05-04T07:00:00Z";
  form.valid_until = "2026-05-08T16:00:00Z";
  form.centre = example.centre.centre.name;
  form.centre_key = exam::to_hex_text(example.centre.centre.signing_key);
  for (const char* id : {"first", "second"}) {
    const Both both = short_scenario(id);
    key.scenarios.push_back(both.key);
    key.candidates.push_back(both.candidate);
    form.scenarios.push_back(both.described);
  }
  example.content.scenarios = key.candidates;
  const Both practice = short_scenario("practice");
  example.content.practice = practice.candidate;
  form.practice = practice.described;
  example.content.form = form;
  example.content.pin_hash = exam::hash_pin(example.pin, exam::kLeastCost);
  example.form_file =
      exam::seal_form(example.content, example.centre, example.code, exam::kLeastCost);
  key.form_hash = base::sha256_hex(example.form_file);
  example.key_file = exam::seal_key(key, example.form_file, example.centre);
  return example;
}

std::string with_bit_flipped(std::string bytes, std::size_t bit) {
  bytes[bit / 8] =
      static_cast<char>(static_cast<unsigned char>(bytes[bit / 8]) ^ (1U << (bit % 8)));
  return bytes;
}

}  // namespace klankbord::test
