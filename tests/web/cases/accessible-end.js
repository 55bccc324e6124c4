// The screens around and after a conversation before axe-core: a vote, its result, a pause, cards, a
// debrief, the trainer as the customer, a closed room, a seat that is gone.
const keys = require('../lib/keys');
const { judge } = require('../lib/axe');
const { plan_of } = require('../lib/plan');
const { trainer_of } = require('../lib/room');

module.exports = {
  rooms: [{ scenarios: ['moving-flat'], pace: 'together' }, { scenarios: ['panne-repetee'] }],
  async run({ browser, rooms }) {
    const page = await browser.device({ language: 'en' });
    await keys.join(page, rooms[0], 'Lara');
    const trainer = await trainer_of(rooms[0]);
    await page.waitForSelector('.preview');
    await judge(page, 'together');
    await trainer({ deed: 'vote-open' });
    await page.waitForSelector('[data-option]');
    await page.keyboard.press('2');
    await page.waitForSelector('[aria-pressed="true"][data-option]:not([aria-disabled])');
    await judge(page, 'vote');
    await trainer({ deed: 'vote-reveal' });
    await trainer({ deed: 'freeze' });
    await page.waitForSelector('.spread');
    await page.waitForSelector('.banner.frozen');
    await judge(page, 'vote-result-frozen');
    await trainer({ deed: 'remove', seat: 1 });
    await page.waitForFunction(() => /no longer/.test(document.querySelector('h1').textContent));
    await judge(page, 'removed');
    await keys.join(page, rooms[0], 'Lena');
    await page.waitForSelector('.spread');
    await trainer({ deed: 'close' });
    await page.waitForFunction(() => /is over/.test(document.querySelector('h1').textContent));
    await judge(page, 'closed');

    const other = await browser.device({ language: 'nl' });
    await keys.join(other, rooms[1], 'Mats');
    await keys.begin(other);
    const second = await trainer_of(rooms[1]);
    await second({ deed: 'take-over', seat: 1 });
    await other.waitForSelector('form.task textarea');
    await judge(other, 'taken-over');
    await second({ deed: 'hand-back', seat: 1 });
    for (const [, option] of plan_of('panne-repetee', 'typical')) {
      if (await other.$('[data-go="card"]')) {
        await other.keyboard.press('1');
        await other.waitForSelector('[data-go="on"]');
        if (!(await other.$('.judged'))) await judge(other, 'card');
        await other.evaluate(() => document.getElementById('announcer').classList.add('judged'));
      }
      await keys.read_cards(other);
      await keys.choose(other, option);
    }
    await keys.to_debrief(other);
    await other.evaluate(() => { document.querySelector('details').open = true; });
    await judge(other, 'debrief');
    await second({ deed: 'close' });
    await other.waitForFunction(() => document.querySelector('[data-option]') === null);
    await other.reload();
    await other.waitForSelector('h1');
    await judge(other, 'debrief-closed');
  },
};
