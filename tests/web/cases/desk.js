// A whole conversation with a desk, by keyboard only: search, open, a summary and a reply in parts, a
// form, an archive. It earns every point, so every deed arrived as it was meant.
const assert = require('assert');
const desk = require('../lib/desk');
const keys = require('../lib/keys');
const { plan_of } = require('../lib/plan');

// Where the desk keeps what the plan opens; the file of a customer is opened before its records.
const PANELS = {
  'mail-marchal': 'mail', 'contract-marchal': 'customers', 'invoice-marchal-march': 'customers', 'box-marchal': 'customers',
  'dispute-by-mail': 'knowledge',
};

async function do_step(page, what) {
  const [verb, object] = what.split(' ');
  await keys.read_cards(page);
  if (verb === 'open' && object === 'contract-marchal') await desk.open(page, 'customers', 'marchal');
  if (verb === 'open') return desk.open(page, PANELS[object], object);
  if (verb === 'send') return desk.act(page, 'mail', what);
  if (verb === 'file') return desk.act(page, 'archive', what);
  await keys.tab_to(page, `.moves [data-do="${what}"]`);
  return page.keyboard.press('Enter');
}

module.exports = {
  rooms: [{ scenarios: ['facture-courriel'] }],
  async run({ browser, rooms }) {
    const page = await browser.device({ language: 'fr' });
    await keys.join(page, rooms[0], 'Anaïs');
    await keys.begin(page);
    for (const [word, rest] of plan_of('facture-courriel', 'model')) {
      if (word === 'do') await do_step(page, rest);
      else await desk.step(page, [word, rest]);
    }
    await keys.to_debrief(page);
    assert.strictEqual(await keys.heading(page), 'Débriefing');
    assert.match((await keys.texts(page, '.total strong'))[0], /^(\d+) points sur \1$/);
  },
};
