// One learner with two tabs: both follow, and the same place is answered once.
const assert = require('assert');
const keys = require('../lib/keys');
const { plan_of } = require('../lib/plan');

module.exports = {
  rooms: [{ scenarios: ['late-washer'] }],
  async run({ browser, rooms }) {
    const page = await browser.device({ language: 'nl' });
    await keys.join(page, rooms[0], 'Fien');
    await keys.begin(page);
    const other = await page.another_tab();
    await other.goto(rooms[0].address);
    await other.waitForSelector('.offer');
    const [[, first], [, second]] = plan_of('late-washer', 'model');

    await page.bringToFront();
    await keys.choose(page, first);
    await other.waitForFunction((wanted) => !document.querySelector(`[data-option="${wanted}"]`), {}, first);
    assert.strictEqual((await other.$$('.turn.learner')).length, 1, 'the other tab follows');
    assert.match((await keys.texts(other, '#announcer'))[0], /\S/, 'and tells it');
    assert(!(await keys.is_at(other, '.turn')), 'without moving the focus there');

    // Both answer the same place before either hears of the other.
    const both = await Promise.all([page, other].map((tab, index) => tab.evaluate(async (option, at) => {
      const answer = await fetch('/api/answer', {
        method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ at, input: { choose: option } }),
      });
      return [answer.status, (await answer.json()).refusal];
    }, second, 1, index)));
    assert.deepStrictEqual(both.map(([status]) => status).sort(), [200, 409]);
    assert(both.some(([, refusal]) => refusal === 'moved-on'));
    for (const tab of [page, other]) {
      await tab.waitForFunction(() => document.querySelectorAll('.turn.learner').length === 2);
    }
    assert.strictEqual(await keys.answers(page), 2);
  },
};
