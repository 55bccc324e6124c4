// Asks an independent validator about every statement of the files given:
//   node validate.js MODULES FILE...
// Results of exams are in files called *.exam.json: they alone may be passed or failed.
// Exit code 0 when it finds nothing wrong and there are statements; also proves that it finds what
// is wrong.
const fs = require('fs');
const path = require('path');

const [modules, ...files] = process.argv.slice(2);
const validate = require(path.join(modules, 'node_modules', 'xapi-validation')).default;

const complaints = (statement) => validate(statement).map((warning) => JSON.stringify(warning));
let wrong = 0;

for (const file of files) {
  const statements = JSON.parse(fs.readFileSync(file, 'utf8'));
  const ids = new Set(statements.map((statement) => statement.id));
  if (statements.length === 0 || ids.size !== statements.length) {
    console.log(`${file}: ${statements.length} statements with ${ids.size} ids`);
    wrong += 1;
  }
  for (const statement of statements) {
    for (const complaint of complaints(statement)) {
      console.log(`${file}: ${statement.id}: ${complaint}`);
      wrong += 1;
    }
    if (/passed|failed/.test(statement.verb.id) && !file.endsWith('.exam.json')) {
      console.log(`${file}: ${statement.id}: practice is never passed or failed`);
      wrong += 1;
    }
  }
  const broken = { ...statements[0], id: 'no UUID', timestamp: 'yesterday' };
  if (complaints(broken).length < 2) {
    console.log('the validator lets a broken statement pass');
    wrong += 1;
  }
  console.log(`${file}: ${statements.length} statements`);
}
process.exit(wrong === 0 ? 0 : 1);
