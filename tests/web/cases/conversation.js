// A whole conversation by keyboard only, from joining to the debrief: the author's model run, which
// earns every point.
const assert = require('assert');
const keys = require('../lib/keys');
const { plan_of } = require('../lib/plan');

module.exports = {
  rooms: [{ scenarios: ['late-washer'] }],
  async run({ browser, rooms }) {
    const page = await browser.device({ language: 'nl' });
    await keys.join(page, rooms[0], 'Bram');
    await keys.begin(page);
    for (const [, option] of plan_of('late-washer', 'model')) {
      await keys.read_cards(page);
      await keys.choose(page, option);
      // Who listens hears the reply, in the customer's language, and comes to the answers from there.
      await page.waitForFunction(() => document.activeElement.matches('.turn'));
      assert(await keys.is_at(page, '.turn.customer, .turn.narrator'), `the focus after ${option}`);
      const lang = await page.evaluate(() => document.activeElement.querySelector('.utterance').lang);
      assert.strictEqual(lang, 'nl');
      await page.keyboard.press('Tab');
      assert(await keys.is_at(page, '#answers, [data-key="1"], .moves button'), `Tab leads to the answers after ${option}`);
    }
    await keys.to_debrief(page);
    assert.strictEqual(await keys.heading(page), 'Nabespreking');
    assert.match((await keys.texts(page, '.total strong'))[0], /^(\d+) van \1 punten$/);
    const levels = await keys.texts(page, '.block .moment-level .level');
    assert(levels.length >= 3 && levels.includes('Sterk'), levels.join());

    // Back to what was said, and once more from the start.
    await keys.tab_to(page, '.buttons button:last-child');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.turn.learner');
    await keys.tab_to(page, '[data-go="debrief"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.blocks');
    await keys.tab_to(page, '.buttons button:first-child');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.turn.learner').length === 0 && document.querySelector('.offer'));
    assert.strictEqual(await keys.answers(page), 0);

    // With the keys turned off a digit does nothing.
    await keys.tab_to(page, '.foot input[type="checkbox"]');
    await page.keyboard.press('Space');
    await page.keyboard.press('1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('2');
    assert.strictEqual(await keys.answers(page), 0);
  },
};
