// A block card: after each part of the conversation, what went well and what could be better.

import { block_level, moment_kind, moment_level, points_bar } from './level.js';
import { change, mark_read, state, talk_of } from './state.js';
import { el } from './dom.js';
import { foot, top_bar } from './tools.js';
import { icon } from './icons.js';
import { t } from './words.js';

export function knockout_list(knockouts) {
  return (knockouts || []).map((one) => el('p', { class: 'knockout' }, icon('warning'),
    el('span', {}, t('learner.knockout', { code: one.code, text: one.text }))));
}

export function moment_node(moment, language) {
  return el('li', { class: `moment ${moment_kind(moment)}` },
    moment.said && el('blockquote', { lang: language }, t('learner.quote', { words: moment.said })),
    el('p', { class: 'moment-level' }, moment_level(moment), el('span', { class: 'muted' }, moment.competence || moment.opportunity)),
    moment.reason && el('p', {}, el('span', { class: 'term' }, t('room.trainer-says')), ' ', moment.reason),
    moment.why && el('p', {}, el('span', { class: 'term' }, t('learner.moment.why')), ' ', moment.why),
    moment.level < 2 && moment.better && el('p', {}, el('span', { class: 'term' }, t('learner.moment.better')), ' ',
      el('strong', {}, moment.better)));
}

function moments(title, list, language) {
  return list.length > 0 && el('section', {}, el('h2', {}, title),
    el('ul', { class: 'moments' }, list.map((one) => moment_node(one, language))));
}

export function card() {
  const { page } = state;
  const talk = talk_of(page);
  const index = state.card;
  const one = talk.cards[index];
  const last = index + 1 >= talk.cards.length;

  function go_on() {
    mark_read(page, index + 1);
    change({ card: last ? null : index + 1 });
  }

  const node = el('div', { class: 'page' }, top_bar(), el('main', { class: 'narrow' }, el('h1', {}, one.title),
    el('div', { class: 'card' }, el('p', { class: 'so-far' }, t('learner.card.so-far')), points_bar(one.points, one.possible, one.level),
      el('p', { class: 'moment-level' }, block_level(one.level), el('span', {}, one.sentence)), knockout_list(one.knockouts)),
    moments(t('learner.card.went-well'), one.moments.filter((m) => m.level === 2 || m.pending), talk.language),
    moments(t('learner.card.missed'), one.moments.filter((m) => m.level < 2 && !m.pending), talk.language),
    el('button', { type: 'button', class: 'primary big', 'data-key': '1', 'data-go': 'on', onclick: go_on }, icon('go'), t('learner.card.go-on'))),
  foot(page, false));
  return { node, update() {} };
}
