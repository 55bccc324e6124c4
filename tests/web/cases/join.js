// The way in, in Dutch: what is wrong is said at the field that is wrong; a reload keeps the seat.
const assert = require('assert');
const keys = require('../lib/keys');

async function wrong_at(page, field) {
  await page.waitForSelector(`#${field}[aria-invalid="true"]`);
  assert(await keys.is_at(page, `#${field}`), `the focus is on ${field}`);
  return page.$eval(`#${field}-wrong`, (node) => node.textContent);
}

async function type_over(page, field, text) {
  await keys.tab_to(page, `#${field}`);
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}

module.exports = {
  rooms: [{ scenarios: ['late-washer'] }],
  async run({ browser, rooms }) {
    const [room] = rooms;
    const page = await browser.device({ language: 'nl' });
    await page.goto(room.address);
    await page.waitForSelector('#code');
    assert.strictEqual(await page.$eval('html', (node) => node.lang), 'nl');
    await type_over(page, 'code', 'AAAAAA');
    await type_over(page, 'nickname', 'Anke');
    await page.keyboard.press('Enter');
    assert.match(await wrong_at(page, 'code'), /Die code klopt niet/);

    // As people type it from a board.
    await type_over(page, 'code', ` ${room.code.slice(0, 3).toLowerCase()} ${room.code.slice(3)}`);
    await type_over(page, 'nickname', '');
    await page.keyboard.press('Enter');
    assert.match(await wrong_at(page, 'nickname'), /Kies eerst een schuilnaam/);
    await page.keyboard.type('Anke');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.go');
    assert.strictEqual(await keys.heading(page), 'Drie weken wachten op een wasmachine');
    assert(await keys.is_at(page, 'h1'), 'the new screen is told');

    const second = await browser.device({ language: 'nl' });
    await second.goto(`${room.address}?code=${room.code}`);
    await second.waitForSelector('#nickname');
    assert.strictEqual(await second.$eval('#code', (node) => node.value), room.code);
    await type_over(second, 'nickname', 'ANKE');
    await second.keyboard.press('Enter');
    assert.match(await wrong_at(second, 'nickname'), /al in gebruik/);

    // The language is chosen on the page, and is remembered with the seat by the device.
    await keys.tab_to(page, '[data-language="fr"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.documentElement.lang === 'fr' && /lave-linge|machine/.test(document.querySelector('h1').textContent));
    await page.waitForFunction(() => !/Drie weken/.test(document.querySelector('h1').textContent));
    assert(await keys.is_at(page, '[data-language="fr"]'), 'the focus stays on the language');
    await page.reload();
    await page.waitForSelector('.go');
    assert.strictEqual(await page.$eval('html', (node) => node.lang), 'fr');
    assert.match((await keys.texts(page, '.foot p'))[0], /Anke/);
  },
};
