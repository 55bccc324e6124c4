#include "support/work_scenario.h"

namespace klankbord::test {

using scenario::Panel;

namespace {

void add_desk(ScenarioBuilder& builder) {
  builder.desk().customer("peeters-2", "Luc Peeters").product("w7");
  builder.team("second-line", false).team("finance");
  builder.record("order-4711", "peeters").record("order-9000", "peeters-2");
  builder.item("late", Panel::knowledge).item("price-rise", Panel::notices);
  builder.item("mail-1", Panel::mail, "peeters").item("scan-1", Panel::archive, "peeters", true);
  builder.slot("tue-10").slot("tue-14", false);
  builder.form("wrap-up").field("code", {"complaint", "question"});
  builder.field("promise", {"callback", "mail"}, false).field("note", {}, false);
  builder.folder("contracts").folder("complaints").letter("confirm");
  builder.irregularity("double-invoice").patience(25, 15);
  builder.move("announce", "Ik zoek het even op.", "Doet u maar.");
  builder.move("check-back", "Ik ben nog aan het zoeken.");
  builder.move("hold", "Ik zet u even in wacht.", "Goed.");
  builder.move("take-back", "Dank u voor het wachten.");
  builder.move("transfer-warm", "Ik verbind u door.").move("transfer-cold", "Ik verbind door.");
  builder.move("transfer-absent", "Er neemt niemand op.");
  builder.move("transfer-returned", "Dat is niet voor ons.");
  builder.move("call-back", "Mag ik u terugbellen?", "Graag.").move("end", "Dag.");
}

void add_rules(ScenarioBuilder& builder) {
  builder.rule("looked-up", "open order-4711").earns("lookup", 2).before("letter");
  builder.replies("Ah, u ziet het staan.", "not verified").why("Eerst kijken, dan spreken.");
  builder.rule("other-file", "open other").knockout("privacy").spoils("lookup");
  builder.why("Dat is het dossier van iemand anders.", "Zoek op klantnummer.");
  builder.rule("silence", "silence 15").again().effect("mood", -1).replies("Bent u er nog?");
  builder.rule("kept", "covered 40").earns("wait", 2);
  builder.rule("held", "hold 30").effect("mood", -1);
  builder.rule("held-long", "hold total 120").to("close");
  builder.rule("told", "reveal").when("not verified").knockout("privacy");
  builder.rule("card", "card number").knockout("card-data");
  builder.rule("registered", "register wrap-up").wants("code", {"complaint"});
  builder.wants("note", {"dinsdag 99", "9999"}).earns("register", 2);
  builder.rule("registered-badly", "register wrap-up").again();
  builder.when("not applied('registered')").earns("register", 0).why("Zo vindt niemand het terug.");
  builder.rule("second-line", "transfer second-line warm").when("opened('order-4711')");
  builder.to("close", "mood < 0").to("");
  builder.rule("left", "left").when("not did('book tue-10') and talking()").earns("wait", 0);
  builder.rule("closed", "close").when("not talking()").effect("verified", 0);
}

}  // namespace

ScenarioBuilder work_builder() {
  ScenarioBuilder builder("late-washer-desk");
  builder.number("mood", 0, -3, 3).truth("verified");
  builder.opportunity("lookup", "6.2").opportunity("wait", "6.4");
  builder.opportunity("summary", "5.4")
      .opportunity("letter", "5.5")
      .opportunity("register", "7.1", 2);
  builder.opportunity("empathy", "4.2").opportunity("own", "9.1");
  add_desk(builder);
  add_rules(builder);
  builder.phase("4").node("greeting").says("Waar blijft mijn wasmachine?");
  builder.option("warm").earns("empathy", 2).effect("verified", 1);
  builder.option("tell").reveals().earns("empathy", 0).why("Te vroeg.", "Wie bent u?");
  builder.summarise("recap").says("Hebt u dat?").task("Vat samen.");
  builder.part("ordered").part("twice").earns("empathy", 1);
  builder.part("refund", false).knockout("false-promise").why("Dat heeft zij niet gevraagd.");
  builder.outcome("full").earns("summary", 2).effect("mood", 1).replies("Ja, zo is het.");
  builder.outcome("partly").earns("summary", 1).why("Bijna.", "Ook de twee keer.");
  builder.outcome("missed").earns("summary", 0).why("Nee.", "Luister opnieuw.").to("recap-again");
  builder.node("recap-again").says("Laten we verder gaan.").to("letter");
  builder.phase("5").compose("letter").part("dear").part("date").part("bye").part("sorry", false);
  builder.outcome("full").earns("letter", 2).outcome("partly").earns("letter", 1);
  builder.outcome("missed").earns("letter", 0);
  builder.phase("7").registers("wrap", "wrap-up").wants("code", {"complaint"});
  builder.wants("promise", {"callback", "mail"}).outcome("full").earns("register", 2);
  builder.outcome("partly").earns("register", 1).outcome("missed").earns("register", 0);
  builder.phase("9").answer("own").rubric("Erkent het ongenoegen.").rubric("Belooft niets.");
  builder.outcome("given").earns("own", 2).replies("Dank u.");
  builder.node("close").says("Dag.").option("thank").option("stop").when("applied('looked-up')");
  return builder;
}

std::shared_ptr<const scenario::Scenario> work_scenario() {
  return work_builder().build();
}

std::vector<std::string> work_inputs() {
  return {
      R"({"choose":"greeting/warm"})",
      R"({"do":"announce"})",
      R"({"do":"search customers","text":"Peeters \"Aalst\""})",
      R"({"do":"open order-4711"})",
      R"({"do":"register wrap-up","values":{"code":"question","note":"Belt,\ncode=1, note=2"}})",
      R"({"do":"transfer finance cold"})",
      R"({"parts":["ordered","twice"],"submit":"recap"})",
      R"({"parts":["dear","bye","date"],"submit":"letter"})",
      R"({"submit":"wrap","values":{"code":"complaint","promise":"mail"}})",
      R"({"submit":"own","text":"Dat had niet mogen gebeuren."})",
      R"({"choose":"close/thank"})",
      R"({"do":"file mail-1 complaints"})",
      R"({"do":"register wrap-up","values":{"code":"complaint","note":"Belt dinsdag 24"}})",
      R"({"do":"close"})",
  };
}

std::shared_ptr<const scenario::Scenario> chats_scenario() {
  ScenarioBuilder builder("two-chats");
  builder.channel(scenario::Channel::chat).number("mood", 0, -3, 3).number("mood_adan", 0, -3, 3);
  builder.opportunity("fast", "6.4").customer("adan", "Ilyas Adan").desk();
  builder.move("announce", "Ik kijk het na.").move("check-back", "Nog even.");
  builder.chat("maes", "peeters", "mood").chat("adan", "adan", "mood_adan", 5);
  builder.rule("slow", "wait adan 60").effect("mood_adan", -1).earns("fast", 0);
  builder.phase("4", "maes-start", "maes").node("maes-1").says("Hallo?").option("hello");
  builder.node("maes-2").says("En?").option("bye");
  builder.phase("4", "adan-start", "adan").node("adan-1").says("Is daar iemand?");
  builder.option("here").earns("fast", 2);
  return builder.build();
}

}  // namespace klankbord::test
