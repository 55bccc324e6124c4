// A reload in the middle, in English: the conversation, a card that was not read and what was half
// written are there again.
const assert = require('assert');
const desk = require('../lib/desk');
const keys = require('../lib/keys');
const { plan_of } = require('../lib/plan');

module.exports = {
  rooms: [{ scenarios: ['moving-flat'] }, { scenarios: ['facture-courriel'] }],
  async run({ browser, rooms }) {
    const page = await browser.device({ language: 'en' });
    await keys.join(page, rooms[0], 'Carol');
    await keys.begin(page);
    const steps = plan_of('moving-flat', 'model').filter(([word]) => word === 'choose');
    let given = 0;
    while (!(await page.$('[data-go="card"]'))) {
      await keys.choose(page, steps[given][1]);
      given += 1;
      await page.waitForFunction(() => document.activeElement.matches('.turn'));
    }
    const said = await keys.texts(page, '.turn');
    await page.reload();
    await page.waitForSelector('[data-go="card"]');
    assert.deepStrictEqual(await keys.texts(page, '.turn'), said, 'everything that was said');
    await keys.read_cards(page);
    await page.waitForSelector('.offer');
    await page.reload();
    await page.waitForSelector('.offer');
    assert.strictEqual(await page.$('[data-go]'), null, 'a card that was read is not shown again');
    await keys.choose(page, steps[given][1]);
    assert.strictEqual(await keys.answers(page), given + 1);

    const writer = await browser.device({ language: 'en' });
    await keys.join(writer, rooms[1], 'Dirk');
    await keys.begin(writer);
    await desk.open(writer, 'mail', 'mail-marchal');
    await keys.choose(writer, 'channel/as-she-asks');
    await keys.read_cards(writer);
    await keys.tab_to(writer, '.parts [data-part="box"]');
    await writer.keyboard.press('Space');
    await keys.tab_to(writer, '.parts [data-part="tv-march"]');
    await writer.keyboard.press('Space');
    const sheet = await keys.texts(writer, '.sheet li p');
    assert.strictEqual(sheet.length, 2);
    await keys.tab_to(writer, '.sheet li:first-child [data-what="down"]');
    await writer.keyboard.press('Enter');
    assert.deepStrictEqual(await keys.texts(writer, '.sheet li p'), sheet.slice().reverse());
    await writer.reload();
    await writer.waitForSelector('.sheet li');
    assert.deepStrictEqual(await keys.texts(writer, '.sheet li p'), sheet.slice().reverse(), 'what was half put together');
  },
};
