// Statistics from use: gathers the finished attempts of all learners of a data folder, or simulated
// ones, and has the figures computed. Formulas: engine/notes/statistics.md.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "assess/item_statistics.h"
#include "assess/reliability.h"
#include "session/library.h"
#include "store/disk.h"
#include "store/files.h"

namespace klankbord::session {

// An attempt that could not be used, and why, as a sentence.
struct LeftOut {
  std::string attempt;  // id
  std::string why;
};

// Which version of a scenario a sample is about.
struct PlayedVersion {
  std::string scenario;  // id
  int version = 1;
  std::string content_hash;
  std::string latest;  // wall clock of the latest answer; empty when simulated
};

struct Responses {
  bool simulated = false;
  std::vector<assess::Sample> samples;  // by scenario id, of each the newest version first
  std::vector<PlayedVersion> versions;  // as in samples
  std::size_t learners = 0;             // with a finished attempt; of simulated ones all
  std::size_t attempts = 0;             // in the samples
  std::size_t unfinished = 0;
  std::vector<LeftOut> left_out;
  std::vector<std::string> notes;  // about damaged records and the like, for stderr
};

// Told now and then: how much is done of how much. False: stop.
using Told = std::function<bool(std::size_t done, std::size_t all)>;

// Of every learner in `data`, the folder that they share. Refuses (exit code environment) a folder
// that cannot be read; one learner's that cannot is told in `notes`.
base::Result<Responses> stored_responses(const store::Path& data, const Told& told = {},
                                         store::Disk& disk = store::system_disk());

struct SimulatedCohort {
  std::uint32_t learners = 300;  // 1 to analysis::kMostSimulated
  std::uint64_t seed = 1;
};

// Every learner plays every usable entry once. What is done at the desk comes from the plan beside
// each file; where there is none that can be used, a note says that the desk is left alone.
Responses simulated_responses(const std::vector<const LibraryEntry*>& entries,
                              const SimulatedCohort& cohort, const Told& told = {});

struct StatisticsRequest {
  std::vector<std::string> scenarios;  // ids to report about; none: all there are
  bool first_only = false;             // each learner's first attempt only
  int cut_permille = 600;              // of the decision that consistency is about
};

struct UseStatistics {
  std::vector<PlayedVersion> versions;  // as in scenarios
  std::vector<assess::ScenarioFigures> scenarios;
  std::optional<assess::Reliability> reliability;  // of the scenarios asked for; none below two
};

// The figures of what was asked for; the rest of a learner is made of everything there is.
UseStatistics statistics_of(const Responses& responses, const StatisticsRequest& request);

}  // namespace klankbord::session
