#include "console/transcript_text.h"

#include "session/desk_words.h"

namespace klankbord::console {

void write_utterance(Writer& writer, const text::Catalogue& tr, const scenario::Scenario& scenario,
                     const play::Utterance& said) {
  const std::string who = session::speaker_of(tr, scenario, said);
  const std::string words = session::words_of(tr, scenario, said);
  if (!who.empty()) {
    writer.paragraph(words, text::clock(said.at_s) + " " + who + ": ");
  } else {
    writer.paragraph("(" + words + ")", "       ");
  }
}

}  // namespace klankbord::console
