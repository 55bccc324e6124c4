// Every screen of a conversation before axe-core, in light and dark, at 320 and 1280 pixels.
const desk = require('../lib/desk');
const keys = require('../lib/keys');
const { judge } = require('../lib/axe');

module.exports = {
  rooms: [{ scenarios: ['facture-courriel'] }, { scenarios: ['two-chats'] }],
  async run({ browser, rooms }) {
    const page = await browser.device({ language: 'fr' });
    await page.goto(`${rooms[0].address}?code=AAAAAA`);
    await page.waitForSelector('#nickname');
    await judge(page, 'join');
    await page.type('#nickname', 'Jana');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#code[aria-invalid="true"]');
    await judge(page, 'join-refused');
    await keys.join(page, rooms[0], 'Jana');
    await judge(page, 'briefing');
    await keys.begin(page);
    await page.evaluate(() => document.querySelector('.switch button:last-child').click());
    await desk.search(page, 'customers', 'Marchal');
    await desk.open(page, 'customers', 'marchal');
    await judge(page, 'desk-customers');
    await desk.panel(page, 'registration');
    await judge(page, 'desk-registration');
    await desk.open(page, 'mail', 'mail-marchal');
    await judge(page, 'desk-mail');
    await page.evaluate(() => document.querySelector('.switch button:first-child').click());
    await keys.choose(page, 'channel/as-she-asks');
    await page.waitForSelector('.parts');
    await keys.tab_to(page, '.parts [data-part="box"]');
    await page.keyboard.press('Space');
    await judge(page, 'summary');
    await desk.put_together(page, ['tv-march']);
    await page.setOfflineMode(true);
    await page.waitForSelector('.banner.offline');
    await judge(page, 'offline');
    await page.setOfflineMode(false);

    const chats = await browser.device({ language: 'nl' });
    await keys.join(chats, rooms[1], 'Kobe');
    await keys.begin(chats);
    await keys.choose(chats, 'maes-hello/by-name');
    await keys.choose(chats, 'maes-where/another-room');
    await desk.search(chats, 'knowledge', 'wifi');
    await desk.open(chats, 'knowledge', 'chat-wifi-two-names');
    await chats.waitForFunction(() => document.querySelectorAll('.chat').length === 2);
    await judge(chats, 'chats');
  },
};
