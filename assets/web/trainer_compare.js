// Two conversations side by side, for talking them over.

import { change, state } from './trainer_state.js';
import { el, new_id, part, refill } from './dom.js';
import { transcript_view } from './trainer_transcript.js';
import { t } from './words.js';

function side(index) {
  const id = new_id('side');
  const select = el('select', {
    id,
    onchange: () => {
      const compare = state.compare.slice();
      compare[index] = select.value === '' ? null : Number(select.value);
      change({ compare });
    },
  });
  const label = t(index === 0 ? 'trainer.compare.left' : 'trainer.compare.right');
  const view = transcript_view(label);
  const show = part(select, (choices) => {
    refill(select, el('option', { value: '' }, t('trainer.compare.nobody')),
      choices.map((one) => el('option', { value: one.seat }, one.name)));
  });
  return {
    node: el('div', { class: 'card' }, el('h2', { class: 'unseen' }, label), el('div', { class: 'field' }, el('label', { for: id }, label), select), view.node),
    update(page) {
      const choices = page.learners.filter((one) => one.points).map((one) => ({ seat: one.seat, name: one.nickname }));
      if (page.pace === 'together') choices.unshift({ seat: 0, name: t('trainer.compare.shared') });
      show(choices);
      const chosen = choices.find((one) => one.seat === state.compare[index]);
      select.value = chosen ? String(chosen.seat) : '';
      const name = chosen && (chosen.seat === 0 ? t('trainer.together.class') : chosen.name);
      view.update(chosen ? chosen.seat : null, name, page.version);
    },
  };
}

export function compare_pane() {
  const sides = [side(0), side(1)];
  return {
    node: el('div', {}, el('h1', {}, t('trainer.compare.title')), el('p', { class: 'lead' }, t('trainer.compare.text')),
      el('div', { class: 'two-columns even' }, sides.map((one) => one.node))),
    update(page) {
      sides.forEach((one) => one.update(page));
    },
  };
}
