// How the customer feels, in a word and a colour.

import { el } from './dom.js';
import { t } from './words.js';

export function mood_node(mood) {
  if (mood === null || mood === undefined) return null;
  return el('p', { class: `mood mood${mood < 0 ? 'down' : mood > 0 ? 'up' : 'even'}` },
    el('span', { class: 'dot', 'aria-hidden': 'true' }), el('span', { class: 'unseen' }, `${t('learner.mood')} `),
    t(`learner.mood.${mood}`));
}
