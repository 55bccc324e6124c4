// Where a learner stands on a block: an icon, points and a colour, never the colour alone.

import { el } from './dom.js';
import { icon } from './icons.js';
import { t } from './words.js';

// As everywhere in Klankbord: from 80 % on strong, from 60 % on the way.
export function level_of(earned, reachable) {
  if (reachable === 0) return 'not-observed';
  const permille = Math.floor((1000 * earned) / reachable);
  if (permille >= 800) return 'strong';
  return permille >= 600 ? 'on-the-way' : 'not-met';
}

export const DRAWINGS = { strong: 'check', 'on-the-way': 'rising', 'not-met': 'out', 'not-observed': 'dash' };

export function heat_cell(earned, reachable) {
  const level = level_of(earned, reachable);
  return el('td', { class: `heat ${level}` }, el('span', {}, icon(DRAWINGS[level]),
    el('span', { class: 'unseen' }, `${t(`trainer.level.${level}`)}: `),
    reachable === 0 ? '' : t('trainer.points', { earned, reachable })));
}

// What the icons and colours mean.
export function heat_key() {
  return el('ul', { class: 'heat-key', 'aria-label': t('trainer.heat.key') }, Object.keys(DRAWINGS).map((level) => el('li', {},
    el('span', { class: `heat ${level}` }, icon(DRAWINGS[level])), t(`trainer.level.${level}`))));
}
