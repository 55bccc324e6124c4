// What one can do on the desk beyond opening things: register, send, book, transfer.

import { answer } from './deeds.js';
import { body_of } from './desk_body.js';
import { deed_button } from './moves.js';
import { el, new_id, refill } from './dom.js';
import { fields_of } from './fields.js';
import { is_off } from './state.js';
import { recall, remember } from './memory.js';
import { send_on_enter } from './keys.js';
import { t } from './words.js';

// What was half filled in stays while one looks something up elsewhere, and over a reload; else what
// was filed latest is there to be corrected.
function kept_for(action) {
  const all = recall('forms', true) || {};
  return all[action.do] || action.filed || {};
}

function keep_for(action, values) {
  const all = recall('forms', true) || {};
  all[action.do] = values;
  remember('forms', all, true);
}

function form_node(action, body, submit) {
  const wrong = el('p', { class: 'wrong', role: 'alert' });
  const id = new_id('form');
  const form = el('form', {
    class: 'desk-form',
    'data-form': action.do.split(' ').pop(),
    novalidate: true,
    'aria-labelledby': id,
    onsubmit(event) {
      event.preventDefault();
      if (!is_off()) refill(wrong, submit());
    },
  }, el('h3', { id }, action.label), body, wrong,
  action.done && el('p', { class: 'muted' }, t('learner.desk.registered')),
  !action.possible && action.why_not && el('p', { class: 'muted' }, action.why_not),
  el('button', { type: 'submit', 'aria-disabled': action.possible ? null : 'true' }, t(action.done ? 'learner.desk.register-again' : 'learner.desk.register')));
  send_on_enter(form);
  return form;
}

export function action_node(action) {
  if (action.needs === 'values') {
    const fields = fields_of(action.fields, null, kept_for(action), (values) => keep_for(action, values));
    return form_node(action, fields.node, () => {
      const problem = fields.problem();
      if (!problem && action.possible) answer({ do: action.do, values: fields.values() });
      return problem;
    });
  }
  if (action.needs === 'text') {
    const id = new_id('text');
    const text = el('textarea', { id, rows: 3, name: action.do });
    text.value = kept_for(action).text || '';
    text.addEventListener('input', () => keep_for(action, { text: text.value }));
    return form_node(action, el('div', { class: 'field' }, el('label', { for: id }, t('learner.task.answer')), text), () => {
      if (!text.value.trim()) return t('learner.task.lacks-words');
      if (action.possible) answer({ do: action.do, text: text.value.trim() });
      return null;
    });
  }
  const button = deed_button(action, () => answer({ do: action.do }));
  if (!action.body || action.body.length === 0) return button;
  return el('details', { class: 'letter', 'data-letter': action.do }, el('summary', {}, action.label), body_of(action), button);
}
