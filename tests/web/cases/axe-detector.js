// That axe-core and our own measures find what is wrong: a page with faults sown in.
const assert = require('assert');
const { violations } = require('../lib/axe');

const FAULTS = {
  'color-contrast': () => { document.querySelector('.lead').style.color = '#bbb'; },
  label: () => { document.querySelector('label[for="nickname"]').remove(); },
  'html-has-lang': () => { document.documentElement.removeAttribute('lang'); },
  'button-name': () => { document.querySelector('button[type="submit"]').textContent = ''; },
  'not one h1': () => { document.querySelector('main').appendChild(document.createElement('h1')).textContent = 'Again'; },
  'smaller than 44': () => { document.querySelector('.primary').style.cssText = 'min-height: 0; padding: 0'; },
  'wider than the screen': () => { document.querySelector('main').style.minWidth = '2000px'; },
};

module.exports = {
  rooms: [{ scenarios: ['late-washer'] }],
  async run({ browser, rooms }) {
    const page = await browser.device({ language: 'nl' });
    for (const [name, sow] of Object.entries(FAULTS)) {
      await page.goto(rooms[0].address);
      await page.waitForSelector('#nickname');
      assert.deepStrictEqual(await violations(page), []);
      await page.evaluate(sow);
      const found = await violations(page);
      assert(found.some((one) => one.startsWith(name)), `${name} is not found: ${found.join()}`);
    }
  },
};
