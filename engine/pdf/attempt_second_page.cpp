#include <algorithm>

#include "pdf/attempt_pages.h"

namespace klankbord::pdf {

using text::Key;

namespace {

constexpr double kIndent = 11;  // of what stands beside the coloured bar
constexpr double kInner = kMeasure - kIndent;
constexpr double kBetween = 9;
constexpr std::size_t kMostKnowledge = 6;
constexpr double kMoreHeight = 14;

// One thing to show on the page: a critical error, or an answer with what it showed of a block.
struct Piece {
  const report::KnockoutReport* knockout = nullptr;
  report::Finding finding = {};
  std::size_t place = 0;  // in the order of the page
  int rank = 0;           // what is chosen first: 0 critical errors, then missed, partly, in full
};

// An answer that showed something of two blocks is one piece, at its first place.
void add_finding(std::vector<Piece>& pieces, const report::Finding& finding) {
  for (Piece& piece : pieces) {
    report::Finding& known = piece.finding;
    const bool same = piece.knockout == nullptr && known.answer == finding.answer &&
                      known.quote.text == finding.quote.text &&
                      known.better.text == finding.better.text;
    if (!same) continue;
    known.marks.insert(known.marks.end(), finding.marks.begin(), finding.marks.end());
    piece.rank = 1 + report::lowest_level(known.marks);
    return;
  }
  pieces.push_back({nullptr, finding, pieces.size(), 1 + report::lowest_level(finding.marks)});
}

std::vector<Piece> pieces_of(const report::AttemptReport& report) {
  std::vector<Piece> pieces;
  for (const report::KnockoutReport& knockout : report.knockouts) {
    pieces.push_back({&knockout, {}, pieces.size(), 0});
  }
  for (const report::BlockReport& block : report.blocks) {
    for (const report::Finding& finding : block.findings) add_finding(pieces, finding);
  }
  return pieces;
}

// A block of paragraphs with a bar in the colour of its level on the left.
class Card {
 public:
  Card(Sheet& sheet, Colour colour) : sheet_(sheet), colour_(colour) {}

  void add(Paragraph paragraph, double indent = 0) {
    parts_.push_back({std::move(paragraph), indent, -1});
  }
  void add_mark(Paragraph paragraph, int level) {
    parts_.push_back({std::move(paragraph), 13, level});
  }
  double height() const {
    double sum = 0;
    for (const Part& part : parts_) {
      sum += sheet_.canvas().height(part.paragraph, kInner - part.indent);
    }
    return sum;
  }
  void set() const {
    Canvas& canvas = sheet_.canvas();
    const double top = sheet_.y();
    for (const Part& part : parts_) {
      if (part.level >= 0) {
        canvas.level(kLeft + kIndent + 4, sheet_.y() + 5.6, 3.2, part.level, colour_of(part.level));
      }
      sheet_.set(part.paragraph, kIndent + part.indent, kInner - part.indent);
    }
    canvas.rectangle(kLeft, top + 1, 2.2, sheet_.y() - top - 2, 1, colour_);
    sheet_.skip(kBetween);
  }

 private:
  struct Part {
    Paragraph paragraph;
    double indent;
    int level;
  };
  Sheet& sheet_;
  Colour colour_;
  std::vector<Part> parts_;
};

void add_quote(Sheet& sheet, Card& card, const report::Words& words, bool spoken,
               std::size_t answer) {
  Run quote = run(words);
  if (spoken) quote.text = kept_short(report::quoted(sheet.tr(), words));
  quote.text = on_one_line(quote.text, spoken);
  std::vector<Run> runs = {quote};
  if (answer > 0) {
    runs.push_back(
        sheet.words("  " + sheet.tr()(Key{"report.answer"}, {{"number", std::to_string(answer)}}),
                    Face::regular, kSoft));
  }
  card.add({runs, 9.5, 3});
}

void add_better(Sheet& sheet, Card& card, const report::Words& better) {
  if (better.empty()) return;
  card.add(
      {{sheet.words(sheet.tr()(Key{"feedback.better"}) + " ", Face::strong, kAccent), run(better)},
       9,
       2});
}

Card card_of(Sheet& sheet, const Piece& item) {
  if (item.knockout != nullptr) {
    Card card(sheet, kNone);
    card.add({{sheet.words(sheet.tr()(Key{"knockout.line"},
                                      {{"code", item.knockout->code},
                                       {"text", report::typeset(item.knockout->text)}}),
                           Face::strong, kNone)},
              9.5,
              2});
    add_quote(sheet, card, item.knockout->quote, item.knockout->spoken, item.knockout->answer);
    if (!item.knockout->why.empty()) {
      card.add({{run(item.knockout->why, Face::regular, kSoft)}, 8.5, 2});
    }
    add_better(sheet, card, item.knockout->better);
    return card;
  }
  const report::Finding& finding = item.finding;
  const int lowest = report::lowest_level(finding.marks);
  Card card(sheet, colour_of(lowest));
  add_quote(sheet, card, finding.quote, finding.spoken, finding.answer);
  for (const report::Mark& mark : finding.marks) {
    const int level = mark.spoiled ? 0 : mark.level;
    card.add_mark(
        {{sheet.words(report::level_text(sheet.tr(), mark), Face::strong, colour_of(level)),
          sheet.words(" · " + mark.competence + " "), run(mark.text)},
         8.5,
         2},
        level);
  }
  if (lowest < 2) add_better(sheet, card, finding.better);
  return card;
}

// In two columns; each item is cut to two lines, so that the height is known.
class KnowledgeList {
 public:
  KnowledgeList(Sheet& sheet, std::vector<report::Words> known)
      : sheet_(sheet), known_(std::move(known)) {
    for (std::size_t i = 0; i < shown(); ++i) {
      row_ = std::max(row_, sheet_.canvas().height(item(i), kColumn - 9) + 2);
    }
  }

  double height() const {
    if (known_.empty()) return 0;
    return Sheet::kHeadingHeight + list_height() + (left_out() > 0 ? kMoreHeight : 0) + 10;
  }
  void set() const {
    if (known_.empty()) return;
    sheet_.heading(sheet_.tr()(Key{"report.knowledge"}));
    const double top = sheet_.y();
    for (std::size_t i = 0; i < shown(); ++i) {
      const double x = kLeft + static_cast<double>(i / rows()) * (kColumn + kGap);
      const double y = top + static_cast<double>(i % rows()) * row_;
      sheet_.canvas().disc(x + 2, y + 6, 1.4, kAccent);
      sheet_.canvas().set(item(i), x + 9, y, kColumn - 9);
    }
    sheet_.move_to(top + list_height());
    if (left_out() > 0) {
      sheet_.set(
          {{sheet_.words(sheet_.tr().count(Key{"report.more"}, static_cast<long long>(left_out())),
                         Face::regular, kSoft)},
           8,
           1});
    }
  }

 private:
  static constexpr double kGap = 18, kColumn = (kMeasure - kGap) / 2;
  Paragraph item(std::size_t i) const { return {{run(known_[i])}, 8.5, 2}; }
  std::size_t shown() const { return std::min(known_.size(), kMostKnowledge); }
  std::size_t rows() const { return (shown() + 1) / 2; }
  double list_height() const { return static_cast<double>(rows()) * row_; }
  std::size_t left_out() const { return known_.size() - shown(); }
  Sheet& sheet_;
  std::vector<report::Words> known_;
  double row_ = 0;  // height of the highest item
};

// Chosen by rank as long as they fit into `room`, then shown in call order.
std::vector<Piece> chosen(Sheet& sheet, std::vector<Piece> items, double room) {
  std::stable_sort(items.begin(), items.end(),
                   [](const Piece& a, const Piece& b) { return a.rank < b.rank; });
  std::vector<Piece> taken;
  for (const Piece& item : items) {
    const double height = card_of(sheet, item).height() + kBetween;
    if (height > room) continue;
    room -= height;
    taken.push_back(item);
  }
  std::sort(taken.begin(), taken.end(),
            [](const Piece& a, const Piece& b) { return a.place < b.place; });
  return taken;
}

}  // namespace

void write_second_page(Sheet& sheet, const report::AttemptReport& report) {
  const text::Catalogue& tr = sheet.tr();
  sheet.set({{run(report.title, Face::strong, kSoft),
              sheet.words(" · " + report::date_text(tr, report.started) +
                              (report.learner.empty() ? "" : " · " + report.learner),
                          Face::regular, kSoft)},
             8.5,
             1});
  sheet.skip(12);
  const KnowledgeList knowledge(sheet, report.knowledge);
  sheet.heading(tr(Key{"report.evidence"}));
  const std::vector<Piece> items = pieces_of(report);
  const double room = sheet.left() - Sheet::kRemarksHeight - 14 - knowledge.height() - kMoreHeight;
  const std::vector<Piece> shown = chosen(sheet, items, room);
  for (const Piece& item : shown) card_of(sheet, item).set();
  if (shown.size() < items.size()) {
    sheet.set({{sheet.words(tr.count(Key{"report.more"},
                                     static_cast<long long>(items.size() - shown.size())),
                            Face::regular, kSoft)},
               8,
               1});
    sheet.skip(6);
  } else if (items.empty()) {
    sheet.set({{sheet.words(tr(Key{"report.no-evidence"}), Face::regular, kSoft)}, 9.5});
    sheet.skip(6);
  }
  knowledge.set();
  sheet.remarks();
}

}  // namespace klankbord::pdf
