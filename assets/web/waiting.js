// The screens on which there is nothing to do: the room is looked for, has not begun, is over, or
// is no longer the learner's.

import { change, state, talk_of } from './state.js';
import { el, part, refill } from './dom.js';
import { foot, top_bar } from './tools.js';
import { scenario_facts } from './brief.js';
import { t } from './words.js';

function plain(title, page, ...children) {
  return el('div', { class: 'page' }, top_bar(), el('main', { class: 'narrow' }, el('h1', {}, title), children),
    foot(page, false));
}

export function loading() {
  const words = el('p', { class: 'lead', role: 'status' });
  const show = part(words, (key) => refill(words, t(key)));
  return {
    node: plain(t('learner.loading.title'), null, words),
    update() {
      show(state.offline === null ? 'learner.loading.text' : 'learner.loading.offline');
    },
  };
}

export function waiting() {
  const facts = el('div', {});
  const others = el('p', { class: 'muted' });
  const show = part(facts, (scenario) => refill(facts, scenario_facts(scenario)));
  return {
    node: plain(t('learner.waiting.title', { nickname: state.page.me.nickname }), state.page,
      el('p', { class: 'lead' }, t('learner.waiting.text')), others, facts),
    update() {
      show(state.page.room.scenario);
      refill(others, t('learner.waiting.others', { count: state.page.room.learners }));
    },
  };
}

export function closed() {
  const talk = talk_of(state.page);
  const more = talk && (talk.lines.length > 0 || talk.debrief);
  const back = el('button', { type: 'button', class: 'primary', onclick: () => change({ debrief: Boolean(talk.debrief) }) },
    t(talk && talk.debrief ? 'learner.talk.open-debrief' : 'learner.closed.look-back'));
  return {
    node: plain(t('learner.closed.title'), state.page, el('p', { class: 'lead' }, t('learner.closed.text')), more && back),
    update() {},
  };
}

export function removed() {
  return {
    node: plain(t('learner.removed.title'), null, el('p', { class: 'lead' }, t('learner.removed.text')),
      el('button', { type: 'button', class: 'primary', onclick: () => change({ phase: 'join', refusal: null }) },
        t('learner.removed.join'))),
    update() {},
  };
}
