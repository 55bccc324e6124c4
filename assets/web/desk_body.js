// What stands in a record, an article or a letter. Line ends are the author's.

import { el } from './dom.js';

export function body_of(thing) {
  return el('div', { class: 'entry-body' }, (thing.body || []).map((line) => {
    const text = el('span', {}, line.text);
    return line.label ? el('p', {}, el('span', { class: 'term' }, line.label), ' ', text) : el('p', {}, text);
  }));
}
