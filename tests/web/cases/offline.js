// The network is cut, and then the room is killed, while a learner answers: nothing is lost, and the
// answer counts once.
const assert = require('assert');
const keys = require('../lib/keys');
const { plan_of } = require('../lib/plan');

async function press(page, option) {
  const key = await page.$eval(`[data-option="${option}"]`, (button) => button.getAttribute('data-key'));
  await page.keyboard.press(key);
}

async function settled(page, option, given) {
  await page.waitForFunction((wanted) => !document.querySelector(`[data-option="${wanted}"]`), {}, option);
  await page.waitForFunction(() => !document.querySelector('.banner.offline'));
  assert.strictEqual(await keys.answers(page), given);
  assert.strictEqual((await page.$$('.turn.learner')).length, given, 'what was said stands there once');
  assert.strictEqual(await page.$('.banner.refused'), null, 'nothing was refused');
}

module.exports = {
  rooms: [{ scenarios: ['panne-repetee'] }],
  async run({ browser, rooms }) {
    const [room] = rooms;
    const page = await browser.device({ language: 'fr' });
    await keys.join(page, room, 'Élodie');
    await keys.begin(page);
    const [first, second, third] = plan_of('panne-repetee', 'model').map(([, option]) => option);

    // Cut before the request leaves; a reload does not help, and loses nothing either.
    await page.setOfflineMode(true);
    await page.waitForSelector('.banner.offline');
    await press(page, first);
    await page.waitForSelector('.offer.chosen');
    assert.match((await keys.texts(page, '.banner.offline'))[0], /conservé/);
    await press(page, second).catch(() => {});
    await page.setOfflineMode(false);
    await settled(page, first, 1);

    // Cut after the room took it and before its answer came: it is sent again, and taken once.
    await page.evaluate(() => {
      const fetch_it = window.fetch;
      window.fetch = async (path, options) => {
        const answer = await fetch_it(path, options);
        if (path !== '/api/answer') return answer;
        window.fetch = fetch_it;
        throw new TypeError('the line went dead');
      };
    });
    await press(page, second);
    await settled(page, second, 2);

    // The trainer's program is killed and started again.
    await room.kill();
    await page.waitForSelector('.banner.offline');
    await press(page, third);
    await page.waitForSelector('.offer.chosen');
    await room.again();
    await keys.tab_to(page, '.banner.offline button');
    await page.keyboard.press('Enter');
    await settled(page, third, 3);
  },
};
