// The author's workbench as an author meets it: findings that follow the file, and the way back.
#include "support/app_stage.h"
#include "support/catch.h"
#include "support/own_library.h"
#include "support/ui_misfits.h"

using namespace klankbord;
using klankbord::test::AppSetup;
using klankbord::test::AppStage;
using klankbord::test::OwnLibrary;

namespace {

constexpr const char* kScenario = "late-washer";
void open_bench(AppStage& stage) {
  stage.app.handle(ui::intent::OpenBriefing{kScenario});
  test::look_again(stage);
  stage.driver.click(stage.says(text::Key{"workbench.title"}));
}

}  // namespace

SCENARIO("the workbench shows what the checks find, with code, place and suggestion",
         "[ui][workbench]") {
  OwnLibrary library;
  GIVEN("a scenario with a variable that nothing reads") {
    library.add_unused();
    AppSetup setup;
    setup.root = library.root();
    AppStage stage(setup);
    WHEN("its author opens the workbench from the briefing") {
      open_bench(stage);
      THEN("the finding stands there, with the title of its code") {
        CHECK(stage.app.screen() == ui::Screen::workbench);
        CHECK(stage.driver.shows("KB109"));
        CHECK(stage.driver.shows("Unused variable"));
        CHECK(stage.driver.shows("No condition reads the variable \"spare\""));
        CHECK(stage.driver.shows(stage.word("severity.", "warning")));
      }
      AND_WHEN("the author mends the file") {
        library.restore();
        test::look_again(stage);
        THEN("nothing is found any more, without a key being pressed") {
          CHECK_FALSE(stage.driver.shows("KB109"));
          CHECK(stage.driver.shows(stage.says(text::Key{"workbench.no-findings-title"})));
        }
      }
      AND_WHEN("the file does not load any more") {
        library.break_it();
        test::look_again(stage);
        THEN("the errors show, and what it was before is not lost") {
          CHECK(stage.driver.shows("KB001"));
          CHECK(stage.driver.shows(stage.says(text::Key{"workbench.outdated"})));
          REQUIRE(stage.app.workbench()->bench.shown()->scenario != nullptr);
        }
      }
    }
  }
}

SCENARIO("the workbench follows everything its scenario hangs on", "[ui][workbench]") {
  OwnLibrary library;
  GIVEN("a scenario in which nothing is found") {
    AppSetup setup;
    setup.root = library.root();
    AppStage stage(setup);
    open_bench(stage);
    REQUIRE(stage.driver.shows(stage.says(text::Key{"workbench.no-findings-title"})));
    WHEN("its company is saved with a mistake") {
      library.break_company();
      test::look_again(stage);
      THEN("the scenario does not load any more, and the finding names the company's file") {
        CHECK(stage.driver.shows(stage.says(text::Key{"workbench.outdated"})));
        const auto& findings = stage.app.workbench()->bench.shown()->findings;
        REQUIRE_FALSE(findings.empty());
        CHECK_THAT(findings.front().file, test::holds_text("volta.lua"));
      }
    }
    WHEN("its plan is saved with a run that does not come true") {
      library.spoil_plan();
      test::look_again(stage);
      THEN("that is found, in the plan, and at no node of the graph") {
        CHECK(stage.driver.shows("KB165"));
        const auto* shown = stage.app.workbench()->bench.shown();
        REQUIRE_FALSE(shown->findings.empty());
        CHECK_THAT(shown->findings.front().file, test::holds_text("late-washer.plan"));
        for (const auto& at_box : shown->picture.findings) CHECK(at_box.empty());
      }
    }
    WHEN("its plan is taken away") {
      library.remove_plan();
      test::look_again(stage);
      THEN("the plan is missed") {
        CHECK(stage.driver.shows("KB164"));
      }
    }
  }
}

SCENARIO("the workbench tells when guessing is enough", "[ui][workbench]") {
  OwnLibrary library;
  library.make_guessing_enough();
  GIVEN("a scenario of decisions with two answers") {
    AppSetup setup;
    setup.root = library.root();
    AppStage stage(setup);
    WHEN("its author looks at the findings") {
      open_bench(stage);
      THEN("that is among them, and can be chosen") {
        const ui::WorkbenchPane& bench = *stage.app.workbench();
        REQUIRE(bench.bench.explored() != nullptr);
        const auto& chance = bench.bench.explored()->findings;
        REQUIRE(chance.size() == 1);
        CHECK(stage.driver.shows("KB319"));
        stage.driver.click("KB319 " + chance[0].message);
        CHECK(bench.view.finding == bench.bench.shown()->findings.size());
      }
    }
  }
}

SCENARIO("the workbench is left to where one came from, by keyboard", "[ui][workbench]") {
  OwnLibrary library;
  GIVEN("a briefing") {
    AppSetup setup;
    setup.root = library.root();
    AppStage stage(setup);
    stage.app.handle(ui::intent::OpenBriefing{kScenario});
    test::look_again(stage);
    const std::size_t variables = stage.app.scenario()->variables.size();
    WHEN("Ctrl+B opens the workbench, the file changes and Escape leaves it") {
      stage.driver.press_with("Left Ctrl", "B");
      const bool opened = stage.app.screen() == ui::Screen::workbench;
      library.add_unused();
      test::look_again(stage);
      stage.driver.press("Escape");
      THEN("the briefing is about the scenario as it is now") {
        CHECK(opened);
        REQUIRE(stage.app.screen() == ui::Screen::briefing);
        CHECK(stage.app.scenario()->variables.size() == variables + 1);
      }
    }
  }
  GIVEN("a library with a scenario that does not load") {
    library.break_it();
    AppSetup setup;
    setup.root = library.root();
    AppStage stage(setup);
    WHEN("its author opens the workbench from its card") {
      stage.driver.click(stage.says(text::Key{"workbench.open-on"}, {{"id", kScenario}}));
      THEN("it says what is wrong, and the way back is the library") {
        CHECK(stage.driver.shows("KB001"));
        CHECK(stage.driver.shows(stage.says(text::Key{"workbench.does-not-load"})));
        stage.driver.click(stage.says(text::Key{"workbench.back"}));
        CHECK(stage.app.screen() == ui::Screen::library);
      }
    }
  }
}

namespace {

void open_tab(AppStage& stage, ui::WorkbenchTab tab) {
  ui::WorkbenchView view = stage.app.workbench()->view;
  view.tab = tab;
  stage.app.handle(ui::of_workbench(ui::intent::ChangeWorkbench{view}));
  test::look_again(stage);
}

const ui::WorkbenchView& view_of(const AppStage& stage) {
  return stage.app.workbench()->view;
}

std::string chosen_node(const AppStage& stage) {
  const auto& box = view_of(stage).box;
  return box ? stage.app.workbench()->bench.shown()->scenario->nodes[*box].id : std::string();
}

}  // namespace

SCENARIO("a finding leads to its node in the graph", "[ui][workbench]") {
  OwnLibrary library;
  library.withhold_answer();
  GIVEN("a scenario with an answer that is never offered") {
    AppSetup setup;
    setup.root = library.root();
    AppStage stage(setup);
    open_bench(stage);
    const auto& findings = stage.app.workbench()->bench.shown()->findings;
    REQUIRE_FALSE(findings.empty());
    std::size_t at = 0;
    while (at < findings.size() && findings[at].code != "KB105") ++at;
    REQUIRE(at < findings.size());
    WHEN("the author chooses the finding") {
      stage.driver.click(findings[at].code + " " + findings[at].message);
      THEN("the graph shows the node, chosen, with its lines and what was found there") {
        CHECK(view_of(stage).tab == ui::WorkbenchTab::graph);
        CHECK(chosen_node(stage) == "greeting");
        CHECK(stage.driver.shows("KB105"));
        CHECK(stage.driver.shows("number-first"));
        CHECK(stage.driver.shows("welcome 1"));
        CHECK(stage.driver.shows(stage.says(text::Key{"graph.when"}, {{"condition", "mood > 2"}})));
      }
    }
  }
}

SCENARIO("the graph is walked by keyboard alone", "[ui][workbench]") {
  OwnLibrary library;
  GIVEN("the graph of a scenario") {
    AppSetup setup;
    setup.root = library.root();
    AppStage stage(setup);
    open_bench(stage);
    open_tab(stage, ui::WorkbenchTab::graph);
    WHEN("Tab comes to a node, an arrow goes to the one below and Enter chooses it") {
      stage.driver.tab_to("greeting");
      const auto& graph = stage.app.workbench()->bench.shown()->picture.graph;
      const auto below = analysis::neighbour(graph, 0, analysis::GraphSide::down);
      stage.driver.press("Down");
      stage.driver.press("Return");
      THEN("that node is chosen") {
        REQUIRE(below);
        CHECK(view_of(stage).box == below);
        CHECK(stage.driver.focused() == chosen_node(stage));
      }
    }
    WHEN("it is enlarged so far that the first node shows alone, and the focus goes to another") {
      for (int i = 0; i < 12; ++i) stage.driver.type("+");
      const ui::GraphView before = view_of(stage).graph;
      stage.driver.tab_to("greeting");
      const ui::GraphView after = view_of(stage).graph;
      THEN("the picture follows the focus") {
        CHECK(before.permille > 1500);
        CHECK_FALSE(after == before);
        CHECK(after.permille == before.permille);
        CHECK(stage.driver.find("greeting").visible.width() > 0);
      }
      AND_WHEN("all of it is asked for") {
        stage.driver.type("0");
        THEN("every node shows again") {
          CHECK(view_of(stage).graph.permille < 1000);
          for (const auto& node : stage.app.workbench()->bench.shown()->scenario->nodes) {
            CHECK(stage.driver.find(node.id).visible.width() > 0);
          }
        }
      }
    }
  }
}

SCENARIO("the graph is moved by mouse", "[ui][workbench]") {
  OwnLibrary library;
  AppSetup setup;
  setup.root = library.root();
  AppStage stage(setup);
  open_bench(stage);
  open_tab(stage, ui::WorkbenchTab::graph);
  const ui::Widget ground = stage.driver.find(stage.says(text::Key{"graph.picture"}));
  GIVEN("a pointer on the picture") {
    const float x = ground.rect.left + 3, y = ground.rect.bottom - 3;
    auto& input = stage.window->input();
    WHEN("the wheel turns") {
      input.mouse_move(x, y);
      input.wheel(2);
      stage.driver.settle();
      const int larger = view_of(stage).graph.permille;
      THEN("it is larger") {
        CHECK(larger > 0);
      }
      AND_WHEN("the picture is dragged to the left") {
        const int before = view_of(stage).graph.x;
        input.mouse_button(true);
        stage.driver.settle();
        input.mouse_move(x + 60, y);
        stage.driver.settle();
        input.mouse_button(false);
        stage.driver.settle();
        THEN("what shows has moved, and nothing was chosen") {
          CHECK(view_of(stage).graph.x < before);
          CHECK(view_of(stage).graph.permille == larger);
          CHECK_FALSE(view_of(stage).box);
        }
      }
    }
    WHEN("a node is clicked") {
      stage.driver.click("greeting");
      THEN("it is chosen") {
        CHECK(chosen_node(stage) == "greeting");
      }
    }
  }
}

SCENARIO("the exploration says how many plays there are and what they come to", "[ui][workbench]") {
  OwnLibrary library;
  AppSetup setup;
  setup.root = library.root();
  AppStage stage(setup);
  open_bench(stage);
  open_tab(stage, ui::WorkbenchTab::exploration);
  const session::Explored* explored = stage.app.workbench()->bench.explored();
  REQUIRE(explored != nullptr);
  int sum = 0;
  for (const int permille : explored->bands) sum += permille;
  CHECK_FALSE(explored->survey.estimate);
  CHECK(sum == Approx(1000).margin(5));
  CHECK(stage.driver.shows(stage.says(text::Key{"explore.plays-title"})));
  CHECK(stage.driver.shows(
      stage.says(text::Key{"explore.points"},
                 {{"min", std::to_string(explored->survey.plays.total.points.min)},
                  {"max", std::to_string(explored->survey.plays.total.points.max)},
                  {"of", std::to_string(explored->survey.plays.total.reachable)}})));
  CHECK(explored->bots.size() == analysis::kBots.size());
}

SCENARIO("the workbench reflows", "[ui][workbench][reflow]") {
  struct Case {
    int width, height, percent;
  };
  OwnLibrary library;
  library.withhold_answer();
  for (const Case& one : {Case{1280, 800, 100}, Case{1280, 800, 200}, Case{900, 600, 150}}) {
    for (const base::Language language : base::kLanguages) {
      AppSetup setup;
      setup.root = library.root();
      setup.width = one.width;
      setup.height = one.height;
      setup.settings.text_percent = one.percent;
      setup.settings.language = language;
      AppStage stage(setup);
      open_bench(stage);
      std::string found;
      const auto look = [&] {
        found += test::misfits(stage.kit, stage.driver.widgets(),
                               static_cast<float>(stage.window->width_px()));
      };
      look();
      open_tab(stage, ui::WorkbenchTab::graph);
      look();
      stage.driver.click("greeting");
      look();
      open_tab(stage, ui::WorkbenchTab::exploration);
      look();
      CAPTURE(one.width, one.height, one.percent, to_string(language));
      CHECK(found == "");
    }
  }
}
