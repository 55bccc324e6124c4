// Journals of sittings that tests read: every deed once, in an order that makes sense.
#pragma once

#include <string>
#include <vector>

#include "exam/crypto.h"
#include "exam/sitting_journal.h"

namespace klankbord::test {

inline exam::SigningPair station_pair() {
  return exam::signing_pair_of(std::string(exam::kKeyBytes, '\x07'));
}

inline exam::SittingHeader sitting_header() {
  exam::SittingHeader header;
  header.form_id = "kcm-2026-a";
  header.form_hash = std::string(64, 'a');
  header.candidate = "1042";
  header.station = "Lokaal 3, pc 7";
  header.station_key = exam::to_hex_text(station_pair().public_key);
  header.nonce = std::string(32, '0');
  header.started = "2026-03-02T09:00:00Z";
  return header;
}

// One record of each kind, numbered, with all the fields it has.
inline std::vector<exam::Record> one_of_each() {
  using exam::Deed;
  std::vector<exam::Record> records;
  for (std::size_t i = 0; i < exam::kDeeds; ++i) {
    exam::Record record;
    record.number = i + 1;
    record.at = "2026-03-02T09:00:01Z";
    record.active_ms = static_cast<std::int64_t>(1000 * i);
    record.deed = static_cast<Deed>(i);
    switch (record.deed) {
      case Deed::authorised:
        record.accommodation = exam::Accommodation{125, 10, 150, true, false, true, true};
        record.by_invigilator = true;
        break;
      case Deed::answered:
        record.input = R"({"choose":"greeting/warm"})";
        [[fallthrough]];
      case Deed::began:
        record.state = "0123456789abcdef";
        [[fallthrough]];
      case Deed::finished:
        record.scenario = 1;
        break;
      case Deed::extra_time:
        record.minutes = 15;
        record.text = "Brandalarm";
        record.by_invigilator = true;
        break;
      case Deed::incident:
        record.kind = exam::IncidentKind::environment;
        record.text = "Lawaai op de gang: \"boren\" – 10 minuten.";
        record.by_invigilator = true;
        break;
      case Deed::clock_jumped:
        record.seconds = -3600;
        break;
      case Deed::reopened:
        record.station = "Lokaal 4, pc 1";
        record.station_key = exam::to_hex_text(station_pair().public_key);
        record.text = "Stroomonderbreking";
        record.by_invigilator = true;
        break;
      default:
        break;
    }
    records.push_back(record);
  }
  return records;
}

// The journal as text; with its seal when it is `finished`.
inline std::string journal_of(const std::vector<exam::Record>& records, bool finished) {
  std::string chain;
  std::string text = exam::header_line(sitting_header(), chain);
  for (const exam::Record& record : records) text += exam::record_line(record, chain);
  if (finished) {
    text += exam::seal_line("2026-03-02T10:00:00Z", station_pair().secret_key, chain);
  }
  return text;
}

}  // namespace klankbord::test
