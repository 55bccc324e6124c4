#include "script/world_reader.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "script/company_reader.h"

namespace klankbord::script {

namespace {

using scenario::Company;
using scenario::Customer;
using scenario::Scenario;

// The entry of a company that the header names, reported when it is not there.
template <typename T>
const T* find_record(const Record& record, const std::vector<T>& items, std::string_view what,
                     std::string_view id, Place place) {
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const T& item) { return item.id == id; });
  if (found != items.end()) return &*found;
  record.add(kUnknownRecord, place, fmt::format("the company has no {} \"{}\"", what, shown(id)),
             suggest(id, ids_of(items)));
  return nullptr;
}

// What the list of ids under `key` names of `all`, in the order of the list.
template <typename T>
std::vector<T> read_shown(const Record& record, std::string_view key, std::string_view what,
                          const std::vector<T>& all) {
  std::vector<T> kept;
  const Table* list = record.table(key);
  if (list == nullptr) return kept;
  const auto most = static_cast<std::size_t>(record.key_of(key).most);
  const Record names(record.report(), *list, record.place_of(key),
                     fmt::format("{}: \"{}\"", record.owner(), key), kList);
  for (std::size_t i = 0; i < list->items.size() && kept.size() <= most; ++i) {
    const Value& value = list->items[i];
    const Place place = names.place_of_item(i);
    if (value.is(Value::Kind::unknown)) continue;
    if (!value.is(Value::Kind::text)) {
      names.add(kWrongKind, place, fmt::format("an id is a text, not {}", describe(value)));
      continue;
    }
    const auto same = [&](const T& item) { return item.id == value.text; };
    if (std::any_of(kept.begin(), kept.end(), same)) {
      names.add(kDoubleId, place, fmt::format("\"{}\" stands here twice", shown(value.text)));
    } else if (const T* found = find_record(names, all, what, value.text, place)) {
      kept.push_back(*found);
    }
  }
  if (kept.size() > most) {
    names.add(kTooMany, names.place(), fmt::format("at most {} are shown", most));
  }
  return kept;
}

// `desk = true`, or a table with what this scenario adds to the company's desk.
void read_own_desk(const Record& record, CompanyFile& file, Scenario& s) {
  const Value& value = record.get("desk");
  if (value.absent()) return;
  if (value.is(Value::Kind::truth)) {
    s.has_desk = value.whole != 0;
    return;
  }
  const Table* table = record.table("desk");
  if (table == nullptr) return;
  s.has_desk = true;
  const Record desk(record.report(), *table, record.place_of("desk"),
                    fmt::format("{}: \"desk\"", record.owner()), kOwnDesk);
  read_desk(desk, file.ids, file.company.desk, file.item_places);
  for (const scenario::Team& absent : read_shown(desk, "absent", "team", file.company.teams)) {
    for (scenario::Team& team : file.company.teams) {
      if (team.id == absent.id) team.present = false;
    }
  }
}

struct Chat {
  scenario::Thread thread;
  std::string customer;
};

Chat read_chat(const Call& call, Place place, const Company& company, const Record& header,
               const Scenario& s) {
  const Record record(header.report(), call, place);
  Chat chat;
  chat.thread.id = call.id;
  chat.thread.starts_s = record.whole("after");
  if (const auto id = record.word("customer")) {
    find_record(record, company.customers, "customer", *id, record.place_of("customer"));
    chat.customer = *id;
  }
  const auto mood = record.word("mood");
  if (!mood) return chat;
  chat.thread.mood = s.find_variable(*mood);
  if (!chat.thread.mood) {
    record.add(kUnknownVariable, record.place_of("mood"),
               fmt::format("there is no variable \"{}\"", shown(*mood)),
               suggest(*mood, ids_of(s.variables)));
  } else if (s.variables[*chat.thread.mood].truth) {
    record.add(kWrongKind, record.place_of("mood"), "a customer's mood is a number");
  }
  return chat;
}

std::vector<Chat> read_chats(const Record& record, const Company& company, const Scenario& s) {
  std::vector<Chat> chats;
  KnownIds ids;
  const auto read = [&](Report&, const Call& call, Place place) {
    return read_chat(call, place, company, record, s);
  };
  read_records(record, "chats", Family::chats, ids, chats, read);
  const Value& list = record.get("chats");
  if (list.is(Value::Kind::table) && list.table->items.size() < 2) {
    record.add(kMissing, record.place_of("chats"), "\"chats\" has fewer than two chats",
               "a single conversation needs none");
  }
  return chats;
}

// Without a desk a scenario carries no more than what a learner sees of the company.
void pare_down(Company& company, const std::string& customer, const std::vector<Chat>& chats) {
  std::vector<Customer> kept;
  const auto keep = [&](const std::string& id) {
    const auto same = [&](const Customer& one) { return one.id == id; };
    const auto found = std::find_if(company.customers.begin(), company.customers.end(), same);
    if (found == company.customers.end() || std::any_of(kept.begin(), kept.end(), same)) return;
    kept.push_back(*found);
    kept.back().address = kept.back().phone = kept.back().email = "";
  };
  keep(customer);
  for (const Chat& chat : chats) keep(chat.customer);
  company.customers = std::move(kept);
  company.desk = {};
  for (scenario::Team& team : company.teams) {
    team.present = true;
    team.number.clear();
  }
}

std::size_t index_of(const std::vector<Customer>& customers, std::string_view id) {
  const auto found = std::find_if(customers.begin(), customers.end(),
                                  [&](const Customer& one) { return one.id == id; });
  return found == customers.end() ? 0 : static_cast<std::size_t>(found - customers.begin());
}

void set_up_desk(const Record& record, const CompanyFile& file, Scenario& s) {
  s.patience = file.patience;
  for (const CompanyMove& move : file.moves) {
    s.moves.push_back({std::string(move.id), move.text.in(s.language), move.reply.in(s.language)});
  }
  scenario::build_actions(s);
  if (s.actions.size() <= base::kMaxActions) return;
  record.add(kTooMany, record.place_of("desk"),
             fmt::format("the desk gives {} actions; at most {} are allowed", s.actions.size(),
                         base::kMaxActions),
             "each thing to open is one, each document in each folder another");
}

}  // namespace

std::vector<const Call*> read_world(const Record& record, Scenario& s) {
  const Value& value = record.get("company");
  if (value.absent()) return {};
  if (!value.is(Value::Kind::call) || value.call->word != Word::company) {
    record.wrong_kind("company", "a company", value);
    return {};
  }
  CompanyFile file = read_company(record.report(), *value.call);
  if (s.tone == scenario::Tone::unsaid) s.tone = file.tone;
  read_own_desk(record, file, s);
  Company& company = file.company;
  check_item_customers(record.report(), company, file.item_places);
  std::string customer;
  if (const auto id = record.word("customer")) {
    find_record(record, company.customers, "customer", *id, record.place_of("customer"));
    customer = *id;
  }
  const std::vector<Chat> chats = read_chats(record, company, s);
  company.procedures = read_shown(record, "procedures", "procedure", company.procedures);
  auto products = read_shown(record, "products", "product", company.products);
  if (!s.has_desk) {
    company.products = std::move(products);
    pare_down(company, customer, chats);
  }
  s.customer = index_of(company.customers, customer);
  for (const Chat& chat : chats) {
    s.threads.push_back(chat.thread);
    s.threads.back().customer = index_of(company.customers, chat.customer);
  }
  s.company = std::move(company);
  if (!s.has_desk) return {};
  set_up_desk(record, file, s);
  return file.rules;
}

}  // namespace klankbord::script
