// Leading a class from the window, as a port: another program is the room, its screen is a page.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"

namespace klankbord::ui {

// A room that this window opened. It is kept when it ends, and can be reopened by its code.
class OpenedClass {
 public:
  virtual ~OpenedClass() = default;  // ends it
  virtual const std::string& code() const = 0;
  virtual const std::string& address() const = 0;       // that learners open
  virtual const std::string& trainer_page() const = 0;  // the trainer's own link
  virtual bool runs() const = 0;                        // false once the trainer deleted the room
};

class ClassOpener {
 public:
  virtual ~ClassOpener() = default;
  // Opens a room and the trainer's page in a browser. Refuses (exit code environment) with a
  // sentence when that is not to be had here.
  virtual base::Result<std::unique_ptr<OpenedClass>> open() = 0;
  // The page once more.
  virtual void show(const OpenedClass& opened) = 0;
};

}  // namespace klankbord::ui
