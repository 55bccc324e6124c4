// After the conversation: the points by block, the moments that made them, and the way on.

import { begin } from './deeds.js';
import { block_level, points_bar } from './level.js';
import { change, state, talk_of } from './state.js';
import { el, part, refill } from './dom.js';
import { foot, top_bar } from './tools.js';
import { icon } from './icons.js';
import { knockout_list, moment_node } from './cards.js';
import { counted, t } from './words.js';

function level_of(points, possible) {
  if (possible === 0) return 'not-observed';
  if (5 * points >= 4 * possible) return 'strong';
  return 5 * points >= 3 * possible ? 'on-the-way' : 'not-met';
}

function block_node(block, language) {
  return el('section', { class: 'card block' }, el('h2', {}, block.title),
    points_bar(block.points, block.possible, block.level),
    el('p', { class: 'moment-level' }, block_level(block.level), el('span', {}, block.sentence)), knockout_list(block.knockouts),
    block.moments.length > 0 && el('details', {}, el('summary', {}, counted('learner.debrief.moments', block.moments.length)),
      el('ul', { class: 'moments' }, block.moments.map((one) => moment_node(one, language)))));
}

export function debrief() {
  const place = el('div', {});
  const again = el('button', { type: 'button', onclick: begin }, icon('again'), t('learner.debrief.again'));
  const over = el('p', { class: 'notice' }, t('learner.closed.title'));
  const draw = part(place, ({ result, language }) => {
    refill(place, el('div', { class: 'card total' }, points_bar(result.points, result.possible, level_of(result.points, result.possible), 'learner.points.plain'),
      result.sentences.map((line) => el('p', {}, line)), knockout_list(result.knockouts)),
    el('div', { class: 'blocks' }, result.blocks.map((one) => block_node(one, language))));
  });
  const node = el('div', { class: 'page' }, top_bar(), el('main', { class: 'wide' }, el('h1', {}, t('learner.debrief.title')),
    el('p', { class: 'lead' }, state.page.room.scenario.title), over, place,
    el('div', { class: 'buttons' }, again, el('button', { type: 'button', onclick: () => change({ debrief: false }) },
      icon('chat'), t('learner.debrief.transcript')))), foot(state.page, false));
  return {
    node,
    update() {
      const { page } = state;
      const talk = talk_of(page);
      draw({ result: talk.debrief, language: talk.language });
      over.hidden = !page.room.closed;
      again.hidden = page.room.pace === 'together' || page.room.closed;
    },
  };
}
