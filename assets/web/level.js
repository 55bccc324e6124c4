// How far something was shown: an icon, a word and a colour, never one of them alone.

import { el } from './dom.js';
import { icon } from './icons.js';
import { t } from './words.js';

const BLOCKS = { strong: 'check', 'on-the-way': 'rising', 'not-met': 'out', 'not-observed': 'dash' };
const MOMENTS = [['not-met', 'out'], ['on-the-way', 'rising'], ['strong', 'check']];

function pill(kind, drawing, word) {
  return el('span', { class: `level ${kind}` }, icon(drawing), word);
}

export function block_level(level) {
  return pill(level, BLOCKS[level] || 'dash', t(`learner.level.${level}`));
}

export function moment_kind(moment) {
  return moment.pending ? 'not-observed' : MOMENTS[moment.level][0];
}

export function moment_level(moment) {
  if (moment.pending) return pill('not-observed', 'dash', t('learner.moment.pending'));
  const [kind, drawing] = MOMENTS[moment.level];
  const key = moment.late ? 'late' : moment.spoiled ? 'spoiled' : moment.level;
  return pill(kind, drawing, t(`learner.moment.${key}`));
}

// `key`: how the points are said.
export function points_bar(points, possible, level, key) {
  const share = possible === 0 ? 0 : Math.round((100 * points) / possible);
  const fill = el('span', {});
  fill.style.width = `${share}%`;
  const text = possible === 0 ? t('learner.points.none')
    : t(key || 'learner.points.of', { points, possible, share: t('room.percent', { share }) });
  return el('div', { class: `points ${level}` }, el('p', {}, el('strong', {}, text)), possible > 0 && el('span', { class: 'bar', 'aria-hidden': 'true' }, fill));
}
