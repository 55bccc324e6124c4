#include "support/desk_scenario.h"

#include "scenario/compiled.h"
#include "support/scenario_builder.h"

namespace klankbord::test {

using scenario::Panel;

namespace {

void add_moves(ScenarioBuilder& builder) {
  builder.move("announce", "Ik zoek dat even voor u op.", "Doet u maar.");
  builder.move("check-back", "Ik ben nog aan het kijken.", "Ja, goed.");
  builder.move("hold", "Ik zet u even in de wacht.", "Goed.");
  builder.move("take-back", "Dank u voor het wachten.");
  builder.move("transfer-warm", "Ik verbind u door met mijn collega.");
  builder.move("transfer-cold", "Ik verbind u door.");
  builder.move("transfer-absent", "Er neemt niemand op.");
  builder.move("transfer-returned", "Daarvoor moet u niet bij ons zijn.");
  builder.move("call-back", "Mag ik u straks terugbellen?", "Graag.");
  builder.move("end", "Dag mevrouw.");
}

ScenarioBuilder desk_builder() {
  ScenarioBuilder builder("desk-call");
  builder.number("mood", 0, -3, 3).truth("verified");
  builder.opportunity("welcome", "4.1").opportunity("lookup", "6.2");
  builder.opportunity("register", "7.1");
  builder.desk().customer("peeters-gent", "Lieve Peeters").product("w7").product("d4");
  builder.record("order-4711", "peeters").record("order-9000", "peeters-gent");
  builder.item("late", Panel::knowledge).item("return", Panel::knowledge);
  builder.slot("tue-10").slot("tue-14", false).slot("wed-10");
  builder.form("wrap-up").field("code", {"complaint", "question", "order"}).field("note");
  builder.field("promise", {"callback", "mail"}, false);
  builder.letter("confirm").item("mail-1", Panel::mail, "peeters");
  builder.item("letter-1", Panel::archive, "peeters", true)
      .folder("contracts")
      .folder("complaints");
  builder.team("second-line", false).team("finance").item("price-rise", Panel::notices);
  builder.irregularity("double-invoice").patience(30, 20);
  add_moves(builder);
  builder.rule("looked-up", "open order-4711").earns("lookup", 2).why("U keek eerst.");
  builder.rule("silence", "silence 15").again().effect("mood", -1).replies("Bent u er nog?");
  builder.rule("registered", "register wrap-up").earns("register", 2).why("Zo weet iedereen het.");
  builder.phase("4").node("greeting").says("Met Lieve Peeters. Waar blijft mijn wasmachine?");
  builder.option("warm", "Goedemiddag, dat had niet mogen gebeuren.").earns("welcome", 2);
  builder.option("brisk", "Uw nummer?").earns("welcome", 0).why("Te kort.", "Goedemiddag.");
  builder.phase("5").node("solve").says("En, wanneer komt ze?");
  builder.option("look", "Ik kijk het voor u na.").option("thank", "Ze komt dinsdag.");
  return builder;
}

void word_customers(scenario::Scenario& scenario) {
  scenario::Customer& first = scenario.company.customers[0];
  first.number = "VK-204518";
  first.born = "1968-03-14";
  first.city = "Aalst";
  first.address = "Molenstraat 12, 9300 Aalst";
  first.phone = "0475 12 34 56";
  first.file.nl = "Klant sinds 2016. Betaalt met domiciliëring.";
  scenario::Customer& second = scenario.company.customers[1];
  second.number = "VK-118002";
  second.born = "1991-11-02";
  second.city = "Gent";
}

void word_desk(scenario::Scenario& scenario) {
  scenario::Desk& desk = scenario.company.desk;
  const char* const titles[][2] = {
      {"Bestelling 4711",
       "Wasmachine W7, besteld op 2 februari. De levering is twee keer verschoven."},
      {"Bestelling 9000", "Droogkast D4, geleverd op 8 januari."},
      {"Levering te laat", "Bied een nieuwe datum aan, en een vergoeding van 20 euro per week."},
      {"Terugsturen", "Binnen veertien dagen, in de doos waarin het kwam."},
      {"Waar blijft mijn machine?", "Ik wacht nu al drie weken en ik wil een antwoord."},
      {"Brief met contract", "Ondertekend contract voor vijf jaar waarborg."},
      {"Prijzen stijgen op 1 december", "Alle wasmachines worden 20 euro duurder."}};
  for (std::size_t i = 0; i < desk.items.size(); ++i) {
    desk.items[i].title.nl = titles[i][0];
    desk.items[i].text.nl = titles[i][1];
  }
  desk.items[0].date = "2026-02-02";
  desk.items[6].date = "2026-11-20";
  desk.slots[0].when.nl = "Dinsdag 24/11, 10-12 uur";
  desk.slots[1].when.nl = "Dinsdag 24/11, 14-16 uur";
  desk.slots[2].when.nl = "Woensdag 25/11, 10-12 uur";
  desk.forms[0].title.nl = "Afsluiting van het gesprek";
  const char* const labels[] = {"Onderwerp", "Wat is er afgesproken", "Belofte"};
  for (std::size_t i = 0; i < 3; ++i) desk.forms[0].fields[i].label.nl = labels[i];
  desk.forms[0].fields[0].choices[0].label.nl = "Klacht";
  desk.forms[0].fields[0].choices[1].label.nl = "Vraag";
  desk.forms[0].fields[0].choices[2].label.nl = "Bestelling";
  desk.forms[0].fields[2].choices[0].label.nl = "We bellen terug";
  desk.forms[0].fields[2].choices[1].label.nl = "We mailen";
  desk.letters[0].subject.nl = "Bevestiging van uw levering";
  desk.letters[0].to.nl = "Lieve Peeters";
  desk.letters[0].body.nl = "Beste mevrouw Peeters,\n\nUw wasmachine komt op dinsdag 24 november.";
  desk.folders[0].title.nl = "Contracten";
  desk.folders[1].title.nl = "Klachten";
  desk.irregularities[0].title.nl = "Twee facturen voor één bestelling";
}

}  // namespace

std::shared_ptr<const scenario::Scenario> desk_scenario() {
  scenario::Scenario scenario = desk_builder().scenario();
  word_customers(scenario);
  word_desk(scenario);
  scenario.company.products[0].name = "Volta W7";
  scenario.company.products[0].price_cents = 64900;
  scenario.company.products[0].facts.emplace_back().nl = "Negen kilo, 1400 toeren.";
  scenario.company.products[1].name = "Volta D4";
  scenario.company.teams[0].name.nl = "Tweede lijn";
  scenario.company.teams[0].does.nl = "Technische vragen en herstellingen.";
  scenario.company.teams[0].number = "4120";
  scenario.company.teams[1].name.nl = "Facturatie";
  scenario.company.teams[1].does.nl = "Facturen, betalingen en afbetalingsplannen.";
  scenario::seal(scenario);
  return std::make_shared<const scenario::Scenario>(std::move(scenario));
}

}  // namespace klankbord::test
