#include "base/limits.h"
#include "scenario/compiled_values.h"

namespace klankbord::scenario::compiled {

using nlohmann::json;

namespace {

Face face_in(const json& object) {
  Face face;
  face.skin = number_of(object, "skin");
  if (face.skin < 1 || face.skin > 6) throw Bad{"\"skin\" is not from 1 to 6"};
  face.hair = word_in(object, "hair", hair_from);
  face.hair_colour = word_in(object, "hair_colour", hair_colour_from);
  face.top = word_in(object, "top", top_from);
  face.age = word_in(object, "age", age_from);
  face.glasses = truth_of(object, "glasses");
  face.beard = truth_of(object, "beard");
  return face;
}

Customer customer_in(const json& item) {
  Customer customer;
  customer.id = text_of(item, "id");
  customer.name = text_of(item, "name");
  customer.number = text_of(item, "number");
  customer.born = text_of(item, "born");
  customer.city = text_of(item, "city");
  customer.language = word_in(item, "language", base::language_from);
  customer.file = texts_of(item, "file");
  customer.face = face_in(need(item, "face", json::value_t::object));
  customer.address = optional_text(item, "address");
  customer.phone = optional_text(item, "phone");
  customer.email = optional_text(item, "email");
  return customer;
}

Item item_in(const json& source) {
  Item item;
  item.id = text_of(source, "id");
  item.panel = word_in(source, "panel", panel_from);
  item.title = texts_of(source, "title");
  item.text = texts_of(source, "text");
  item.keywords = optional_texts(source, "keywords");
  item.customer = optional_text(source, "customer");
  item.date = optional_text(source, "date");
  item.paper = optional_truth(source, "paper", false);
  item.cost_s = number_of(source, "cost_s");
  return item;
}

Form form_in(const json& source) {
  Form form;
  form.id = text_of(source, "id");
  form.title = texts_of(source, "title");
  form.cost_s = number_of(source, "cost_s");
  for (const json& item : array_of(source, "fields")) {
    Field field;
    field.id = text_of(item, "id");
    field.label = texts_of(item, "label");
    field.required = truth_of(item, "required");
    for (const json& choice : optional_list(item, "choices")) {
      field.choices.push_back({text_of(choice, "id"), texts_of(choice, "label")});
    }
    form.fields.push_back(std::move(field));
  }
  return form;
}

Desk desk_in(const json& source) {
  Desk desk;
  for (const json& item : optional_list(source, "items")) desk.items.push_back(item_in(item));
  for (const json& item : optional_list(source, "slots")) {
    desk.slots.push_back({text_of(item, "id"), texts_of(item, "when"), truth_of(item, "free")});
  }
  for (const json& item : optional_list(source, "forms")) desk.forms.push_back(form_in(item));
  for (const json& item : optional_list(source, "folders")) {
    desk.folders.push_back({text_of(item, "id"), texts_of(item, "title")});
  }
  for (const json& item : optional_list(source, "letters")) {
    desk.letters.push_back({text_of(item, "id"), texts_of(item, "to"), texts_of(item, "subject"),
                            texts_of(item, "body"), number_of(item, "cost_s")});
  }
  for (const json& item : optional_list(source, "irregularities")) {
    desk.irregularities.push_back({text_of(item, "id"), texts_of(item, "title")});
  }
  // Every piece of post can go in every folder, so the list of actions grows with their product.
  if (desk.items.size() > base::kMaxActions || desk.folders.size() > base::kMaxActions) {
    throw Bad{"the desk has too many items or folders"};
  }
  return desk;
}

}  // namespace

Company company_in(const json& object) {
  Company company;
  company.id = text_of(object, "id");
  company.name = text_of(object, "name");
  company.sector = texts_of(object, "sector");
  company.about = texts_of(object, "about");
  company.greeting = texts_of(object, "greeting");
  company.values = text_list(object, "values");
  for (const json& item : array_of(object, "products")) {
    company.products.push_back({text_of(item, "id"), text_of(item, "name"),
                                number_of(item, "price_cents"), text_list(item, "facts")});
  }
  for (const json& item : array_of(object, "customers")) {
    company.customers.push_back(customer_in(item));
  }
  for (const json& item : array_of(object, "procedures")) {
    company.procedures.push_back(
        {text_of(item, "id"), texts_of(item, "title"), text_list(item, "steps")});
  }
  for (const json& item : array_of(object, "teams")) {
    company.teams.push_back({text_of(item, "id"), texts_of(item, "name"), texts_of(item, "does"),
                             optional_truth(item, "present", true), optional_text(item, "number")});
  }
  if (object.contains("desk")) company.desk = desk_in(need(object, "desk", json::value_t::object));
  return company;
}

}  // namespace klankbord::scenario::compiled
