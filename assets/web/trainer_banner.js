// What concerns the whole page: the room cannot be reached, or refused something.

import { retry } from './trainer_deeds.js';
import { el, part, refill } from './dom.js';
import { icon } from './icons.js';
import { change } from './trainer_state.js';
import { has, reader, t } from './words.js';

export function refusal_text(notice) {
  const key = `trainer.refusal.${notice.refusal}`;
  return t(has(key) ? key : 'trainer.refusal.other', { seconds: notice.wait_s || 1 });
}

function offline() {
  return el('div', { class: 'banner offline' }, icon('offline'),
    el('div', { class: 'grows' }, el('p', { class: 'strong' }, t('trainer.offline.title')),
      el('p', {}, t('trainer.offline.text'))),
    el('button', { type: 'button', onclick: retry }, t('trainer.offline.retry')));
}

function refused(notice) {
  return el('div', { class: 'banner refused', role: 'alert' }, icon('warning'),
    el('p', { class: 'grows' }, refusal_text(notice)),
    el('button', { type: 'button', onclick: () => change({ notice: null }) }, t('trainer.notice.close')));
}

export function banner(place) {
  const update = part(place, (value) => {
    const bars = [];
    if (value.offline) bars.push(offline());
    if (value.notice) bars.push(refused(value.notice));
    refill(place, bars.length > 0 && el('section', { 'aria-label': t('trainer.banner') }, bars));
  });
  return (state) => update({
    offline: state.offline !== null && state.phase === 'in',
    notice: state.notice,
    language: reader(),
  });
}
