// What the checks of a scenario's inner references and limits share. Seen by this folder only.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "scenario/scenario.h"

namespace klankbord::scenario::demands {

// Thrown by the functions of this folder's invariants*.cpp; broken_invariant gives its sentence.
struct Broken {
  std::string what;
};

void demand(bool holds, const std::string& what);
void demand_at_most(std::size_t count, std::size_t limit, const std::string& what);
void check_id(const std::string& id, const std::string& what);
void check_text(const std::string& text, std::size_t limit, const std::string& what);
void check_texts(const base::LocalText& text, const std::string& what);
void check_cost(int cost_s, const std::string& at);
void check_earnings(const Scenario& scenario, const std::vector<Earning>& earns,
                    const std::string& at);
void check_knockout(const Scenario& scenario, std::uint8_t knockout, const std::string& at);
void check_consequences(const Scenario& scenario, const Consequences& all, const std::string& at);

// The lines of a node and where it goes on.
void check_said(const Scenario& scenario, const Node& node, const std::string& at);

// Adds the id to those of its family.
void check_new_id(std::set<std::string>& family, const std::string& id, const std::string& what);

template <typename Items>
void check_ids(const Items& items, const std::string& what) {
  std::set<std::string> seen;
  for (const auto& item : items) check_new_id(seen, item.id, what);
}

// Format version 2. check_work comes after the nodes' layout is known to be right.
void check_work(const Scenario& scenario);  // chats, desk, moves, actions and rules
void check_interaction(const Scenario& scenario, const Node& node, const std::string& at);

}  // namespace klankbord::scenario::demands
