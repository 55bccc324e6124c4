// An answer in a learner's own words is marked by a person, the mark is changed, and the learner reads
// it. The room's files are taken along; then the room is deleted by its code.
const assert = require('assert');
const fs = require('fs');
const keys = require('../lib/keys');
const path = require('path');
const { learner_of, open_trainer, pane, press } = require('../lib/learner');
const { plan_of } = require('../lib/plan');

const moment = (page) => page.talk.debrief.blocks.map((block) => block.moments).reduce((all, some) => all.concat(some), [])
  .find((one) => one.marked);

module.exports = {
  rooms: [{ scenarios: ['changed-day-pass'] }],
  async run({ browser, rooms }) {
    const [room] = rooms;
    const kobe = await learner_of(room, 'Kobe');
    await kobe.begins();
    for (const step of plan_of('changed-day-pass', 'poor')) {
      await kobe.plays(step);
      if (step[0] === 'write') break;
    }
    const trainer = await open_trainer(browser, room, { language: 'nl' });
    await trainer.waitForSelector('[data-pane="mark"] .count');
    await pane(trainer, 'mark');
    await trainer.waitForSelector('form.mark');
    assert(await trainer.$('form.mark blockquote'), 'what was written is there to read');
    await press(trainer, 'form.mark button[type="submit"]');
    await trainer.waitForFunction(() => /Kies 0, 1 of 2/.test(document.querySelector('form.mark .wrong').textContent));
    await press(trainer, 'form.mark input[value="2"]');
    await trainer.type('form.mark textarea', 'Concreet en haalbaar');
    await press(trainer, 'form.mark button[type="submit"]');
    await trainer.waitForFunction(() => !document.querySelector('form.mark'));
    await trainer.waitForFunction(() => !document.querySelector('[data-pane="mark"] .count'));

    // Thinking again is possible.
    await press(trainer, '.check input');
    await trainer.waitForSelector('form.mark input[value="2"]:checked');
    await press(trainer, 'form.mark input[value="1"]');
    await press(trainer, 'form.mark button[type="submit"]');
    await trainer.waitForSelector('form.mark input[value="1"]:checked');
    assert.match((await keys.texts(trainer, 'form.mark h3'))[0], /beoordeeld: 1/);

    const transcript = await trainer.evaluate(async () => (await fetch('/api/trainer/transcript?seat=1')).json());
    const marked = moment({ talk: transcript });
    assert.strictEqual(marked.level, 1);
    assert.strictEqual(marked.reason, 'Concreet en haalbaar');

    // Chromium saves what the links give.
    const folder = path.join(room.data, 'downloads');
    const session = await trainer.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow', downloadPath: folder, browserContextId: trainer.browserContext().id,
    });
    await pane(trainer, 'room');
    const wanted = { csv: /;changed-day-pass;/, html: /<html lang="nl"/, xapi: /"completed"|"initialized"/ };
    for (const kind of Object.keys(wanted)) {
      await press(trainer, `[data-export="${kind}"]`);
      const ending = kind === 'xapi' ? '.json' : `.${kind}`;
      let text = '';
      for (let tries = 0; tries < 100 && !wanted[kind].test(text); tries += 1) {
        await new Promise((done) => { setTimeout(done, 100); });
        const name = fs.existsSync(folder) && fs.readdirSync(folder).find((one) => one.endsWith(ending));
        if (name) text = fs.readFileSync(path.join(folder, name), 'utf8');
      }
      assert.match(text, wanted[kind], `the file ${kind}`);
      assert.strictEqual(/Kobe/.test(text), kind !== 'xapi', `names in ${kind}`);
    }

    const room_file = path.join(room.data, 'rooms', `${room.code}.jsonl`);
    assert(fs.existsSync(room_file));
    await trainer.type('input.code', 'BCDFGH');
    await press(trainer, 'button.danger[type="submit"]');
    await trainer.waitForFunction(() => /Dat is niet de code/.test(Array.from(document.querySelectorAll('form .wrong')).map((node) => node.textContent).join()));
    await trainer.$eval('input.code', (input) => { input.value = ''; });
    await trainer.type('input.code', `${room.code.slice(0, 3)} ${room.code.slice(3).toLowerCase()}`);
    await press(trainer, 'button.danger[type="submit"]');
    await trainer.waitForFunction(() => /gewist/.test(document.querySelector('h1').textContent));
    assert(!fs.existsSync(room_file), 'the file is gone');
    await new Promise((done) => { room.child.exitCode === null ? room.child.on('exit', done) : done(); });
    assert.strictEqual(room.child.exitCode, 0, 'the program has ended');
  },
};
