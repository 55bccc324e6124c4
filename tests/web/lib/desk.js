// A learner at the desk, who has a keyboard only.
const assert = require('assert');
const keys = require('./keys');

async function panel(page, name) {
  await keys.tab_to(page, `[data-tab="${name}"]`);
  await page.keyboard.press('Enter');
  await page.waitForSelector(`[data-panel="${name}"]`);
}

async function search(page, name, words) {
  await panel(page, name);
  await keys.tab_to(page, `[data-search="${name}"]`);
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.panel [role="status"]');
}

async function open(page, name, what) {
  await panel(page, name);
  await keys.tab_to(page, `[data-do="open ${what}"]`);
  await page.keyboard.press('Enter');
  await page.waitForSelector(`[data-do="open ${what}"][aria-expanded="true"]`);
  assert(await keys.is_at(page, `[data-do="open ${what}"]`), 'who opens something stays there');
}

async function act(page, name, what) {
  await panel(page, name);
  // A letter is unfolded and read before it goes.
  if (await page.$(`[data-letter="${what}"]`)) {
    await keys.tab_to(page, `[data-letter="${what}"] summary`);
    await page.keyboard.press('Enter');
  }
  await keys.tab_to(page, `button[data-do="${what}"]`);
  const lines = (await page.$$('.turn')).length;
  await page.keyboard.press('Enter');
  await page.waitForFunction((before) => document.querySelectorAll('.turn').length > before, {}, lines);
}

async function put_together(page, parts) {
  for (const part of parts) {
    await keys.tab_to(page, `.parts [data-part="${part}"]`);
    await page.keyboard.press('Space');
  }
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await page.waitForFunction(() => !document.querySelector('.parts'));
}

// Fills in a form of the desk, by the names of its fields, and files it.
async function fill_in(page, form, values) {
  await panel(page, 'registration');
  for (const [name, value] of Object.entries(values)) {
    const field = `[data-form="${form}"] [name="${name}"]`;
    await keys.tab_to(page, field);
    if (await page.$eval(field, (node) => node.tagName === 'SELECT')) await page.select(field, value);
    else await page.keyboard.type(value);
  }
  const lines = (await page.$$('.turn')).length;
  await keys.tab_to(page, `[data-form="${form}"] button[type="submit"]`);
  await page.keyboard.press('Enter');
  await page.waitForFunction((before) => document.querySelectorAll('.turn').length > before, {}, lines);
}

// One step of a plan: [word, rest].
async function step(page, [word, rest]) {
  await keys.read_cards(page);
  if (word === 'choose') return keys.choose(page, rest);
  if (word === 'search') {
    const [, name, words] = /^(\w+): (.*)$/.exec(rest);
    return search(page, name, words);
  }
  if (word === 'submit') {
    const [, parts] = /^\S+: (.*)$/.exec(rest);
    return put_together(page, parts.split(' '));
  }
  if (word === 'register') {
    const [, form, fields] = /^(\S+): (.*)$/.exec(rest);
    const values = {};
    fields.split(/, (?=\w+=)/).forEach((one) => { values[one.slice(0, one.indexOf('='))] = one.slice(one.indexOf('=') + 1); });
    return fill_in(page, form, values);
  }
  throw new Error(`no such step: ${word} ${rest}`);
}

module.exports = { act, open, panel, put_together, search, step };
