// The standard moves of a conversation: announce, hold, take back, transfer.

import { answer } from './deeds.js';
import { el, new_id, part, refill } from './dom.js';
import { icon } from './icons.js';
import { is_off } from './state.js';

// A button for what can be done; one that cannot says why, to the eye and to who listens.
export function deed_button(deed, go) {
  const id = new_id('why');
  const why = !deed.possible && deed.why_not;
  return el('span', { class: 'deed' }, el('button', {
    type: 'button',
    'data-do': deed.do,
    'aria-disabled': deed.possible ? null : 'true',
    'aria-describedby': why ? id : null,
    onclick: () => deed.possible && !is_off() && go(),
  }, deed.done && icon('check'), deed.label), why && el('span', { class: 'why', id }, why));
}

export function move_bar(label) {
  const node = el('div', { class: 'moves', role: 'group', 'aria-label': label });
  const update = part(node, (moves) => {
    refill(node, moves.map((move) => deed_button(move, () => answer({ do: move.do }))));
  });
  return {
    node,
    update(moves) {
      node.hidden = moves.length === 0;
      update(moves);
    },
  };
}
