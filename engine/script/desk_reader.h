// Reads what stands at a desk, out of a company file or out of the `desk` of a scenario: records,
// articles, notices, messages, documents, letters, the agenda, forms and folders; and how a company
// words its standard moves.
#pragma once

#include <string_view>
#include <vector>

#include "scenario/company.h"
#include "scenario/desk.h"
#include "script/records.h"

namespace klankbord::script {

// Where an item was written, for what can be judged only when all customers are known.
struct ItemPlace {
  std::size_t item = 0;  // index into Desk::items
  Place customer;        // of its key `customer`
};

// Adds what stands in those lists to `desk`.
void read_desk(const Record& record, KnownIds& ids, scenario::Desk& desk,
               std::vector<ItemPlace>& places);

// Reports every item in the file of a customer whom the company does not have.
void check_item_customers(Report& report, const scenario::Company& company,
                          const std::vector<ItemPlace>& places);

// What is said in a conversation, per language; longer than a line may be is reported.
base::LocalText read_spoken(const Record& record, std::string_view key);

// A standard move in every language the company has it in.
struct CompanyMove {
  std::string_view id;
  base::LocalText text, reply;
};

// `moves = { announce = { text = { … }, reply = { … } }, … }`, in the order of move_words().
std::vector<CompanyMove> read_moves(const Record& company);

// `patience = { announced = 30, checked = 20 }`
scenario::Patience read_patience(const Record& company);

}  // namespace klankbord::script
