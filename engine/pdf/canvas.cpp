#include "pdf/canvas.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <cmath>

#include "pdf/language_mark.h"

#ifdef __SANITIZE_ADDRESS__
// Fontconfig keeps what it once read about fonts to the end of the program, where only Pango's own
// thread finds it; the leak detector takes that for lost. Leaks of ours are still told.
extern "C" const char* __lsan_default_suppressions() {
  return "leak:libfontconfig\n";
}
#endif

namespace klankbord::pdf {

namespace {

constexpr double kPi = 3.14159265358979323846;
constexpr const char* kFonts = "Inter, Noto Sans, DejaVu Sans";

// The tag that shaping and hyphenation go by, which differ per country.
const char* tag_of(base::Language language) {
  switch (language) {
    case base::Language::fr:
      return "fr-BE";
    case base::Language::en:
      return "en-GB";
    case base::Language::nl:
      break;
  }
  return "nl-BE";
}

cairo_status_t append(void* bytes, const unsigned char* part, unsigned int count) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(part), count);
  return CAIRO_STATUS_SUCCESS;
}

guint16 channel(double share) {
  return static_cast<guint16>(std::lround(share * 65535));
}

void add(PangoAttrList* list, PangoAttribute* attribute, std::size_t from, std::size_t to) {
  attribute->start_index = static_cast<guint>(from);
  attribute->end_index = static_cast<guint>(to);
  pango_attr_list_insert(list, attribute);
}

PangoAlignment pango_align(Align align) {
  if (align == Align::right) return PANGO_ALIGN_RIGHT;
  return align == Align::centre ? PANGO_ALIGN_CENTER : PANGO_ALIGN_LEFT;
}

}  // namespace

struct Canvas::State {
  std::string bytes, language;
  cairo_surface_t* surface = nullptr;
  cairo_t* cairo = nullptr;
  PangoContext* context = nullptr;
  PangoLayout* layout = nullptr;

  void colour(Colour colour) { cairo_set_source_rgb(cairo, colour.red, colour.green, colour.blue); }

  void lay_out(const Paragraph& paragraph, double width) {
    std::string text;
    PangoAttrList* list = pango_attr_list_new();
    for (const Run& run : paragraph.runs) {
      const std::size_t from = text.size();
      text += run.text;
      add(list, pango_attr_language_new(pango_language_from_string(tag_of(run.language))), from,
          text.size());
      if (run.face == Face::strong) {
        add(list, pango_attr_weight_new(PANGO_WEIGHT_SEMIBOLD), from, text.size());
      }
      add(list,
          pango_attr_foreground_new(channel(run.colour.red), channel(run.colour.green),
                                    channel(run.colour.blue)),
          from, text.size());
    }
    PangoFontDescription* font = pango_font_description_from_string(kFonts);
    pango_font_description_set_absolute_size(font, paragraph.size * PANGO_SCALE);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    pango_layout_set_text(layout, text.c_str(), static_cast<int>(text.size()));
    pango_layout_set_attributes(layout, list);
    pango_attr_list_unref(list);
    pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout, pango_align(paragraph.align));
    pango_layout_set_line_spacing(layout, 0);
    const bool cut = paragraph.most_lines > 0;
    pango_layout_set_ellipsize(layout, cut ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
    pango_layout_set_height(layout, cut ? -paragraph.most_lines : -1);
  }

  // Lines stand at an even distance whatever font a letter came from.
  double line_height(const Paragraph& paragraph) const {
    return paragraph.size * paragraph.leading;
  }

  // A paragraph of several lines given as one text (a filled-in form) may hold line ends, and the
  // limit of the layout counts per paragraph: so the lines themselves are counted.
  int lines(const Paragraph& paragraph) const {
    const int there = pango_layout_get_line_count(layout);
    return paragraph.most_lines > 0 ? std::min(there, paragraph.most_lines) : there;
  }
};

Canvas::Canvas(const Document& document) : state_(std::make_unique<State>()) {
  State& state = *state_;
  state.language = document.language;
  state.surface = cairo_pdf_surface_create_for_stream(append, &state.bytes, kWidth, kHeight);
  const auto metadata = [&](cairo_pdf_metadata_t what, const std::string& value) {
    if (!value.empty()) cairo_pdf_surface_set_metadata(state.surface, what, value.c_str());
  };
  metadata(CAIRO_PDF_METADATA_TITLE, document.title);
  metadata(CAIRO_PDF_METADATA_AUTHOR, document.author);
  metadata(CAIRO_PDF_METADATA_CREATOR, "Klankbord");
  metadata(CAIRO_PDF_METADATA_CREATE_DATE, document.created);
  metadata(CAIRO_PDF_METADATA_MOD_DATE, document.created);
  state.cairo = cairo_create(state.surface);
  state.context = pango_cairo_create_context(state.cairo);
  // Pango takes an inch for 96 units unless told; letters stand where the font wants them.
  pango_cairo_context_set_resolution(state.context, 72);
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(state.context, options);
  cairo_font_options_destroy(options);
  pango_context_set_round_glyph_positions(state.context, FALSE);
  state.layout = pango_layout_new(state.context);
}

Canvas::~Canvas() {
  g_object_unref(state_->layout);
  g_object_unref(state_->context);
  cairo_destroy(state_->cairo);
  cairo_surface_destroy(state_->surface);
}

double Canvas::height(const Paragraph& paragraph, double width) {
  state_->lay_out(paragraph, width);
  return state_->line_height(paragraph) * state_->lines(paragraph);
}

double Canvas::set(const Paragraph& paragraph, double x, double y, double width) {
  state_->lay_out(paragraph, width);
  const double step = state_->line_height(paragraph);
  const int lines = state_->lines(paragraph);
  PangoLayoutIter* at = pango_layout_get_iter(state_->layout);
  for (int i = 0; i < lines; ++i) {
    PangoRectangle where;
    pango_layout_iter_get_line_extents(at, nullptr, &where);
    // The base line stands where the middle of the capitals is the middle of the line.
    const double base = y + step * i + step / 2 + paragraph.size * 0.36;
    cairo_move_to(state_->cairo, x + static_cast<double>(where.x) / PANGO_SCALE, base);
    pango_cairo_show_layout_line(state_->cairo, pango_layout_iter_get_line_readonly(at));
    if (!pango_layout_iter_next_line(at)) break;
  }
  pango_layout_iter_free(at);
  return step * lines;
}

void Canvas::rectangle(double x, double y, double width, double height, double radius,
                       Colour colour) {
  cairo_t* cairo = state_->cairo;
  cairo_new_path(cairo);
  radius = std::min({radius, width / 2, height / 2});
  cairo_new_sub_path(cairo);
  cairo_arc(cairo, x + width - radius, y + radius, radius, -kPi / 2, 0);
  cairo_arc(cairo, x + width - radius, y + height - radius, radius, 0, kPi / 2);
  cairo_arc(cairo, x + radius, y + height - radius, radius, kPi / 2, kPi);
  cairo_arc(cairo, x + radius, y + radius, radius, kPi, 3 * kPi / 2);
  cairo_close_path(cairo);
  state_->colour(colour);
  cairo_fill(cairo);
}

void Canvas::line(double x1, double y1, double x2, double y2, Colour colour, double thickness) {
  polyline({{x1, y1}, {x2, y2}}, colour, thickness);
}

void Canvas::polyline(const std::vector<Point>& points, Colour colour, double thickness) {
  cairo_t* cairo = state_->cairo;
  cairo_new_path(cairo);  // showing text leaves a point behind
  for (const Point& point : points) cairo_line_to(cairo, point.x, point.y);
  state_->colour(colour);
  cairo_set_line_width(cairo, thickness);
  cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke(cairo);
}

void Canvas::disc(double x, double y, double radius, Colour colour) {
  cairo_new_path(state_->cairo);
  cairo_arc(state_->cairo, x, y, radius, 0, 2 * kPi);
  state_->colour(colour);
  cairo_fill(state_->cairo);
}

void Canvas::level(double x, double y, double radius, int level, Colour colour) {
  cairo_t* cairo = state_->cairo;
  state_->colour(colour);
  cairo_new_path(cairo);
  cairo_arc(cairo, x, y, radius, 0, 2 * kPi);
  if (level == 2) cairo_fill_preserve(cairo);
  cairo_set_line_width(cairo, 1);
  cairo_stroke(cairo);
  if (level == 1) {
    cairo_arc(cairo, x, y, radius, -kPi / 2, kPi / 2);
    cairo_fill(cairo);
  }
}

void Canvas::next_page() {
  cairo_show_page(state_->cairo);
}

base::Result<std::string> Canvas::finish() {
  cairo_show_page(state_->cairo);
  cairo_surface_finish(state_->surface);
  const cairo_status_t status = cairo_status(state_->cairo);
  if (status != CAIRO_STATUS_SUCCESS) {
    return base::Failure{base::ExitCode::environment,
                         std::string("The PDF could not be drawn: ") +
                             cairo_status_to_string(status) +
                             ". Ask for --html instead, which prints just as well."};
  }
  return with_language(std::move(state_->bytes), state_->language);
}

}  // namespace klankbord::pdf
