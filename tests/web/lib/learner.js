// A learner without a page, by the interface: for cases that are about the trainer.

async function learner_of(room, nickname) {
  const headers = { 'Content-Type': 'application/json' };
  const me = { page: null };

  async function ask(path, body) {
    const answer = await fetch(new URL(path, room.address), { method: body ? 'POST' : 'GET', headers, body: body && JSON.stringify(body) });
    const page = await answer.json();
    if (answer.status !== 200) throw new Error(`${path} ${JSON.stringify(body)}: ${answer.status} ${JSON.stringify(page)}`);
    me.page = page;
    return page;
  }

  me.looks = () => ask('api/me');
  me.begins = () => ask('api/begin', {});
  me.answers = (input) => ask('api/answer', { at: me.page.talk.at, input });
  me.votes = (option) => ask('api/vote', { option });
  me.says = (text) => ask('api/say', { text });
  // A step of a plan (plan.js).
  me.plays = ([word, rest]) => {
    if (word === 'choose') return me.answers({ choose: rest });
    if (word === 'do') return me.answers({ do: rest });
    const [name, text] = [rest.slice(0, rest.indexOf(':')), rest.slice(rest.indexOf(':') + 2)];
    if (word === 'search') return me.answers({ do: `search ${name}`, text });
    if (word === 'write') return me.answers({ submit: name, text });
    throw new Error(`a step that is not known here: ${word}`);
  };

  const { token } = await ask('api/join', { code: room.code, nickname, program: true });
  headers.Authorization = `Bearer ${token}`;
  return me;
}

// Opens the trainer's page by the link that the room prints.
async function open_trainer(browser, room, options) {
  const page = await browser.device(options);
  await page.goto(`${room.address}trainer#${room.secret}`);
  await page.waitForSelector('.panes button');
  return page;
}

// Presses a button where it is, whatever its text.
async function press(page, selector) {
  await page.waitForSelector(selector);
  await page.$eval(selector, (button) => button.click());
}

// For what asks once more before it does it.
async function press_twice(page, selector) {
  await press(page, `${selector} button`);
  await page.waitForFunction((wanted) => document.querySelectorAll(`${wanted} button`).length === 2, {}, selector);
  await press(page, `${selector} button`);
}

async function pane(page, name) {
  await press(page, `[data-pane="${name}"]`);
  await page.waitForSelector(`[data-pane="${name}"][aria-current]`);
}

module.exports = { learner_of, open_trainer, pane, press, press_twice };
