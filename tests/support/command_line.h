// The program as a person or a script meets it: what it prints, and its exit code.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace klankbord::test {

struct Outcome {
  int code = -1;     // 128 + the signal for a program that was killed
  std::string text;  // standard output and standard error together
};

// Runs `klankbord` through a shell, without a display. `before` stands before it on the command
// line: variables, or what is piped into it ("printf '1\\n' |"). Throws where no shell starts.
Outcome run_klankbord(const std::string& arguments, const std::string& before = {});

// Runs it on a terminal of its own, where somebody types `typed` and Enter, and then nothing more.
Outcome run_on_terminal(std::vector<std::string> arguments, const std::string& typed);

// Of what waitpid gave.
int exit_code_of(int status);

// For a shell: in quotes. The path holds none itself.
std::string quoted(const std::filesystem::path& path);

}  // namespace klankbord::test
