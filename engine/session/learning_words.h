// What Klankbord says about learning, in sentences: the same in every client.
#pragma once

#include <string>

#include "assess/lesson.h"
#include "assess/recommend.h"
#include "framework/framework.h"
#include "text/catalogue.h"

namespace klankbord::session {

// Why a scenario is suggested: "Gisteren bleef er het meest liggen bij kernactiviteit 5 (…). …"
std::string reason_text(const text::Catalogue& tr, const framework::Framework& framework,
                        const assess::Suggestion& suggestion);

// The question before the numbers. It names nothing but a competence whose occasion never came; the
// words it is about (Reflection::heard and utterance) are shown beside it.
std::string question_text(const text::Catalogue& tr, const framework::Framework& framework,
                          const scenario::Scenario& scenario, const assess::Reflection& reflection);

// Why a knowledge element is worth revising: the two blocks in which most was missed.
std::string revise_text(const text::Catalogue& tr, const framework::Framework& framework,
                        const assess::KnowledgeToRevise& knowledge);

// "5. Schat de situatie van de klant correct in"; the id alone where the framework has no such
// block.
std::string block_title(const text::Catalogue& tr, const framework::Framework& framework,
                        std::string_view block);

}  // namespace klankbord::session
