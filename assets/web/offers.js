// The answers one can choose from, as buttons with a number that is also a key.

import { el } from './dom.js';

// choose(id) is called with the answer's id. `first`: the number of the first; `chosen`: the id of
// what is on its way or was voted; `off`: nothing can be chosen now; `language`: of the answers.
export function offer_list({ offers, first, chosen, off, language, choose, pressed }) {
  let number = first - 1;
  return el('ol', { class: 'offers' }, offers.map((offer) => {
    if (offer.hidden) return el('li', { class: 'hidden-offer' }, el('p', {}, offer.hidden));
    number += 1;
    const mine = chosen === offer.id;
    return el('li', {}, el('button', {
      type: 'button',
      class: mine ? 'offer chosen' : 'offer',
      'data-key': number <= 9 ? number : null,
      'data-option': offer.id,
      'aria-pressed': pressed ? String(mine) : null,
      'aria-disabled': off ? 'true' : null,
      onclick: () => !off && choose(offer.id),
    }, el('span', { class: 'number' }, number), el('span', { class: 'grows', lang: language }, offer.text)));
  }));
}
