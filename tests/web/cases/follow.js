// What the trainer changes under a learner's hands: a pause, another scenario, together, back again, and
// the room's conversation that goes back a few answers.
const assert = require('assert');
const keys = require('../lib/keys');
const { plan_of } = require('../lib/plan');
const { trainer_of } = require('../lib/room');

module.exports = {
  rooms: [{ scenarios: ['late-washer', 'moving-flat'] }],
  async run({ browser, rooms }) {
    const [room] = rooms;
    const trainer = await trainer_of(room);
    const page = await browser.device({ language: 'nl' });
    await keys.join(page, room, 'Nora');
    await keys.begin(page);
    const [[, first], [, second]] = plan_of('late-washer', 'model');
    await keys.choose(page, first);

    await trainer({ deed: 'freeze' });
    await page.waitForSelector('.banner.frozen');
    await page.keyboard.press('1');
    await page.waitForSelector('.offer[aria-disabled="true"]');
    assert.strictEqual(await keys.answers(page), 1, 'nothing is answered in a room that stands still');
    await trainer({ deed: 'thaw' });
    await page.waitForSelector('.offer:not([aria-disabled])');
    await keys.choose(page, second);

    await trainer({ deed: 'scenario-set', scenario: 'moving-flat', pace: 'free' });
    await page.waitForSelector('.go');
    assert.strictEqual(await keys.heading(page), 'Internet verhuizen, in het Engels');
    assert(await keys.is_at(page, 'h1'), 'the new scenario is told');
    await keys.begin(page);
    assert.strictEqual(await page.$eval('.utterance', (node) => node.lang), 'en');

    await trainer({ deed: 'scenario-set', scenario: 'late-washer', pace: 'together' });
    await page.waitForSelector('.preview');
    await trainer({ deed: 'play', option: first });
    await page.waitForFunction(() => document.querySelectorAll('.turn.learner').length === 1);
    await trainer({ deed: 'play', option: second });
    await page.waitForFunction(() => document.querySelectorAll('.turn.learner').length === 2);
    await trainer({ deed: 'return', count: 1 });
    await page.waitForFunction(() => document.querySelectorAll('.turn.learner').length === 1);
    assert.strictEqual((await page.$$('.turn.customer')).length, 2);

    await trainer({ deed: 'scenario-set', scenario: 'late-washer', pace: 'free' });
    await page.waitForSelector('.go');
  },
};
