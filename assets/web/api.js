// Requests to the room. An answer, also a refusal, is {status, body}; no answer is Offline.

import { reader } from './words.js';

const PATIENCE_MS = 10000;

export class Offline extends Error {}

async function request(path, options) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(path, Object.assign({ signal: stop.signal }, options));
    // What stands between us and the room, or a room that is stopping, says these.
    if (answer.status >= 502 && answer.status <= 504) throw new Offline(`${path}: ${answer.status}`);
    const body = await answer.json().catch((error) => {
      if (error.name === 'SyntaxError') return {};
      throw error;
    });
    return { status: answer.status, body };
  } catch (error) {
    if (error instanceof Offline) throw error;
    throw new Offline(`${path}: ${error.message}`);
  } finally {
    clearTimeout(timer);
  }
}

export function get(path) {
  return request(path, { cache: 'no-store', headers: { 'Accept-Language': reader() } });
}

export function post(path, body) {
  return request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': reader() },
    body: JSON.stringify(body || {}),
  });
}
