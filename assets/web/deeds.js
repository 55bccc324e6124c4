// What the learner does, and what the room's answers change.

import { Offline, get, post } from './api.js';
import { announce } from './dom.js';
import { live } from './live.js';
import { remember } from './memory.js';
import * as outbox from './outbox.js';
import { change, state, talk_of } from './state.js';
import { t } from './words.js';

const line = live('/api/live', look, on_version, on_offline);

let answers = 0; // of the room to deeds
let heard = 0; // the newest version that the room told of

function take(page, values) {
  const before = state.page ? talk_of(state.page) : null;
  const now = talk_of(page);
  const anew = now && before && now.lines.length < before.lines.length;
  const fresh = anew || !now ? { card: null, debrief: null, desk_panel: null, thread: 0 } : {};
  const seated = state.phase === 'in';
  change(Object.assign({ phase: 'in', page }, fresh, values));
  if (!seated) line.start();
}

function left() {
  line.stop();
  outbox.drop();
  const phase = state.phase === 'in' ? 'removed' : 'join';
  change({ phase, page: null, offline: null });
}

// What an answer of the room means, whatever was asked.
function hear(answer) {
  answers += 1;
  if (answer.status === 401) {
    left();
    return;
  }
  const page = answer.status === 200 ? answer.body : answer.body.page;
  const refusal = answer.status === 200 ? null : answer.body.refusal || 'other';
  // Sent again and taken the first time: that is no refusal but the answer we did not get.
  const silent = !refusal || (refusal === 'moved-on' && answer.again);
  const notice = silent ? null : { refusal, wait_s: answer.body.wait_s };
  const mine = answer.path === '/api/answer' && silent;
  if (refusal === 'too-fast' && outbox.pending()) setTimeout(retry, 1000 * (answer.body.wait_s || 1));
  if (page && page.room) take(page, { notice, mine });
  else change({ notice, mine: false });
  catch_up();
}

// Sends what is waiting and asks for the newest page; says whether the room was reached. A page that
// was asked for before a deed was answered may be older than that answer: then it asks again.
export async function look() {
  try {
    const late = await outbox.flush();
    if (late) hear(late);
    else if (outbox.pending()) return false;
    const before = answers;
    const answer = await get('/api/me');
    if (answers !== before) return look();
    if (answer.status === 401) left();
    else if (answer.status === 200) take(answer.body, { mine: false });
    return answer.status < 500;
  } catch (error) {
    if (!(error instanceof Offline)) throw error;
    return false;
  }
}

// While a deed is on its way its answer brings what is new, as far as it was new then.
function on_version(version) {
  heard = version;
  if (!outbox.pending()) catch_up();
}

function catch_up() {
  if (state.page && heard > state.page.version) line.retry();
}

function on_offline(seconds) {
  if (seconds === null && state.offline === null) return;
  const news = (seconds === null) !== (state.offline === null);
  change({ offline: seconds });
  if (news && seconds === null) announce(t('learner.offline.back'));
}

export function retry() {
  line.retry();
}

export async function first_look() {
  if (await look()) return;
  change({ offline: 1 });
  setTimeout(first_look, 2000);
}

export async function join(code, nickname) {
  try {
    const answer = await post('/api/join', { code, nickname });
    if (answer.status === 200) {
      change({ refusal: null });
      take(answer.body, { notice: null, debrief: null, card: null });
    } else {
      change({ refusal: { refusal: answer.body.refusal || 'other', wait_s: answer.body.wait_s } });
    }
  } catch (error) {
    if (!(error instanceof Offline)) throw error;
    change({ refusal: { refusal: 'offline' } });
  }
}

async function send(path, body) {
  if (outbox.pending()) return; // one deed at a time
  change({ notice: null });
  const sent = outbox.send(path, body);
  change({}); // what is on its way shows as such
  const answer = await sent;
  if (answer) hear(answer);
  else if (outbox.pending()) line.lost();
}

export function begin() {
  change({ card: null, debrief: null });
  return send('/api/begin', {});
}

let answer_elsewhere = null;

// A page that is no learner's, but shows the same tasks and the same desk, sends what is done there
// in its own way.
export function answer_by(send_it) {
  answer_elsewhere = send_it;
}

export function answer(input) {
  if (answer_elsewhere) return answer_elsewhere(input);
  return send('/api/answer', { at: talk_of(state.page).at, input });
}

export function vote(option) {
  return send('/api/vote', { option });
}

// Free words to a trainer who plays the customer. They have no place that makes the room take them
// once, so they are not sent again by themselves: who typed them still has them.
export async function say(text) {
  try {
    const said = await post('/api/say', { text });
    hear(said);
    return said.status === 200;
  } catch (error) {
    if (!(error instanceof Offline)) throw error;
    change({ notice: { refusal: 'offline' } });
    line.lost();
    return false;
  }
}

export async function leave() {
  try {
    await post('/api/leave', {});
    line.stop();
    outbox.drop();
    change({ phase: 'join', page: null, offline: null, notice: null });
  } catch (error) {
    if (!(error instanceof Offline)) throw error;
    change({ notice: { refusal: 'offline' } });
  }
}

export function set_keys(on) {
  remember('keys', on);
  change({ keys: on });
}
