CREATE TABLE scenarios (content_hash TEXT PRIMARY KEY, language TEXT NOT NULL, title_nl TEXT NOT NULL, title_fr TEXT NOT NULL, title_en TEXT NOT NULL);
CREATE TABLE attempts (number INTEGER PRIMARY KEY, attempt TEXT NOT NULL UNIQUE, size_bytes BIGINT NOT NULL, changed_ns BIGINT NOT NULL, scenario TEXT NOT NULL, scenario_version INTEGER NOT NULL, content_hash TEXT NOT NULL, mode TEXT NOT NULL, started TEXT NOT NULL, latest TEXT NOT NULL, answers INTEGER NOT NULL, finished INTEGER NOT NULL, earned INTEGER NOT NULL, reachable INTEGER NOT NULL, pending INTEGER NOT NULL, knockouts TEXT NOT NULL, note TEXT NOT NULL, problem TEXT NOT NULL);
CREATE TABLE shares (number INTEGER NOT NULL, position INTEGER NOT NULL, block TEXT NOT NULL, earned INTEGER NOT NULL, reachable INTEGER NOT NULL, opportunities INTEGER NOT NULL, PRIMARY KEY (number, position));
CREATE TABLE schema_version (version INTEGER NOT NULL);
INSERT INTO schema_version (version) VALUES (1);
INSERT INTO scenarios VALUES ('9a1c', 'nl', 'Een late wasmachine', 'Un lave-linge en retard', 'A late washing machine');
INSERT INTO attempts VALUES (1, '20250131T090000Z-late-washer', 4711, 1738314000000000001, 'late-washer', 2, '9a1c', 'practice', '2025-01-31T09:00:00Z', '2025-01-31T09:06:40Z', 4, 1, 6, 12, 0, 'privacy', '', '');
INSERT INTO shares VALUES (1, 0, '4', 2, 4, 1);
INSERT INTO shares VALUES (1, 1, '5', 4, 8, 2);
