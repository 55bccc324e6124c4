// What a blueprint asks of a selection of scenarios, each demand as a sum with bounds. Seen by this
// folder only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exam/assembly.h"
#include "exam/blueprint.h"

namespace klankbord::exam {

int points_of(const BankItem& item, std::string_view block);
int total_of(const BankItem& item);

class Demands {
 public:
  Demands(const std::vector<BankItem>& bank, const Blueprint& blueprint);

  // By how much the selection misses them in all; 0 when it meets them.
  int missing(const Selection& selection) const;
  // Which it misses, in sentences without their point.
  std::vector<std::string> misses(const Selection& selection) const;
  // What no selection of so many can give, each demand by itself. The bank holds that many.
  std::vector<std::string> hopeless(std::size_t count) const;

 private:
  struct Demand {
    std::string what;         // "points of block 3"
    std::vector<int> brings;  // by item
    int least = 0, most = 0;

    int missing(int sum) const;
    std::string sentence(int sum) const;
  };
  template <typename Brings>
  void add(const std::vector<BankItem>& bank, std::string what, const Bounds& bounds,
           Brings brings);
  static int sum_of(const Demand& demand, const Selection& selection);

  std::vector<Demand> demands_;
};

}  // namespace klankbord::exam
