// The trainer looks in on a learner, plays the customer, hands back, writes a note, pauses everyone and
// removes somebody.
const assert = require('assert');
const keys = require('../lib/keys');
const { learner_of, open_trainer, pane, press, press_twice } = require('../lib/learner');

module.exports = {
  rooms: [{ scenarios: ['late-washer'] }],
  async run({ browser, rooms }) {
    const [room] = rooms;
    const trainer = await open_trainer(browser, room, { language: 'nl' });
    const ilse = await browser.device({ language: 'nl' });
    await keys.join(ilse, room, 'Ilse');
    await keys.begin(ilse);
    const jef = await learner_of(room, 'Jef');
    await pane(trainer, 'class');
    await trainer.waitForFunction(() => document.querySelectorAll('table.class tbody tr').length === 2);
    const heads = await keys.texts(trainer, 'table.class thead th');
    assert(heads.length > 5, 'a column for every block');
    await trainer.waitForSelector('tr[data-seat="1"] td.heat');
    assert.match((await keys.texts(trainer, 'tr[data-seat="1"] td.heat'))[0], /^verder oefenen: 0\/\d+$/);

    await press(trainer, 'tr[data-seat="1"] button');
    await trainer.waitForSelector('.transcript .turn');
    await press(trainer, '[data-deed="take-over"]');
    await ilse.waitForSelector('form.task textarea');
    await trainer.waitForSelector('[data-deed="hand-back"]');
    await keys.tab_to(trainer, '.text-form textarea');
    await trainer.keyboard.type('Krijg ik mijn geld terug?');
    await trainer.keyboard.down('Control');
    await trainer.keyboard.press('Enter');
    await trainer.keyboard.up('Control');
    await ilse.waitForFunction(() => /Krijg ik mijn geld terug/.test(document.querySelector('.lines').textContent));
    await ilse.type('form.task textarea', 'Binnen de week.');
    await press(ilse, 'form.task button[type="submit"]');
    await trainer.waitForFunction(() => /Binnen de week/.test(document.querySelector('.transcript').textContent));
    assert.match(await trainer.$eval('.transcript', (node) => node.textContent), /Ilse.*geïmproviseerd/, 'it bears the name, and that it is no scenario');
    await press(trainer, '[data-deed="hand-back"]');
    await ilse.waitForSelector('[data-option]');
    await trainer.waitForSelector('[data-deed="take-over"]');
    assert.strictEqual(await keys.answers(ilse), 0);

    await trainer.type('section:nth-of-type(2) .text-form textarea', 'Blijft rustig');
    await press(trainer, 'section:nth-of-type(2) .text-form button');
    await trainer.waitForSelector('.notes li');
    assert.match((await keys.texts(trainer, '.notes li'))[0], /Blijft rustig/);

    await press(trainer, '[data-deed="freeze"]');
    await ilse.waitForSelector('.banner.frozen');
    await press(trainer, '[data-deed="thaw"]');
    await ilse.waitForFunction(() => !document.querySelector('.banner'));

    await pane(trainer, 'class');
    await press(trainer, 'tr[data-seat="2"] button');
    await trainer.waitForFunction(() => document.querySelector('h1').textContent === 'Jef');
    await press_twice(trainer, 'section:last-of-type .asked');
    await trainer.waitForFunction(() => document.querySelectorAll('table.class tbody tr').length === 1);
    await assert.rejects(() => jef.looks(), /401/);
  },
};
