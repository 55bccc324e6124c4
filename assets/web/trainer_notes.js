// What the trainer writes down, about one learner or about the room. Learners never see it.

import { deed } from './trainer_deeds.js';
import { el, part, refill } from './dom.js';
import { clock, t } from './words.js';
import { text_form } from './trainer_tools.js';

export function notes_of(seat) {
  const list = el('div', {});
  const show = part(list, (notes) => refill(list, notes.length > 0 && el('ul', { class: 'notes' },
    notes.map((note) => el('li', {}, el('span', { class: 'muted' }, clock(note.at_s)), ' ', note.text)))));
  return {
    node: el('section', { class: 'card' }, el('h2', {}, t(seat === 0 ? 'trainer.notes.room' : 'trainer.notes.learner')),
      el('p', { class: 'muted' }, t('trainer.notes.who')), list,
      text_form({
        label: t('trainer.notes.label'), button: t('trainer.notes.keep'),
        send: (text) => deed({ deed: 'note', seat, text }, 'trainer.notes.kept'),
      })),
    update(page) {
      show(page.notes.filter((note) => note.seat === seat));
    },
  };
}
