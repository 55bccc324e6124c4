// What was chosen and not yet answered by the room. It is sent again, after a reload too, until
// there is an answer; `at` (the place in the conversation it was given on) makes the room take it
// once.

import { Offline, post } from './api.js';
import { recall, remember } from './memory.js';

let waiting = recall('waiting', true);
let sending = null;

export function pending() {
  return waiting;
}

export function drop() {
  waiting = null;
  remember('waiting', null, true);
}

// Keeps a deed and sends it. Resolves to the room's answer, with `again` when it was sent more than
// once; to null when the room cannot be reached now, or when something else is on its way.
export function send(path, body) {
  if (waiting) return Promise.resolve(null);
  waiting = { path, body, tries: 0 };
  remember('waiting', waiting, true);
  return flush();
}

async function deliver(deed) {
  deed.tries += 1;
  remember('waiting', deed, true);
  try {
    const answer = await post(deed.path, deed.body);
    answer.again = deed.tries > 1;
    answer.path = deed.path;
    if (answer.status === 429) {
      deed.tries -= 1;
      return answer;
    }
    drop();
    return answer;
  } catch (error) {
    if (!(error instanceof Offline)) throw error;
    return null;
  } finally {
    sending = null;
  }
}

export function flush() {
  if (!waiting) return Promise.resolve(null);
  if (!sending) sending = deliver(waiting);
  return sending;
}
