// Runs one case: node run.js CASE. A case exports {rooms, run}: `rooms` says which rooms it needs
// (none: no browser either), `run({browser, rooms})` asserts. Exit code 0 when it holds.
const path = require('path');
const { open_browser } = require('./lib/browser');
const { start_room } = require('./lib/room');

const LONGEST_MS = 100000;

async function main(name) {
  const test = require(path.join(__dirname, 'cases', name));
  const rooms = [];
  let browser = null;
  const late = setTimeout(() => {
    console.log(`${name}: not done in ${LONGEST_MS / 1000} s`);
    rooms.forEach((room) => room.stop());
    process.exit(1);
  }, LONGEST_MS);
  try {
    for (const wanted of test.rooms) rooms.push(await start_room(wanted));
    if (rooms.length > 0) browser = await open_browser();
    await test.run({ browser, rooms });
    if (browser) browser.refuse_faults();
    console.log(`${name}: holds`);
  } finally {
    clearTimeout(late);
    if (browser) await browser.close();
    await Promise.all(rooms.map((room) => room.stop()));
  }
}

main(process.argv[2]).catch((error) => {
  console.log(error.stack);
  process.exit(1);
});
