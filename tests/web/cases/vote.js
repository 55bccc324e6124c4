// Two learners vote on what the room answers, in English, and the trainer reveals and plays it.
const assert = require('assert');
const keys = require('../lib/keys');
const { trainer_of } = require('../lib/room');

async function vote(page, number) {
  await page.keyboard.press(String(number));
  await page.waitForSelector(`[data-key="${number}"][aria-pressed="true"]:not([aria-disabled])`);
}

module.exports = {
  rooms: [{ scenarios: ['moving-flat'], pace: 'together' }],
  async run({ browser, rooms }) {
    const [room] = rooms;
    const trainer = await trainer_of(room);
    const gina = await browser.device({ language: 'en' });
    const hugo = await browser.device({ language: 'en', width: 360, height: 740 });
    await keys.join(gina, room, 'Gina');
    await keys.join(hugo, room, 'Hugo');
    await gina.waitForSelector('.preview li');
    assert.strictEqual(await gina.$('[data-option]'), null, 'nothing can be pressed before the vote is open');

    await trainer({ deed: 'vote-open' });
    for (const page of [gina, hugo]) await page.waitForSelector('[data-option]');
    await vote(gina, 1);
    await vote(hugo, 1);
    await vote(hugo, 2);
    assert.match((await keys.texts(hugo, 'section.answers'))[0], /Your vote is in/);
    assert.strictEqual(await hugo.$('.spread'), null, 'nobody sees the votes before the reveal');

    // While the room stands still nothing changes, and it says so.
    await trainer({ deed: 'freeze' });
    await gina.waitForSelector('.banner.frozen');
    await gina.keyboard.press('3');
    await trainer({ deed: 'thaw' });
    await gina.waitForFunction(() => !document.querySelector('.banner'));
    assert.strictEqual(await gina.$('[data-key="3"][aria-pressed="true"]'), null);

    await trainer({ deed: 'vote-reveal' });
    for (const page of [gina, hugo]) await page.waitForSelector('.spread');
    assert.deepStrictEqual((await keys.texts(gina, '.spread .count')).slice(0, 3),
      ['1 vote (50%)your vote', '1 vote (50%)', '0 votes (0%)']);
    assert.strictEqual((await keys.texts(hugo, '.spread .mine .count'))[0], '1 vote (50%)your vote');

    const before = (await gina.$$('.turn')).length;
    await trainer({ deed: 'play', rank: 1 });
    for (const page of [gina, hugo]) {
      await page.waitForFunction((count) => document.querySelectorAll('.turn').length > count, {}, before);
      assert.strictEqual(await page.$('.spread'), null);
      assert.match((await keys.texts(page, '#announcer'))[0], /\S/, 'what was said is told');
    }

    await trainer({ deed: 'remove', seat: 2 });
    await hugo.waitForFunction(() => /no longer/.test(document.querySelector('h1').textContent));
    await trainer({ deed: 'close' });
    await gina.waitForFunction(() => /is over/.test(document.querySelector('h1').textContent));
  },
};
