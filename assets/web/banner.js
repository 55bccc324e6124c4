// What concerns the whole page: the room cannot be reached, is paused, or refused something.

import { retry } from './deeds.js';
import { el, part, refill } from './dom.js';
import { icon } from './icons.js';
import * as outbox from './outbox.js';
import { change } from './state.js';
import { has, reader, t } from './words.js';

export function refusal_text(notice) {
  const key = `refusal.${notice.refusal}`;
  return t(has(key) ? key : 'refusal.other', { seconds: notice.wait_s || 1 });
}

function offline(kept) {
  return el('div', { class: 'banner offline' }, icon('offline'),
    el('div', { class: 'grows' }, el('p', { class: 'bold' }, t('learner.offline.title')),
      el('p', {}, t(kept ? 'learner.offline.kept' : 'learner.offline.nothing-lost'))),
    el('button', { type: 'button', onclick: retry }, t('learner.offline.retry')));
}

function frozen() {
  return el('div', { class: 'banner frozen' }, icon('pause'),
    el('p', { class: 'grows' }, t('learner.frozen')));
}

function notice(value) {
  return el('div', { class: 'banner refused', role: 'alert' }, icon('warning'),
    el('p', { class: 'grows' }, refusal_text(value)),
    el('button', { type: 'button', onclick: () => change({ notice: null }) }, t('learner.notice.close')));
}

export function banner(place) {
  const update = part(place, (value) => {
    const bars = [];
    if (value.offline) bars.push(offline(value.kept));
    if (value.frozen) bars.push(frozen());
    if (value.notice) bars.push(notice(value.notice));
    refill(place, bars.length > 0 && el('section', { 'aria-label': t('learner.banner') }, bars));
  });
  return (state) => update({
    offline: state.offline !== null && state.phase !== 'loading',
    kept: outbox.pending() !== null,
    frozen: state.page !== null && state.page.room.frozen && !state.page.room.closed,
    notice: state.notice,
    language: reader(),
  });
}
