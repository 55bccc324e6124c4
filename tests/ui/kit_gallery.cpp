// Shows every part of the kit with example content. Not shipped; for those who work on the looks:
//   ui_gallery            opens a window
//   ui_gallery FOLDER     writes pictures of all pages, themes and text sizes
//   ui_gallery --measure  prints times and memory of a conversation frame
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

#include "support/ui_driver.h"
#include "ui/kit_chat.h"
#include "ui/kit_controls.h"
#include "ui/kit_layout.h"
#include "ui/kit_level.h"
#include "ui/kit_overlay.h"
#include "ui/kit_plot.h"
#include "ui/kit_portrait.h"
#include "ui/kit_words.h"

namespace {

using namespace klankbord;
using namespace klankbord::ui;
namespace who = klankbord::scenario;

Text t(const char* words) {
  return verbatim(words);
}

constexpr const char* kPages[] = {"library", "conversation", "debrief", "controls", "faces"};

struct Gallery {
  Kit& kit;
  window::Window& window;
  std::size_t page = 0, theme_at = 0, language = 0, tab = 0, size = 0;
  bool phone = true, complaint = false, hints = true, sound = false, dialog = false;
  std::string search{};
  std::size_t answered = 0;

  void draw();
  void header();
  void library();
  void conversation();
  void debrief();
  void controls();
  void faces();
};

who::Face face(int skin, who::Hair hair, who::HairColour colour, who::Top top,
               who::Age age = who::Age::middle, bool glasses = false, bool beard = false) {
  return {skin, hair, colour, top, age, glasses, beard};
}

const who::Face kPeeters =
    face(2, who::Hair::bob, who::HairColour::brown, who::Top::teal, who::Age::middle, true);

std::vector<who::Face> all_faces() {
  using H = who::Hair;
  using C = who::HairColour;
  using T = who::Top;
  using A = who::Age;
  return {kPeeters,
          face(1, H::short_hair, C::grey, T::plum, A::middle),
          face(4, H::curly, C::black, T::olive, A::young, false, true),
          face(1, H::bald, C::white, T::slate, A::older, true),
          face(2, H::long_hair, C::blond, T::rose, A::young),
          face(6, H::bun, C::black, T::rust, A::middle),
          face(3, H::headscarf, C::black, T::blue, A::middle),
          face(5, H::short_hair, C::black, T::sand, A::young),
          face(1, H::ponytail, C::red, T::teal, A::young),
          face(3, H::bob, C::white, T::plum, A::older, true),
          face(2, H::short_hair, C::brown, T::blue, A::middle, false, true),
          face(5, H::curly, C::brown, T::rose, A::middle, true)};
}

void Gallery::header() {
  Flow flow(kit, space::kL);
  const std::vector<Text> names = {t("Bibliotheek"), t("Gesprek"), t("Nabespreking"),
                                   t("Onderdelen"), t("Gezichten")};
  flow.item(kit.px(200));
  title(kit, t("Klankbord"));
  flow.item(segmented_width(kit, names));
  segmented(kit, "page", t("Pagina"), names, page);
  const std::vector<Text> themes = {t("Licht"), t("Donker"), t("Contrast")};
  flow.item(segmented_width(kit, themes));
  if (segmented(kit, "theme", t("Thema"), themes, theme_at)) kit.set_theme(kThemes[theme_at]);
  gap(kit, space::kXl);
}

struct Entry {
  const char *id, *name, *brief, *kind, *minutes;
  Icon channel;
  int difficulty;
  who::Face customer;
};

void scenario_card(Kit& kit, const Entry& entry, EqualHeights& heights) {
  CardStyle style;
  style.row = &heights;
  begin_pressable_card(kit, entry.id, t(entry.name), style);
  {
    Columns columns(kit, {{0, kit.px(84)}, {1, 0}}, space::kL);
    portrait(kit, t("Klant"), entry.customer, 0, kit.px(84));
    columns.next();
    heading(kit, t(entry.name));
    gap(kit, space::kXs);
    WordStyle muted;
    muted.tone = Tone::muted;
    paragraph(kit, t(entry.brief), muted);
  }
  gap(kit, space::kL);
  Flow flow(kit);
  const Text kind = t(entry.kind), minutes = t(entry.minutes);
  flow.item(tag_width(kit, kind, entry.channel));
  tag(kit, kind, entry.channel);
  flow.item(tag_width(kit, minutes, Icon::clock));
  tag(kit, minutes, Icon::clock);
  flow.item(kit.px(60));
  stars(kit, t("Moeilijkheid"), entry.difficulty, 3);
  if (entry.difficulty == 2) {
    flow.item(badge_width(kit, t("Sterk")));
    badge(kit, Level::shown, t("Sterk"));
  }
  end_pressable_card(kit);
}

void Gallery::library() {
  heading(kit, t("Kies een gesprek"));
  gap(kit, space::kXs);
  WordStyle muted;
  muted.tone = Tone::muted;
  paragraph(kit,
            t("Elk gesprek duurt vijf tot tien minuten. Na afloop ziet u per activiteitenblok "
              "wat u hebt laten zien."),
            muted);
  gap(kit, space::kL);
  {
    Columns row(kit, {{1, 0}, {0, kit.px(200)}}, space::kL);
    FieldStyle style;
    style.hint = t("Zoeken op titel of klant");
    style.icon = Icon::search;
    text_field(kit, "search", t("Zoeken"), search, style);
    row.next();
    ComboStyle combo_style;
    combo_style.width = kit.px(200);
    combo(kit, "language", t("Taal van het gesprek"),
          {t("Alle talen"), t("Nederlands"), t("Français"), t("English")}, language, combo_style);
  }
  gap(kit, space::kM);
  Flow flow(kit);
  const auto filter = [&](const char* id, const char* word, bool& on, std::size_t number) {
    flow.item(chip_width(kit, t(word), number));
    if (chip(kit, id, t(word), on, number)) on = !on;
  };
  bool off = false;
  filter("phone", "Telefoon", phone, 4);
  filter("chat", "Chat", off, 1);
  filter("complaint", "Klacht", complaint, 2);
  filter("sale", "Verkoop", off, 1);
  filter("info", "Informatie", off, 1);
  gap(kit, space::kXl);

  static const std::vector<Entry> kEntries = {
      {"a", "De wasmachine die niet kwam", "Mevrouw Peeters wacht al drie weken op haar toestel.",
       "Klacht · telefoon", "8 min", Icon::phone, 2, kPeeters},
      {"b", "Verhuizen met Zwaluw", "Een klant wil weten wat er met zijn internet gebeurt.",
       "Informatie · chat", "6 min", Icon::chat, 1,
       face(4, who::Hair::curly, who::HairColour::black, who::Top::olive, who::Age::young, false,
            true)},
      {"c", "Lave-vaisselle en panne, encore", "Martine Dubois appelle pour la troisième fois.",
       "Klacht · telefoon", "9 min", Icon::phone, 3,
       face(1, who::Hair::short_hair, who::HairColour::grey, who::Top::plum)},
      {"d", "Een Zorgplan erbij?", "Het gesprek gaat over een herstelling; is er ruimte voor meer?",
       "Verkoop · telefoon", "7 min", Icon::phone, 2,
       face(1, who::Hair::bald, who::HairColour::white, who::Top::slate, who::Age::older, true)},
  };
  const bool narrow = kit.available_width() < kit.px(800);
  for (std::size_t i = 0; i < kEntries.size();) {
    ImGui::PushID(static_cast<int>(i));
    EqualHeights heights("heights");
    const std::size_t in_row = narrow ? 1 : 2;
    {
      Columns row(kit, std::vector<Column>(in_row), space::kL);
      for (std::size_t at = 0; at < in_row && i < kEntries.size(); ++at, ++i) {
        if (at > 0) row.next();
        scenario_card(kit, kEntries[i], heights);
      }
    }
    ImGui::PopID();
    gap(kit, space::kL);
  }
}

void transcript(Kit& kit) {
  BubbleStyle named;
  named.name = t("An Peeters");
  bubble(kit, Side::narrator, t("De telefoon gaat. Op het scherm: An Peeters, klant sinds 2019."));
  gap(kit, space::kL);
  BubbleStyle mine;
  mine.time = t("0:04");
  bubble(kit, Side::right, t("Goedemiddag, Volta, u spreekt met Sam. Waarmee kan ik u helpen?"),
         mine);
  gap(kit, space::kM);
  bubble(
      kit, Side::left,
      t("Met Peeters. Ik wacht al drie weken op mijn wasmachine! Twee keer ben ik thuisgebleven, "
        "twee keer kwam er niemand. Dit is toch niet ernstig?"),
      named);
  gap(kit, space::kXs);
  BubbleStyle follows;
  follows.follows = true;
  follows.time = t("0:21");
  bubble(kit, Side::left, t("En aan de telefoon hang ik elke keer een kwartier in de wacht."),
         follows);
  gap(kit, space::kM);
  mine.time = t("0:34");
  bubble(kit, Side::right,
         t("Dat is heel vervelend, mevrouw Peeters: twee dagen thuisgebleven en nog steeds geen "
           "machine. Ik zoek nu meteen uit waar ze is."),
         mine);
  gap(kit, space::kM);
  bubble(kit, Side::left, t("Goed. Maar ik wil geen praatjes meer, ik wil een datum."), named);
}

void Gallery::conversation() {
  const float bottom = kit.px(4);
  const float high = ImGui::GetContentRegionAvail().y - bottom;
  const bool narrow = kit.available_width() < kit.px(900);
  std::vector<Column> shape = {{0, kit.px(280)}, {1, 0}};
  if (narrow) shape = {{0, kit.px(170)}, {1, 0}};
  Columns columns(kit, shape, space::kXl);
  CardStyle side;
  side.min_height = high - kit.px(space::kXl);
  if (narrow) side.padding = space::kL;
  begin_card(kit, side);
  const float wide = kit.available_width();
  const float face_px = std::min(wide, kit.px(200));
  ImGui::SetCursorScreenPos(
      ImVec2(ImGui::GetCursorScreenPos().x + (wide - face_px) / 2, ImGui::GetCursorScreenPos().y));
  portrait(kit, t("An Peeters, geërgerd"), kPeeters, answered == 0 ? -2 : 1, face_px);
  gap(kit, space::kM);
  heading(kit, t("An Peeters"));
  WordStyle muted;
  muted.tone = Tone::muted;
  muted.size = Size::small_text;
  paragraph(kit, t("Gent · klant sinds 2019"), muted);
  gap(kit, space::kM);
  Flow flow(kit);
  flow.item(tag_width(kit, t("Telefoon"), Icon::phone));
  tag(kit, t("Telefoon"), Icon::phone);
  flow.item(tag_width(kit, t("1:12"), Icon::clock));
  tag(kit, t("1:12"), Icon::clock);
  gap(kit, space::kL);
  divider(kit);
  gap(kit, space::kL);
  BarStyle bar;
  bar.plain = true;
  progress(kit, t("Fase 2 van 5"), Text(), 400, bar);
  gap(kit, space::kL);
  ButtonStyle quiet;
  quiet.emphasis = Emphasis::quiet;
  quiet.icon = Icon::book;
  button(kit, "desk", t("Klantendossier"), quiet);
  quiet.icon = Icon::exit;
  if (button(kit, "stop", t("Stoppen"), quiet)) dialog = true;
  end_card(kit);
  columns.next();

  RegionStyle chat;
  const float options = kit.px(narrow ? 300 : 262);
  chat.height = high - options - kit.px(space::kL) - kit.px(space::kXl);
  chat.padding = 8;
  chat.follow_end = true;
  chat.main = true;
  begin_region(kit, "chat", t("Gesprek"), chat);
  transcript(kit);
  end_region(kit);
  gap(kit, space::kM);
  RegionStyle answers;
  answers.padding = 6;
  answers.height = options + kit.px(space::kS);
  begin_region(kit, "answers", t("Antwoorden"), answers);
  kit.begin_group("options");
  const char* texts[] = {
      "Ik begrijp dat u een datum wilt. Mag ik eerst uw klantnummer en geboortedatum, dan kijk ik "
      "in uw dossier?",
      "Ik zal kijken wat ik kan doen, maar beloven kan ik niets.",
      "Dan moet u bij de leverancier zijn, daar kan ik niets aan doen.",
      "Morgen staat ze er, dat garandeer ik u."};
  for (int i = 0; i < 4; ++i) {
    OptionStyle style;
    style.enabled = i != 3;
    if (i == 3) style.note = t("Pas beschikbaar na identificatie.");
    ImGui::PushID(i);
    if (option_card(kit, "option", i + 1, t(texts[i]), style)) {
      answered = static_cast<std::size_t>(i) + 1;
    }
    ImGui::PopID();
    gap(kit, space::kS);
  }
  kit.end_group();
  end_region(kit);
}

void Gallery::debrief() {
  tabs(kit, "tabs", t("Onderdeel"), {t("Per blok"), t("Gesprek"), t("Kennis")}, tab);
  gap(kit, space::kXl);
  Columns columns(kit, {{3, 0}, {2, 0}}, space::kXl);
  begin_card(kit);
  heading(kit, t("Stemming van de klant"));
  gap(kit, space::kM);
  PlotStyle style;
  style.x_ticks = {{0.0F, t("0:00")}, {120.0F, t("2:00")}, {240.0F, t("4:00")}};
  style.y_top = t("blij");
  style.y_bottom = t("woedend");
  style.x_label = t("tijd in het gesprek");
  style.marks = {
      {0, t("Onthaal")}, {70, t("Analyse")}, {160, t("Oplossing")}, {250, t("Afronden")}};
  style.x_end = 300;
  mood_plot(kit, t("De stemming steeg van boos naar tevreden."),
            {{0, -2, t("Ik wacht al drie weken")},
             {34, -1, Text()},
             {80, 0, Text()},
             {130, -1, Text()},
             {190, 1, Text()},
             {260, 2, Text()}},
            style);
  gap(kit, space::kXl);
  divider(kit);
  gap(kit, space::kL);
  heading(kit, t("Wat ging goed"));
  gap(kit, space::kS);
  badge(kit, Level::shown, t("Getoond"));
  gap(kit, space::kXs);
  paragraph(kit, t("« Dat is heel vervelend, mevrouw Peeters: twee dagen thuisgebleven. »"));
  WordStyle muted;
  muted.tone = Tone::muted;
  muted.size = Size::small_text;
  paragraph(kit, t("U benoemde wat er misliep vóór u vragen stelde. De klant voelde zich gehoord."),
            muted);
  gap(kit, space::kL);
  badge(kit, Level::partly, t("Deels"));
  beside(kit);
  badge(kit, Level::missed, t("Gemist"));
  beside(kit);
  badge(kit, Level::not_observed, t("Niet waargenomen"));
  gap(kit, space::kS);
  badge(kit, Level::knockout, t("Knock-out: privacy"));
  end_card(kit);
  columns.next();
  CardStyle accented;
  accented.accented = true;
  begin_card(kit, accented);
  heading(kit, t("Per activiteitenblok"));
  gap(kit, space::kL);
  struct Bar {
    const char *name, *points;
    int permille;
    Level level;
    bool observed;
  };
  for (const Bar& bar :
       {Bar{"4 · Onthaalt de klant", "4 / 6", 666, Level::partly, true},
        Bar{"5 · Schat de situatie van de klant correct in", "5 / 8", 625, Level::partly, true},
        Bar{"6 · Biedt een oplossing", "6 / 6", 1000, Level::shown, true},
        Bar{"7 · Rondt het gesprek af", "1 / 6", 166, Level::missed, true},
        Bar{"8 · Registreert", "niet waargenomen", 0, Level::not_observed, false}}) {
    BarStyle bar_style;
    bar_style.level = bar.level;
    bar_style.observed = bar.observed;
    progress(kit, t(bar.name), t(bar.points), bar.permille, bar_style);
    gap(kit, space::kL);
  }
  ButtonStyle primary;
  primary.emphasis = Emphasis::primary;
  primary.icon = Icon::replay;
  primary.width = -1;
  button(kit, "again", t("Opnieuw oefenen"), primary);
  gap(kit, space::kS);
  ButtonStyle secondary;
  secondary.width = -1;
  button(kit, "next", t("Volgend gesprek"), secondary);
  end_card(kit);
}

void Gallery::controls() {
  begin_card(kit);
  heading(kit, t("Knoppen"));
  gap(kit, space::kM);
  Flow flow(kit, space::kM);
  const auto show = [&](const char* id, const char* word, Emphasis emphasis, Icon icon,
                        bool enabled) {
    ButtonStyle style;
    style.emphasis = emphasis;
    style.icon = icon;
    style.enabled = enabled;
    if (!enabled) style.why_disabled = t("Kies eerst een antwoord.");
    flow.item(button_width(kit, t(word), style));
    button(kit, id, t(word), style);
  };
  show("start", "Begin het gesprek", Emphasis::primary, Icon::play, true);
  show("brief", "Lees de opdracht", Emphasis::secondary, Icon::book, true);
  show("back", "Terug", Emphasis::quiet, Icon::arrow_left, true);
  show("delete", "Poging wissen", Emphasis::danger, Icon::none, true);
  show("off", "Verder", Emphasis::primary, Icon::arrow_right, false);
  gap(kit, space::kXl);
  toggle(kit, "hints", t("Hints van de coach"), hints);
  gap(kit, space::kXs);
  toggle(kit, "sound", t("Geluid"), sound);
  gap(kit, space::kL);
  segmented(kit, "size", t("Tekstgrootte"), {t("100 %"), t("125 %"), t("150 %"), t("200 %")}, size);
  end_card(kit);
  gap(kit, space::kL);
  notice(kit, Notice::info, t("Het gesprek wordt bewaard na elk antwoord."));
  gap(kit, space::kS);
  notice(kit, Notice::good, t("Uw poging is bewaard."));
  gap(kit, space::kS);
  notice(kit, Notice::warning, t("Dit scenario is gewijzigd sinds uw vorige poging."));
  gap(kit, space::kS);
  notice(kit, Notice::error,
         t("De schijf is vol: uw antwoord is niet bewaard. Maak plaats en kies "
           "het antwoord opnieuw."));
  gap(kit, space::kL);
  begin_card(kit);
  heading(kit, t("Pictogrammen"));
  gap(kit, space::kM);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  for (int i = 1; i < kIconCount; ++i) {
    const float x = static_cast<float>((i - 1) % 18) * kit.px(44) + kit.px(16);
    const float y = static_cast<float>((i - 1) / 18) * kit.px(44) + kit.px(16);
    draw_icon(*ImGui::GetWindowDrawList(), static_cast<Icon>(i), ImVec2(at.x + x, at.y + y),
              kit.px(26), packed(kit.colours().text));
  }
  gap(kit, 90);
  typing_dots(kit);
  end_card(kit);
}

void Gallery::faces() {
  begin_card(kit);
  heading(kit, t("Zeven stemmingen"));
  gap(kit, space::kM);
  Flow moods(kit, space::kM);
  for (int mood = kMinMood; mood <= kMaxMood; ++mood) {
    moods.item(kit.px(150));
    portrait(kit, t("Stemming"), kPeeters, mood, kit.px(150));
  }
  gap(kit, space::kL);
  Flow small(kit, space::kM);
  for (int mood = kMinMood; mood <= kMaxMood; ++mood) {
    small.item(kit.px(56));
    portrait(kit, t("Stemming"), all_faces()[3], mood, kit.px(56));
  }
  end_card(kit);
  gap(kit, space::kL);
  begin_card(kit);
  Flow people(kit, space::kM);
  int mood = kMinMood;
  for (const who::Face& person : all_faces()) {
    people.item(kit.px(150));
    portrait(kit, t("Klant"), person, mood, kit.px(150));
    mood = mood == kMaxMood ? kMinMood : mood + 1;
  }
  end_card(kit);
}

void Gallery::draw() {
  window.set_background(kit.colours().background.rgb);
  begin_screen(kit, "gallery");
  RegionStyle style;
  style.main = page != 1;
  begin_region(kit, kPages[page], t("Inhoud"), style);
  header();
  if (page == 0) library();
  if (page == 1) conversation();
  if (page == 2) debrief();
  if (page == 3) controls();
  if (page == 4) faces();
  if (begin_dialog(kit, "stop", t("Gesprek stoppen?"), dialog)) {
    paragraph(kit, t("Uw antwoorden zijn bewaard. U kunt later verdergaan waar u gebleven bent."));
    gap(kit, space::kXl);
    ButtonStyle primary;
    primary.emphasis = Emphasis::primary;
    if (button(kit, "yes", t("Stoppen"), primary)) dialog = false;
    beside(kit, space::kM);
    if (button(kit, "no", t("Verdergaan"))) dialog = false;
    end_dialog(kit);
  }
  end_region(kit);
  end_screen(kit);
}

void write_pictures(window::Window& window, Gallery& gallery, const std::string& folder) {
  test::UiDriver driver(window, gallery.kit, [&] { gallery.draw(); });
  const auto shoot = [&](const std::string& name) {
    window.request_frame();
    driver.settle();
    const base::Status status = window.save_png(folder + "/" + name + ".png");
    if (!status.ok()) std::fprintf(stderr, "%s\n", status.failure().message.c_str());
  };
  for (const int percent : {100, 200}) {
    window.set_text_percent(percent);
    for (std::size_t theme_at = 0; theme_at < kThemes.size(); ++theme_at) {
      gallery.kit.set_theme(kThemes[theme_at]);
      gallery.theme_at = theme_at;
      for (std::size_t page = 0; page < std::size(kPages); ++page) {
        gallery.page = page;
        shoot(std::string(kPages[page]) + "-" + std::to_string(theme_at) + "-" +
              std::to_string(percent));
      }
    }
  }
  window.set_text_percent(100);
  gallery.kit.set_theme(ThemeName::light);
  gallery.theme_at = 0;
  gallery.page = 0;
  window.request_frame();
  driver.settle();
  driver.click("Taal van het gesprek");
  shoot("popup");
  driver.press("Escape");
  driver.tab_to("Verhuizen met Zwaluw");
  shoot("focus");
  gallery.page = 1;
  window.request_frame();
  driver.settle();
  driver.click("Stoppen");
  driver.press("Tab");
  shoot("dialog");
}

double cpu_ms() {
  return static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

// A line of /proc/self/status, for instance VmRSS, in kB.
long memory_kb(const std::string& name) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.rfind(name + ":", 0) == 0) return std::stol(line.substr(name.size() + 1));
  }
  return 0;
}

void measure(window::Window& window, Gallery& gallery) {
  gallery.page = 1;
  const auto draw = [&] {
    gallery.kit.begin_frame(test::fonts_of(window), window.scale());
    gallery.draw();
    gallery.kit.end_frame();
  };
  window.step(draw);
  std::printf(
      "first frame %.1f ms after open (%.1f ms of processor since start), %ld kB resident\n",
      window.counters().first_frame_ms, cpu_ms(), memory_kb("VmRSS"));
  std::vector<double> layout, raster;
  const double before = cpu_ms();
  for (int i = 0; i < 200; ++i) {
    // A picture that differs each time, else nothing is drawn.
    gallery.window.set_background(static_cast<std::uint32_t>(i));
    window.input().mouse_move(static_cast<float>(400 + i), static_cast<float>(500 + i % 3 * 60));
    gallery.answered = static_cast<std::size_t>(i % 2);
    window.step(draw);
    layout.push_back(window.counters().layout_ms);
    raster.push_back(window.counters().raster_ms);
  }
  std::sort(layout.begin(), layout.end());
  std::sort(raster.begin(), raster.end());
  std::printf(
      "conversation %d x %d: layout %.2f ms, raster and show %.2f ms (medians), "
      "%.2f ms of processor per frame, %ld kB\n",
      window.width_px(), window.height_px(), layout[100], raster[100], (cpu_ms() - before) / 200,
      memory_kb("VmRSS"));
}

}  // namespace

int main(int argc, char** argv) {
  const std::string argument = argc > 1 ? argv[1] : "";
  window::Options options;
  options.title = "Klankbord kit";
  auto opened = window::Window::open(options);
  if (!opened.ok()) {
    std::fprintf(stderr, "%s\n", opened.failure().message.c_str());
    return static_cast<int>(opened.failure().code);
  }
  window::Window& window = **opened;
  Kit kit;
  Gallery gallery{kit, window};
  if (argument == "--measure") {
    measure(window, gallery);
  } else if (!argument.empty()) {
    write_pictures(window, gallery, argument);
  } else {
    window.run([&] {
      kit.begin_frame(test::fonts_of(window), window.scale());
      gallery.draw();
      kit.end_frame();
    });
  }
  return 0;
}
