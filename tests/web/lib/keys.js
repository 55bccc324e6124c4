// A learner who has a keyboard only.

const MOST_STOPS = 250;

async function is_at(page, selector) {
  return page.evaluate((wanted) => {
    const now = document.activeElement;
    return now !== null && now.matches(wanted);
  }, selector);
}

// How often Tab has to be pressed, as far as one can tell from the page; it is Tab that decides.
async function stops_to(page, selector) {
  return page.evaluate((wanted) => {
    const all = Array.from(document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'));
    const now = all.indexOf(document.activeElement);
    const stops = all.filter((node, index) => index === now || node.matches(wanted) || (node.tabIndex >= 0 && node.offsetParent));
    return stops.indexOf(document.querySelector(wanted)) - (now < 0 ? -1 : stops.indexOf(all[now]));
  }, selector);
}

// Presses Tab until the focus is on what matches; fails when it never comes there.
async function tab_to(page, selector) {
  const expected = await stops_to(page, selector);
  const presses = [];
  for (let i = 0; i < Math.min(expected, MOST_STOPS); i += 1) presses.push(page.keyboard.press('Tab'));
  await Promise.all(presses);
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await is_at(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${selector}`);
}

async function join(page, room, nickname) {
  await page.goto(`${room.address}?code=${room.code}`);
  await page.waitForSelector('#nickname');
  await tab_to(page, '#nickname');
  await page.keyboard.type(nickname);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !document.querySelector('#nickname'));
}

// Presses the key that stands before an answer and waits until what it leads to is there.
async function choose(page, option) {
  const selector = `[data-option="${option}"]`;
  await page.waitForSelector(selector);
  const key = await page.$eval(selector, (button) => button.getAttribute('data-key'));
  await page.keyboard.press(key);
  await page.waitForSelector(selector, { hidden: true });
}

async function begin(page) {
  await page.waitForSelector('.go [data-key="1"]');
  await page.keyboard.press('1');
  await page.waitForSelector('.lines .turn, form.task, .choices .offer');
}

// Reads the cards that are there, if any, and goes on.
async function read_cards(page) {
  for (;;) {
    const next = await page.$('[data-go]');
    const where = next ? await next.evaluate((button) => button.getAttribute('data-go')) : null;
    if (where !== 'card' && where !== 'on') return;
    const title = await page.title();
    await page.keyboard.press('1');
    await page.waitForFunction((was, before) => {
      const now = document.querySelector('[data-go]');
      return document.title !== was || !now || now.getAttribute('data-go') !== before;
    }, {}, title, where);
  }
}

// From the end of a conversation, over its last cards.
async function to_debrief(page) {
  await page.waitForSelector('[data-go]');
  await read_cards(page);
  if (await page.$('[data-go="debrief"]')) await page.keyboard.press('1');
  await page.waitForSelector('.blocks');
}

async function heading(page) {
  return page.$eval('h1', (node) => node.textContent);
}

async function texts(page, selector) {
  return page.$$eval(selector, (nodes) => nodes.map((node) => node.textContent));
}

// How many answers the room has of this learner.
async function answers(page) {
  return page.evaluate(async () => {
    const answer = await fetch('/api/me');
    return (await answer.json()).talk.at;
  });
}

module.exports = { answers, begin, choose, heading, is_at, join, read_cards, tab_to, texts, to_debrief };
