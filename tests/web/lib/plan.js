// The runs of a scenario's plan, as authors write them beside it.
const fs = require('fs');
const path = require('path');

function find(folder, name) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    const found = entry.isDirectory() ? find(full, name) : entry.name === name && full;
    if (found) return found;
  }
  return null;
}

// Steps as [word, rest]: ["choose", "greeting/warm"], ["do", "open order-4711"].
function plan_of(scenario, run) {
  const file = find(path.join(process.env.KLANKBORD_ROOT, 'scenarios'), `${scenario}.plan`);
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const first = lines.indexOf(`run ${run}`);
  const last = lines.indexOf('end', first);
  return lines.slice(first + 1, last).map((line) => /^(\w+)\s+(.*?)\s*(?:earns .*)?$/.exec(line))
    .filter((found) => found && found[1] !== 'says' && found[1] !== 'expect').map((found) => [found[1], found[2]]);
}

module.exports = { plan_of };
