#include "app/passphrase.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <iostream>

#include "app/quiet_terminal.h"
#include "store/files.h"

namespace klankbord::app {

namespace {

constexpr std::size_t kMostBytes = 4096;

std::string first_line(std::string text) {
  text.resize(std::min(text.find('\n'), text.size()));
  if (!text.empty() && text.back() == '\r') text.pop_back();
  return text;
}

void show(int terminal, const std::string& text) {
  if (write(terminal, text.data(), text.size()) < 0) return;  // whoever sits there sees nothing
}

std::string typed_line(int terminal) {
  std::string line;
  char c = 0;
  while (line.size() < kMostBytes && read(terminal, &c, 1) == 1 && c != '\n') line += c;
  return line;
}

}  // namespace

base::Result<std::string> read_secret(const std::string& file, const char* prompt) {
  if (file == "-") {
    std::string line;
    std::getline(std::cin, line);
    return first_line(line);
  }
  if (!file.empty()) {
    auto text = store::read_file(file, kMostBytes);
    if (!text) return text.failure();
    return first_line(std::move(*text));
  }
  const int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC);
  if (terminal < 0) {
    return base::Failure{base::ExitCode::environment,
                         "There is no terminal to ask the passphrase on. Name a file that holds "
                         "it: --passphrase-file FILE (- for standard input)."};
  }
  std::string line;
  {
    const QuietTerminal quiet(terminal);
    show(terminal, std::string(prompt) + ": ");
    line = typed_line(terminal);
  }
  show(terminal, "\n");
  close(terminal);
  return line;
}

}  // namespace klankbord::app
