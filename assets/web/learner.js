// The learner's page: one screen at a time, chosen by what the room says and what was opened here.

import { banner } from './banner.js';
import { brief } from './brief.js';
import { card } from './cards.js';
import { closed, loading, removed, waiting } from './waiting.js';
import { debrief } from './debrief.js';
import { first_look } from './deeds.js';
import { focus_on, refill } from './dom.js';
import { join } from './join.js';
import { on_change, state, talk_of, unread_card } from './state.js';
import { talk } from './talk.js';
import { load, preferred, reader } from './words.js';
import { use_number_keys } from './keys.js';

const SCREENS = { brief, card, closed, debrief, join, loading, removed, talk, waiting };

function screen_name() {
  if (state.phase !== 'in') return state.phase;
  const { page } = state;
  const now = talk_of(page);
  if (now && state.card !== null && now.cards[state.card]) return 'card';
  if (now && now.debrief && shows_debrief(now)) return 'debrief';
  if (page.room.closed) return state.debrief === false && now ? 'talk' : 'closed';
  if (now) return 'talk';
  return page.room.pace === 'together' ? 'waiting' : 'brief';
}

// A conversation that is over and whose cards were read shows how it went, until one goes back.
function shows_debrief(now) {
  if (state.debrief !== null) return state.debrief;
  return now.status === 'ended' && unread_card(state.page) === null && !state.mine;
}

// One screen of one conversation: a next card, another scenario or language is another screen.
function screen_key(name) {
  const now = talk_of(state.page);
  const parts = [name, reader()];
  if (name === 'card') parts.push(state.card);
  if (now && state.page) parts.push(state.page.room.scenario.id, state.page.room.pace, now.chats.length, now.desk !== null);
  return parts.join('/');
}

let shown = null; // {name, key, update}

function show() {
  const place = document.getElementById('screen');
  const name = screen_name();
  const key = screen_key(name);
  if (shown && shown.key === key) {
    shown.update();
    return;
  }
  const first = shown === null || shown.name === 'loading';
  const screen = SCREENS[name]();
  shown = { name, key, update: screen.update };
  refill(place, screen.node);
  screen.update();
  const heading = place.querySelector('h1');
  document.title = `${heading.textContent} – Klankbord`;
  window.scrollTo(0, 0);
  // Who opens the page begins at its top; who came from another screen is told of the new one.
  if (screen.settle) screen.settle(first);
  else if (!first) focus_on(heading);
}

async function start() {
  const alarm = banner(document.getElementById('banner'));
  on_change(() => {
    alarm(state);
    show();
  });
  await load(preferred());
  show();
  use_number_keys(() => state.keys);
  await first_look();
}

start();
