#include "ui/kit_layout.h"
#include "ui/kit_words.h"
#include "ui/screen_desk.h"

namespace klankbord::ui {

using scenario::Hit;
using scenario::Opened;

namespace {

void product_page(DeskDraw& draw, const scenario::Product& product) {
  Kit& kit = draw.kit;
  begin_card(kit, {.padding = space::kL, .accented = true});
  heading(kit, verbatim(product.name));
  if (product.price_cents > 0) {
    paragraph(kit, verbatim(text::price(draw.words.language(), product.price_cents)),
              {.size = Size::strong, .tone = Tone::accent});
  }
  for (const base::LocalText& fact : product.facts) {
    gap(kit, space::kS);
    paragraph(kit, draw.words.in(fact));
  }
  end_card(kit);
}

}  // namespace

void desk_products(DeskDraw& draw) {
  const std::vector<scenario::Product>& products = draw.scenario.company.products;
  const std::optional<Hit> opened = draw.desk.opened(DeskTab::products);
  if (opened && draw.desk.is_reading(DeskTab::products)) {
    desk_back(draw, text::Key{"desk.back-list"});
    product_page(draw, products[opened->object]);
    return;
  }
  desk_heading(draw, text::Key{"desk.products"}, text::Key{"desk.products-about"});
  if (products.empty()) {
    desk_empty(draw, Icon::price, draw.words(text::Key{"desk.products-empty"}));
    return;
  }
  desk_search(draw, scenario::Panel::products, text::Key{"desk.products-hint"});
  std::vector<Hit> shown = draw.desk.search(scenario::Panel::products).hits;
  if (shown.empty()) {
    for (std::size_t i = 0; i < products.size(); ++i) {
      shown.push_back({Opened::product, static_cast<std::uint16_t>(i)});
    }
  }
  for (const Hit& hit : shown) {
    DeskRow row;
    row.title = verbatim(products[hit.object].name);
    row.icon = Icon::price;
    desk_thing(draw, hit, row);
  }
}

}  // namespace klankbord::ui
