// What the learner's page knows: the room's page, and what is only this device's business.

import { pending } from './outbox.js';
import { recall, remember } from './memory.js';

export const state = {
  phase: 'loading', // loading, join, removed, in
  page: null,
  offline: null, // seconds until the next try, when the room cannot be reached
  notice: null, // {key, fields}: what was refused, to be said once
  refusal: null, // of joining
  desk_panel: null,
  desk_shown: false, // on a narrow screen: the desk instead of the conversation
  thread: 0, // on a narrow screen: the chat that is shown
  card: null, // index of the card that is being read
  debrief: null, // whether the debrief is shown; null: as it comes
  keys: recall('keys') !== false,
};

let redraw = () => {};

export function on_change(callback) {
  redraw = callback;
}

export function change(values) {
  Object.assign(state, values);
  redraw();
}

// My own conversation, or the room's.
export function talk_of(page) {
  if (!page) return null;
  return page.room.pace === 'together' ? page.shared : page.talk;
}

// The cards that the latest answer brought, by the place they came at: a reload shows none again and
// misses none.
function place_of(page) {
  const talk = talk_of(page);
  const at = talk.at === undefined ? talk.lines.length : talk.at;
  return [page.me.seat, page.room.scenario.id, page.room.pace, at].join('/');
}

export function mark_read(page, count) {
  remember('read', { place: place_of(page), count });
}

// Index of the first card that was not read yet; null when there is none.
export function unread_card(page) {
  const talk = talk_of(page);
  if (!talk || talk.cards.length === 0) return null;
  const read = recall('read');
  const count = read && read.place === place_of(page) ? read.count : 0;
  return count < talk.cards.length ? count : null;
}

// Nothing can be answered now: the trainer paused the room, or an answer is on its way.
export function is_off() {
  return !state.page || state.page.room.frozen || state.page.room.closed || pending() !== null;
}
