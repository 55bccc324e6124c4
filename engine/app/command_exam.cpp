#include <CLI/CLI.hpp>

#include "app/exam_commands.h"

namespace klankbord::app {

void add_exam(CLI::App& app, Globals& globals, Commands& commands) {
  CLI::App* exam = app.add_subcommand("exam", "What an exam centre does");
  exam->require_subcommand(1);
  exam->fallthrough();
  add_exam_assemble(*exam, globals, commands);
  add_exam_centre(*exam, globals, commands);
  add_exam_report(*exam, globals, commands);
  add_exam_seal(*exam, globals, commands);
  add_exam_sit(*exam, globals, commands);
  add_exam_window(*exam, globals, commands);
  add_exam_verify(*exam, globals, commands);
  add_exam_marking(*exam, globals, commands);
  add_exam_people(*exam, globals, commands);
  add_exam_review(*exam, globals, commands);
  add_exam_standard(*exam, globals, commands);
  add_exam_statistics(*exam, globals, commands);
}

}  // namespace klankbord::app
