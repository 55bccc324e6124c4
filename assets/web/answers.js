// What one can do now in a conversation: answer, fill in a task, or read how it went.

import { answer } from './deeds.js';
import { change, unread_card } from './state.js';
import { el, part, refill } from './dom.js';
import { icon } from './icons.js';
import { offer_list } from './offers.js';
import { task_form } from './task.js';
import { t } from './words.js';

function strip(label, title, button_text, name, go) {
  return el('div', { class: 'strip' }, el('div', { class: 'grows' }, el('p', { class: 'muted' }, label),
    title && el('p', { class: 'bold' }, title)),
  el('button', { type: 'button', class: 'primary', 'data-key': '1', 'data-go': name, onclick: go }, icon('go'), button_text));
}

export function card_strip(talk, index) {
  return strip(t('learner.talk.phase-ended'), talk.cards[index].title, t('learner.talk.open-card'), 'card',
    () => change({ card: index }));
}

export function debrief_strip() {
  return strip(t('learner.talk.ended'), null, t('learner.talk.open-debrief'), 'debrief', () => change({ debrief: true }));
}

// What stands in the way of answering, as a node; null when nothing does.
export function in_the_way(page, talk) {
  const unread = unread_card(page);
  if (unread !== null) return { unread, node: () => card_strip(talk, unread) };
  if (talk.debrief) return { ended: true, node: debrief_strip };
  return null;
}

// The answers of one conversation or of one of its chats: update({offers, first, chosen, off, task,
// name, language}). A form stays as it is while one types, whatever else changes.
export function answer_area() {
  const form = el('div', {});
  const list = el('div', {});
  const show_form = part(form, (value) => refill(form, value.task && task_form(value.task, value)));
  const show_list = part(list, (value) => {
    const had_focus = list.contains(document.activeElement);
    const choose = (id) => answer({ choose: id });
    refill(list, value.offers.length > 0 && offer_list(Object.assign({ choose }, value)));
    // What was pressed is still there, only on its way: the focus must not fall to the top.
    const again = had_focus && value.chosen && list.querySelector('.chosen');
    if (again) again.focus({ preventScroll: true });
  });
  return {
    node: el('div', { class: 'answers' }, form, list),
    update({ offers, first, chosen, off, task, name, language }) {
      show_form({ task, name, language });
      show_list({ offers, first, chosen, off, language });
    },
  };
}
