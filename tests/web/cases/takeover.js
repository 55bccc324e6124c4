// The trainer plays a learner's customer: free words to and fro, without a score, and back.
const assert = require('assert');
const keys = require('../lib/keys');
const { trainer_of } = require('../lib/room');

module.exports = {
  rooms: [{ scenarios: ['late-washer'] }],
  async run({ browser, rooms }) {
    const [room] = rooms;
    const trainer = await trainer_of(room);
    const page = await browser.device({ language: 'nl' });
    await keys.join(page, room, 'Ilse');
    await keys.begin(page);
    await trainer({ deed: 'take-over', seat: 1 });
    await page.waitForSelector('form.task textarea');
    assert.strictEqual(await page.$('[data-option]'), null, 'there is nothing to choose from');
    await trainer({ deed: 'say', seat: 1, text: 'Luistert u eigenlijk wel?' });
    await page.waitForFunction(() => /Luistert u/.test(document.querySelector('.lines').textContent));
    assert.match((await keys.texts(page, '#announcer'))[0], /Luistert u/);

    await keys.tab_to(page, 'form.task textarea');
    // Without a connection the words stay in the field.
    await page.setOfflineMode(true);
    await page.keyboard.type('Zeker, mevrouw.');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await page.waitForSelector('.banner.refused');
    assert.strictEqual(await page.$eval('form.task textarea', (node) => node.value), 'Zeker, mevrouw.');
    await page.setOfflineMode(false);
    await page.waitForFunction(() => !document.querySelector('.banner.offline'));
    await keys.tab_to(page, 'form.task button[type="submit"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /Zeker, mevrouw/.test(document.querySelector('.lines').textContent));
    assert.strictEqual(await page.$eval('form.task textarea', (node) => node.value), '');
    assert.strictEqual((await page.$$('.turn.learner')).length, 1);

    await trainer({ deed: 'hand-back', seat: 1 });
    await page.waitForSelector('[data-option]');
    assert.strictEqual(await keys.answers(page), 0, 'what was said freely is no answer');
  },
};
