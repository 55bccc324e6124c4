// What klankbord-window understands on its command line; klankbord writes it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/language.h"
#include "base/result.h"
#include "store/files.h"

namespace klankbord::app {

struct WindowArguments {
  std::optional<base::Language> language;  // else what the settings say
  std::optional<store::Path> data;         // that all learners share
  std::string learner;                     // id or name; empty: who practised last
  // play: a scenario's id or a .lua file; empty: the library
  std::string scenario;
  std::optional<std::uint64_t> seed;
  bool coach = false, resume = false, record = true;
  bool watch = false;  // go on in each text that its author saves
  // exam: the window of a sitting, and of nothing else
  bool exam = false;
  std::vector<std::string> forms;  // form files, or folders of them
  std::string centre = "centre.public";
  std::string station;    // name of this machine; empty: what the system calls it
  bool windowed = false;  // not full screen
  // join: a trainer's room, and nothing else
  bool joins = false;
  std::string address, code, nickname;  // empty: asked for
  // For those who work on the screens.
  int width = 1280, height = 800;
  std::string steps;       // see window_steps.h
  std::string screenshot;  // a PNG file to write after the steps, then leave
  int frames = 0;          // draw so many frames, print what they cost, then leave
  bool print_first_frame = false;
};

// Fails with ExitCode::bad_command_line and a sentence; with ExitCode::done and the text when help
// was asked.
base::Result<WindowArguments> read_arguments(int argc, char** argv);

}  // namespace klankbord::app
