// The limits of everything that comes from outside, each with its reason, in one place.
#pragma once

#include <cstddef>
#include <cstdint>

namespace klankbord::base {

// A state is a flat value that is copied at every decision, so its arrays are sized here.
// A conversation of 14 decisions has some 40 nodes and 60 options; the limits leave a factor 12
// to 25.
inline constexpr std::size_t kMaxNodes = 512;
inline constexpr std::size_t kMaxOptions = 1536;
inline constexpr std::size_t kMaxVariables = 32;
inline constexpr std::size_t kMaxOpportunities = 64;
inline constexpr std::size_t kMaxPhases = 32;
// More than six answers cannot be read while a customer waits; the window shows four keys.
inline constexpr std::size_t kMaxOptionsPerNode = 6;
// Lines of one speaker in a row; more is a monologue and belongs in two nodes.
inline constexpr std::size_t kMaxLinesPerNode = 16;
inline constexpr std::size_t kMaxEntriesPerOption = 16;  // evidence, effects, jumps, each
inline constexpr int kMaxVisits = 9;                     // `at_most` of a node
inline constexpr int kMaxVariableMagnitude = 1000;       // keeps sums inside 16 bits

// The desk. A company with 40 records, 10 pieces of post and 6 folders has some 150 actions.
inline constexpr std::size_t kMaxActions = 512;
inline constexpr std::size_t kMaxRules = 64;
inline constexpr std::size_t kMaxThreads = 3;        // nobody chats well with more than three
inline constexpr std::size_t kMaxParts = 12;         // of a summary or a reply: what a screen holds
inline constexpr std::size_t kMaxFields = 12;        // of a form, likewise
inline constexpr std::size_t kMaxChoices = 24;       // of a field
inline constexpr std::size_t kMaxTypedBytes = 2000;  // what a learner types in one field

// Text: one spoken line, and any other text an author writes.
inline constexpr std::size_t kMaxLineBytes = 600;
inline constexpr std::size_t kMaxTextBytes = 4000;
inline constexpr std::size_t kMaxIdBytes = 48;
inline constexpr std::size_t kMaxConditionBytes = 400;
inline constexpr std::size_t kMaxConditionDepth = 32;         // nested brackets
inline constexpr std::size_t kMaxConditionInstructions = 64;  // compiled length

// Simulated time: nobody talks for more than ten minutes in one turn.
inline constexpr int kMaxCost_s = 600;
inline constexpr int kWordsPerMinute = 150;  // scenario language: speech costs seconds by length

// Files. A scenario of 14 decisions is 40 kB of Lua and 60 kB of JSON.
inline constexpr std::size_t kMaxScriptBytes = 1u << 20;
inline constexpr std::size_t kMaxCompiledBytes = 4u << 20;
inline constexpr std::size_t kMaxJournalBytes = 4u << 20;
// One line holds a whole form: kMaxFields texts, in which JSON writes a control character as six
// bytes, beside the state after it.
inline constexpr std::size_t kMaxJournalLineBytes = 192u << 10;
// A sitting of ten hours with a tick every ten seconds and 30 conversations is some 8 MB.
inline constexpr std::size_t kMaxSittingBytes = 32u << 20;
inline constexpr std::size_t kMaxInputs = 512;  // answers in one attempt
inline constexpr std::size_t kMaxPlanBytes = 1u << 20;
inline constexpr std::size_t kMaxFrameworkBytes = 4u << 20;

// The sandbox: the largest scenario of the library uses under 1 % of either.
inline constexpr std::size_t kMaxLuaMemoryBytes = 32u << 20;
inline constexpr std::int64_t kMaxLuaInstructions = 5'000'000;  // some 25 ms
// One text inside a script: four times the longest an author may write. Comparing two texts is one
// instruction whatever their length, so this bounds the time of an instruction.
inline constexpr std::size_t kMaxLuaTextBytes = 16u << 10;
// Entries of all tables a script returns; a scenario of 14 decisions has some 3,000.
inline constexpr std::size_t kMaxLuaValues = 200'000;

inline constexpr std::size_t kMaxDiagnostics = 500;  // of one file; more helps nobody

// Trying all plays of a scenario: situations that differ in something that still matters. A
// scenario of 14 decisions has a few hundred to a few thousand; at the limit the checker says "not
// all tried".
inline constexpr std::size_t kMaxExploredPositions = 100'000;
// Of `klankbord explore`, which may take longer: some 300 bytes and a microsecond or two each.
inline constexpr std::size_t kMaxExploredPlaces = 1'000'000;
// Of chats side by side, where every order of answers is a play of its own: enough for a sample.
inline constexpr std::size_t kMaxThreadPositions = 5'000;

}  // namespace klankbord::base
