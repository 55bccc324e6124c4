// While the trainer plays the customer: free words instead of answers to choose from.

import { el, new_id, refill } from './dom.js';
import { say } from './deeds.js';
import { send_on_enter } from './keys.js';
import { icon } from './icons.js';
import { t } from './words.js';

export function say_form(language) {
  const id = new_id('say');
  const wrong = el('p', { class: 'wrong', role: 'alert' });
  const text = el('textarea', { id, rows: 3, lang: language });
  let busy = false;
  const form = el('form', {
    class: 'card task',
    novalidate: true,
    async onsubmit(event) {
      event.preventDefault();
      const words = text.value.trim();
      refill(wrong, words ? null : t('learner.task.lacks-words'));
      if (!words || busy) return;
      busy = true;
      if (await say(words) && text.value.trim() === words) text.value = '';
      busy = false;
      text.focus({ preventScroll: true });
    },
  }, el('h2', {}, t('learner.takeover.title')), el('p', { class: 'muted' }, t('learner.takeover.text')),
  el('div', { class: 'field' }, el('label', { for: id }, t('learner.task.answer')), text), wrong,
  el('button', { type: 'submit', class: 'primary' }, icon('go'), t('learner.takeover.send')));
  send_on_enter(form);
  return form;
}
