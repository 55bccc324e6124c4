// The way in: the room's code and a nickname.

import { refusal_text } from './banner.js';
import { join as ask_in } from './deeds.js';
import { el, part, refill } from './dom.js';
import { foot, top_bar } from './tools.js';
import { recall, remember } from './memory.js';
import { state } from './state.js';
import { t } from './words.js';

const ABOUT_CODE = ['wrong-code', 'room-closed', 'room-full'];

function code_of_address() {
  const found = /[?&]code=([^&]*)/.exec(window.location.search);
  return found ? decodeURIComponent(found[1]) : '';
}

function field(name, label, hint, attributes) {
  const input = el('input', Object.assign({ id: name, name, type: 'text', 'aria-describedby': `${name}-hint ${name}-wrong` },
    attributes));
  const wrong = el('p', { id: `${name}-wrong`, class: 'wrong', role: 'alert' });
  return {
    input,
    node: el('div', { class: 'field' }, el('label', { for: name }, label), input,
      el('p', { id: `${name}-hint`, class: 'hint' }, hint), wrong),
    complain(text) {
      refill(wrong, text);
      if (text) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
      if (text) input.focus();
    },
  };
}

export function join() {
  const code = field('code', t('learner.join.code'), t('learner.join.code-hint'), {
    autocomplete: 'off', autocapitalize: 'characters', autocorrect: 'off', spellcheck: 'false', class: 'code', maxlength: 12,
  });
  const nickname = field('nickname', t('learner.join.nickname'), t('learner.join.nickname-hint'), {
    autocomplete: 'nickname', maxlength: 60,
  });
  code.input.value = code_of_address();
  nickname.input.value = recall('nickname') || '';
  const button = el('button', { type: 'submit', class: 'primary' }, t('learner.join.go'));

  async function submit(event) {
    event.preventDefault();
    code.complain(code.input.value.trim() ? null : t('learner.join.code-missing'));
    if (!code.input.value.trim()) return;
    nickname.complain(nickname.input.value.trim() ? null : t('learner.join.nickname-missing'));
    if (!nickname.input.value.trim() || button.getAttribute('aria-disabled')) return;
    remember('nickname', nickname.input.value.trim());
    button.setAttribute('aria-disabled', 'true');
    await ask_in(code.input.value.trim(), nickname.input.value.trim());
    button.removeAttribute('aria-disabled');
  }

  const complain = part(button, (refusal) => {
    const about_code = refusal && ABOUT_CODE.indexOf(refusal.refusal) >= 0;
    const text = refusal && refusal_text(refusal);
    code.complain(about_code ? text : null);
    nickname.complain(refusal && !about_code ? text : null);
  });

  const node = el('div', { class: 'page' }, top_bar(), el('main', { class: 'narrow' },
    el('h1', {}, t('learner.join.title')), el('p', { class: 'lead' }, t('learner.join.lead')),
    el('form', { class: 'card', novalidate: true, onsubmit: submit }, code.node, nickname.node, button),
    el('p', { class: 'muted' }, t('learner.join.privacy'))), foot(null, false));
  return { node, update: () => complain(state.refusal) };
}
