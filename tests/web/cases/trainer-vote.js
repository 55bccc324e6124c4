// The trainer leads a vote from the page: two learners in their browsers, the projector beside it, the
// runner-up is played, taken back, and the winner played instead. All by keyboard.
const assert = require('assert');
const keys = require('../lib/keys');
const { open_trainer, pane, press_twice } = require('../lib/learner');

async function go(page, selector) {
  await page.waitForSelector(selector);
  await keys.tab_to(page, selector);
  await page.keyboard.press('Enter');
}

const turns = (page) => page.$$eval('.lines .turn', (nodes) => nodes.length);

module.exports = {
  rooms: [{ scenarios: ['late-washer'] }],
  async run({ browser, rooms }) {
    const [room] = rooms;
    const trainer = await open_trainer(browser, room, { language: 'en' });
    assert.strictEqual(await trainer.evaluate(() => window.location.hash), '', 'the secret is no longer in the address');
    assert(await trainer.$('.big-code'), 'how to join is shown first');
    const screen = await open_trainer(browser, room, { language: 'en' });
    await screen.goto(`${room.address}screen`);
    await screen.waitForSelector('.join .code');
    assert.strictEqual((await keys.texts(screen, '.join .code'))[0].replace(' ', ''), room.code);

    const gina = await browser.device({ language: 'en' });
    const hugo = await browser.device({ language: 'en' });
    const ines = await browser.device({ language: 'en' });
    await keys.join(gina, room, 'Gina');
    await keys.join(hugo, room, 'Hugo');
    await keys.join(ines, room, 'Ines');
    await trainer.waitForFunction(() => /3 learners/.test(document.querySelector('.room-facts').textContent));

    await pane(trainer, 'together');
    await press_twice(trainer, '.asked');
    await go(trainer, '[data-deed="vote-open"]');
    for (const page of [gina, hugo, ines]) await page.waitForSelector('[data-option]');
    for (const [page, key] of [[gina, '1'], [hugo, '1'], [ines, '2']]) {
      await page.keyboard.press(key);
      await page.waitForSelector(`[data-key="${key}"][aria-pressed="true"]:not([aria-disabled])`);
    }
    await trainer.waitForFunction(() => /3 of 3/.test(document.querySelector('.vote-tools').textContent));
    await screen.waitForFunction(() => /3 of 3/.test(document.querySelector('.below').textContent));
    assert.strictEqual(await screen.$('.below .bar'), null, 'the projector keeps the votes to itself before the reveal');

    await go(trainer, '[data-deed="vote-reveal"]');
    await screen.waitForSelector('.below .bar');
    for (const page of [gina, hugo, ines]) await page.waitForSelector('.spread');
    const [first, second] = await keys.texts(gina, '.spread li > p:first-child');
    assert.doesNotMatch(await screen.$eval('body', (node) => node.textContent), /Gina|Hugo|Ines/, 'no names on the projector');
    await go(trainer, '[data-rank="2"]');
    for (const page of [trainer, screen, gina]) {
      await page.waitForFunction((words) => document.querySelector('.lines').textContent.indexOf(words) > 0, {}, second);
    }
    await trainer.waitForSelector('[data-deed="undo"]');
    const after = await turns(trainer);
    await go(trainer, '[data-deed="undo"]');
    await trainer.waitForFunction((count) => document.querySelectorAll('.lines .turn').length < count, {}, after);
    await go(trainer, '[data-play]');
    await gina.waitForFunction((words) => document.querySelector('.lines').textContent.indexOf(words) > 0, {}, first);

    // A reload of the trainer's page is where it was; a stranger's device sees nothing.
    await trainer.reload();
    await trainer.waitForFunction((words) => document.querySelector('.lines') && document.querySelector('.lines').textContent.indexOf(words) > 0, {}, first);
    const stranger = await browser.device({ language: 'en' });
    await stranger.goto(`${room.address}trainer`);
    await stranger.waitForFunction(() => /Open your own link/.test(document.querySelector('h1').textContent));
    await stranger.goto(`${room.address}screen`);
    await stranger.waitForFunction(() => /belongs to a class/.test(document.querySelector('h1').textContent));
  },
};
