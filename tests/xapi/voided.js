// Whether marking anew voids what was said, and nothing else:
//   node voided.js BEFORE AFTER passed|failed
// BEFORE and AFTER are the statements of one exam result before and after another release.
const fs = require('fs');

const [beforeFile, afterFile, outcome] = process.argv.slice(2);
const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
const before = read(beforeFile);
const after = read(afterFile);
const verb = (statement) => statement.verb.id.split('/').pop();
const complaints = (earlier, later) => {
  const found = [];
  const known = new Set(later.map((statement) => JSON.stringify(statement)));
  for (const statement of earlier) {
    if (!known.has(JSON.stringify(statement))) found.push(`${statement.id} is not said any more`);
  }
  // What rests on a mark is voided; that it was begun and completed is not.
  const lasting = ['initialized', 'completed'];
  const said = earlier.filter((statement) => !lasting.includes(verb(statement)));
  const voided = new Set(
    later.filter((statement) => verb(statement) === 'voided').map((statement) => statement.object.id),
  );
  for (const statement of said) {
    if (!voided.has(statement.id)) found.push(`${verb(statement)} ${statement.id} still stands`);
  }
  if (voided.size !== said.length) found.push(`${voided.size} are voided, and ${said.length} were said`);
  const standing = later.filter((statement) => verb(statement) === outcome && !voided.has(statement.id));
  if (standing.length !== 1) found.push(`${standing.length} statements say ${outcome}`);
  return found;
};

const found = complaints(before, after);
found.forEach((one) => console.log(`${afterFile}: ${one}`));
// The detector: without its last voiding it must complain.
const last = after.map(verb).lastIndexOf('voided');
const broken = after.filter((_, index) => index !== last);
if (complaints(before, broken).length === 0) {
  console.log('a statement that is not voided goes unnoticed');
  found.push('detector');
}
process.exit(found.length === 0 ? 0 : 1);
