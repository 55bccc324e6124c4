// What the trainer does, and what the room's answers change.

import { Offline, get, post } from './api.js';
import { announce } from './dom.js';
import { live } from './live.js';
import { change, state } from './trainer_state.js';
import { counted, t } from './words.js';

const LOOK_EVERY_MS = 10000; // lights change with time, without anything happening

const line = live('/api/trainer/live', look, on_version, on_offline);

let answers = 0; // of the room to deeds
let heard = 0; // the newest version that the room told of

function stuck_in(page) {
  return page.learners.filter((one) => one.light === 'stuck').map((one) => one.seat);
}

// Who listens hears that somebody got stuck; once for each.
function tell_stuck(page) {
  const before = state.page ? stuck_in(state.page) : null;
  const fresh = before ? stuck_in(page).filter((seat) => before.indexOf(seat) < 0) : [];
  if (fresh.length > 0) announce(counted('trainer.class.got-stuck', fresh.length));
}

function take(page, values) {
  tell_stuck(page);
  const inside = state.phase === 'in';
  change(Object.assign({ phase: 'in', page }, values));
  if (!inside) line.start();
}

function left(phase) {
  line.stop();
  change({ phase, page: null, offline: null });
}

function offline() {
  change({ notice: { refusal: 'offline' } });
  line.lost();
}

export async function look() {
  try {
    const before = answers;
    const answer = await get('/api/trainer');
    if (answers !== before) return look();
    if (answer.status === 401) left('outside');
    else if (answer.status === 200) take(answer.body, {});
    return answer.status < 500;
  } catch (error) {
    if (!(error instanceof Offline)) throw error;
    return false;
  }
}

function on_version(version) {
  heard = version;
  if (state.page && heard > state.page.version) line.retry();
}

function on_offline(seconds) {
  if (seconds === null && state.offline === null) return;
  const news = (seconds === null) !== (state.offline === null);
  change({ offline: seconds });
  if (news && seconds === null) announce(t('trainer.offline.back'));
}

export function retry() {
  line.retry();
}

// Does it; resolves to whether the room took it. `done`: key of what is then said.
export async function deed(body, done) {
  change({ notice: null });
  try {
    const answer = await post('/api/trainer/deed', body);
    answers += 1;
    if (answer.status === 401) {
      left('outside');
      return false;
    }
    const taken = answer.status === 200;
    const page = taken ? answer.body : answer.body.page;
    const notice = taken ? null : { refusal: answer.body.refusal || 'other', wait_s: answer.body.wait_s };
    if (page && page.learners) take(page, { notice });
    else change({ notice });
    if (taken && done) announce(t(done));
    return taken;
  } catch (error) {
    if (!(error instanceof Offline)) throw error;
    offline();
    return false;
  }
}

// What a pane needs beside the page: resolves to it, or to null when it cannot be had now.
export async function fetched(path) {
  try {
    const answer = await get(path);
    if (answer.status === 401) left('outside');
    return answer.status === 200 ? answer.body : null;
  } catch (error) {
    if (!(error instanceof Offline)) throw error;
    return null;
  }
}

export async function enter(secret) {
  try {
    const answer = await post('/api/trainer/enter', { secret });
    if (answer.status === 200) return await look();
    change({ phase: 'outside', notice: { refusal: answer.body.refusal || 'other', wait_s: answer.body.wait_s } });
  } catch (error) {
    if (!(error instanceof Offline)) throw error;
    change({ phase: 'outside', notice: { refusal: 'offline' } });
  }
  return true;
}

// The file of the room is gone after this, and with it the room.
export async function destroy(code) {
  try {
    const answer = await post('/api/trainer/delete', { code });
    if (answer.status === 200) left('gone');
    else change({ notice: { refusal: answer.body.refusal || 'other' } });
  } catch (error) {
    if (!(error instanceof Offline)) throw error;
    offline();
  }
}

export async function first_look() {
  setInterval(() => state.phase === 'in' && state.offline === null && !document.hidden && look(), LOOK_EVERY_MS);
  if (await look()) return;
  change({ offline: 1 });
  setTimeout(look_again, 2000);
}

async function look_again() {
  if (!(await look())) setTimeout(look_again, 2000);
}
