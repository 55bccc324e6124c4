// A class that is led from the library, with a room that the test makes.
#include "support/app_stage.h"
#include "support/catch.h"

using namespace klankbord;
using namespace klankbord::ui;

namespace {

struct Rooms {
  int opened = 0, shown = 0, ended = 0;
  bool fails = false, deleted = false;
};

class FakeClass final : public OpenedClass {
 public:
  explicit FakeClass(Rooms& rooms) : rooms_(rooms) {}
  ~FakeClass() override { ++rooms_.ended; }
  const std::string& code() const override { return code_; }
  const std::string& address() const override { return address_; }
  const std::string& trainer_page() const override { return page_; }
  bool runs() const override { return !rooms_.deleted; }

 private:
  Rooms& rooms_;
  std::string code_ = "BCDFGH", address_ = "http://192.168.1.5:8080/",
              page_ = "http://192.168.1.5:8080/trainer#secret";
};

class FakeOpener final : public ClassOpener {
 public:
  explicit FakeOpener(Rooms& rooms) : rooms_(rooms) {}
  base::Result<std::unique_ptr<OpenedClass>> open() override {
    if (rooms_.fails) return base::Failure{base::ExitCode::environment, "There is no network."};
    ++rooms_.opened;
    return std::unique_ptr<OpenedClass>(std::make_unique<FakeClass>(rooms_));
  }
  void show(const OpenedClass&) override { ++rooms_.shown; }

 private:
  Rooms& rooms_;
};

App library_with(Rooms& rooms) {
  AppParts parts = test::parts_of({});
  parts.classes = std::make_unique<FakeOpener>(rooms);
  return App(std::move(parts));
}

Intent wish(intent::LeadWish what) {
  return intent::LeadClass{what};
}

}  // namespace

SCENARIO("a class is opened, looked at and ended from the library", "[ui][class][lead]") {
  Rooms rooms;
  {
    App app = library_with(rooms);
    REQUIRE(app.can_lead_class());
    app.handle(wish(intent::LeadWish::open));
    REQUIRE(app.led_class() != nullptr);
    CHECK(app.led_class()->code() == "BCDFGH");
    WHEN("the trainer's page is wanted once more") {
      app.handle(wish(intent::LeadWish::show));
      THEN("the same class shows") {
        CHECK(rooms.shown == 1);
        CHECK(rooms.opened == 1);
      }
    }
    WHEN("it is ended") {
      app.handle(wish(intent::LeadWish::end));
      THEN("another one can be opened") {
        CHECK(app.led_class() == nullptr);
        CHECK(rooms.ended == 1);
        app.handle(wish(intent::LeadWish::open));
        CHECK(rooms.opened == 2);
      }
    }
    WHEN("the trainer deleted it from the page") {
      rooms.deleted = true;
      app.handle(wish(intent::LeadWish::open));
      THEN("a new one is opened instead of a dead one shown") {
        CHECK(rooms.shown == 0);
        CHECK(rooms.opened == 2);
      }
    }
  }
  CHECK(rooms.ended == rooms.opened);  // also by whoever closes the window
}

SCENARIO("a class that cannot be opened says why", "[ui][class][lead]") {
  Rooms rooms;
  rooms.fails = true;
  App app = library_with(rooms);
  app.handle(wish(intent::LeadWish::open));
  CHECK(app.led_class() == nullptr);
  REQUIRE(app.notices().size() == 1);
  CHECK(app.notices().front().detail == "There is no network.");
}

SCENARIO("without the room's program no class is offered", "[ui][class][lead]") {
  test::AppStage stage;
  CHECK_FALSE(stage.driver.shows(stage.says(text::Key{"library.lead-class"})));
  CHECK(stage.driver.shows(stage.says(text::Key{"library.join-class"})));
}
