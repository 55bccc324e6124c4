// The trainer's page: one pane at a time below a bar that is always there.

import { banner } from './trainer_banner.js';
import { class_pane } from './trainer_class.js';
import { compare_pane } from './trainer_compare.js';
import { enter, first_look } from './trainer_deeds.js';
import { el, focus_on, refill } from './dom.js';
import { gone, loading, outside } from './trainer_waiting.js';
import { join_pane } from './trainer_join.js';
import { learner_pane } from './trainer_learner.js';
import { marking_pane } from './trainer_marking.js';
import { pane_bar, room_bar } from './trainer_bar.js';
import { room_pane } from './trainer_room.js';
import { together_pane } from './trainer_together.js';
import { load, preferred, reader, t } from './words.js';
import { on_change, state } from './trainer_state.js';

const PANES = {
  join: join_pane,
  class: class_pane,
  together: together_pane,
  learner: learner_pane,
  compare: compare_pane,
  mark: marking_pane,
  room: room_pane,
};
const ALONE = { loading, outside, gone };

// Nobody chose a pane yet: how to join while nobody is there, then what the pace asks for.
function pane_name() {
  if (state.pane) return state.pane;
  if (state.page.learners.length === 0) return 'join';
  return state.page.pace === 'together' ? 'together' : 'class';
}

function name_of() {
  if (state.phase !== 'in') return state.phase;
  const pane = pane_name();
  return pane === 'learner' ? `learner ${state.learner}` : pane;
}

let shown = null; // {name, update}
let frame = null; // what stays while panes change

function with_frame() {
  if (frame && frame.language === reader()) return frame;
  const bar = room_bar();
  const panes = pane_bar();
  const place = el('main', { class: 'pane' });
  frame = { language: reader(), place, node: el('div', { class: 'trainer-page' }, bar.node, panes.node, place), bar, panes };
  refill(document.getElementById('screen'), frame.node);
  return frame;
}

function show_alone(name) {
  frame = null;
  const screen = ALONE[state.phase]();
  refill(document.getElementById('screen'), screen);
  shown = { name, update() {} };
}

function show_pane(name) {
  const { place } = with_frame();
  const pane = PANES[name.split(' ')[0]]();
  const first = shown === null || shown.name.indexOf('loading') === 0;
  refill(place, pane.node);
  pane.update(state.page);
  shown = { name: `${name}/${reader()}`, update: pane.update };
  if (!first) focus_on(place.querySelector('h1'));
  window.scrollTo(0, 0);
}

function show() {
  const name = name_of();
  const full = `${name}/${reader()}`;
  if (state.phase !== 'in') {
    if (!shown || shown.name !== full) show_alone(full);
  } else {
    if (!shown || shown.name !== full) show_pane(name);
    else shown.update(state.page);
    frame.bar.update(state.page);
    frame.panes.update(state.page, pane_name());
  }
  const heading = document.querySelector('main h1');
  document.title = heading ? `${heading.textContent} – Klankbord` : 'Klankbord';
}

// The link holds what opens the page; it need not stay in the address, where others see it.
function secret_of_address() {
  const secret = window.location.hash.slice(1);
  if (secret) window.history.replaceState(null, '', window.location.pathname);
  return secret;
}

async function start() {
  const alarm = banner(document.getElementById('banner'));
  on_change(() => {
    alarm(state);
    show();
  });
  const secret = secret_of_address();
  await load(preferred());
  show();
  if (secret) await enter(secret);
  if (state.phase !== 'outside' || !secret) await first_look();
}

start();
