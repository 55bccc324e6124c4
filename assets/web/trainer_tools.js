// Small things that several panes of the trainer's page share.

import { el, new_id, refill } from './dom.js';
import { change } from './trainer_state.js';
import { LANGUAGES, NAMES, choose, reader, t } from './words.js';

async function speak(language, said) {
  try {
    await choose(language);
  } catch (unreachable) {
    refill(said, t('trainer.language.unreachable'));
    return;
  }
  change({});
  const button = document.querySelector(`[data-language="${language}"]`);
  if (button) button.focus();
}

export function languages() {
  const said = el('p', { role: 'status', class: 'muted' });
  return el('div', { class: 'languages', role: 'group', 'aria-label': t('trainer.language') },
    LANGUAGES.map((language) => el('button', {
      type: 'button',
      class: 'quiet',
      lang: language,
      'data-language': language,
      'aria-pressed': language === reader() ? 'true' : 'false',
      onclick: () => speak(language, said),
    }, NAMES[language])), said);
}

// A button for what cannot be undone: it asks once more, in its own place.
export function asked_twice({ label, question, yes, no, go, kind }) {
  const place = el('div', { class: 'asked' });
  function ask() {
    const back = el('button', { type: 'button', onclick: () => offer(true) }, no || t('trainer.no'));
    refill(place, el('p', {}, question), el('button', { type: 'button', class: kind || 'danger', onclick: done }, yes), back);
    back.focus();
  }
  async function done() {
    offer(true);
    await go();
  }
  function offer(focus) {
    const button = el('button', { type: 'button', onclick: ask }, label);
    refill(place, button);
    if (focus) button.focus();
  }
  offer(false);
  return place;
}

// A text that is sent by a button or with Ctrl+Enter; `send(text)` resolves to whether it was taken.
export function text_form({ label, button, language, send, rows, kind }) {
  const id = new_id('text');
  const text = el('textarea', { id, rows: rows || 2, lang: language || null, maxlength: 1900 });
  const wrong = el('p', { class: 'wrong', role: 'alert' });
  let busy = false;
  async function submit(event) {
    event.preventDefault();
    const words = text.value.trim();
    refill(wrong, words ? null : t('trainer.text-missing'));
    if (!words || busy) {
      text.focus();
      return;
    }
    busy = true;
    if (await send(words) && text.value.trim() === words) text.value = '';
    busy = false;
    text.focus({ preventScroll: true });
  }
  const form = el('form', { class: 'text-form', novalidate: true, onsubmit: submit },
    el('label', { for: id }, label), text, wrong, el('button', { type: 'submit', class: kind || null }, button));
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.querySelector('button').click();
  });
  return form;
}

// "3 min" or "40 s".
export function how_long(seconds) {
  return seconds < 90 ? t('trainer.seconds', { count: seconds }) : t('trainer.minutes', { count: Math.round(seconds / 60) });
}
