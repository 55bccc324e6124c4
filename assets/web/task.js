// A task in a conversation: put a summary or a reply together, fill in a form, or write an answer.

import { answer } from './deeds.js';
import { el, new_id, refill } from './dom.js';
import { fields_of } from './fields.js';
import { icon } from './icons.js';
import { is_off } from './state.js';
import { recall, remember } from './memory.js';
import { send_on_enter } from './keys.js';
import { t } from './words.js';

const SUBMIT = { summary: 'submit', reply: 'send', form: 'register', answer: 'submit' };

function complaint_place() {
  return el('p', { class: 'wrong', role: 'alert' });
}

// A reload keeps what was half written, and so does whatever is done at the desk meanwhile; sending
// it forgets it.
function draft(name, task) {
  const place = `draft ${name}/${task.node}`;
  return {
    value: recall(place, true),
    keep: (value) => remember(place, value, true),
    forget: () => remember(place, null, true),
  };
}

function frame(task, body, submit) {
  const wrong = complaint_place();
  const prompt = new_id('prompt');
  const form = el('form', {
    class: 'card task',
    novalidate: true,
    'aria-labelledby': prompt,
    onsubmit: (event) => {
      event.preventDefault();
      if (!is_off()) refill(wrong, submit());
    },
  }, el('h2', { id: prompt }, task.prompt),
  task.rubric && task.rubric.length > 0 && [el('p', { class: 'muted' }, t('learner.task.rubric')),
    el('ul', {}, task.rubric.map((line) => el('li', {}, line)))],
  body, wrong,
  el('button', { type: 'submit', class: 'primary' }, icon('check'), t(`learner.task.${SUBMIT[task.kind]}`)));
  send_on_enter(form);
  return form;
}

function written(task, { name, language }) {
  const kept = draft(name, task);
  const id = new_id('text');
  const text = el('textarea', { id, rows: 5, lang: language, oninput: () => kept.keep(text.value) });
  text.value = kept.value || '';
  const body = el('div', { class: 'field' }, el('label', { for: id }, t('learner.task.answer')), text);
  return frame(task, body, () => {
    if (!text.value.trim()) {
      text.focus();
      return t('learner.task.lacks-words');
    }
    kept.forget();
    answer({ submit: task.node, text: text.value.trim() });
    return null;
  });
}

function filled_in(task, { name, language }) {
  const kept = draft(name, task);
  const fields = fields_of(task.fields, language, kept.value || {}, kept.keep);
  return frame(task, fields.node, () => {
    const problem = fields.problem();
    if (problem) return problem;
    kept.forget();
    answer({ submit: task.node, values: fields.values() });
    return null;
  });
}

// Parts are chosen in an order, which can be changed by buttons.
function put_together(task, { name, language }) {
  const kept = draft(name, task);
  const ids = task.parts.map((one) => one.id);
  let chosen = (kept.value || []).filter((id) => ids.indexOf(id) >= 0);
  const text_of = (id) => task.parts[ids.indexOf(id)].text;
  const menu = el('ul', { class: 'parts', 'aria-label': t('learner.task.parts') });
  const sheet = el('div', { class: 'sheet', role: 'group', 'aria-label': t(`learner.task.sheet.${task.kind}`) });

  function move(id, by) {
    const from = chosen.indexOf(id);
    const to = from + by;
    if (to < 0 || to >= chosen.length) return;
    chosen.splice(from, 1);
    chosen.splice(to, 0, id);
    draw({ id, what: by < 0 ? 'up' : 'down' });
  }

  function toggle(id) {
    if (chosen.indexOf(id) >= 0) chosen = chosen.filter((one) => one !== id);
    else chosen.push(id);
    draw({ id, what: 'part' });
  }

  function tool(id, what, label, go) {
    return el('button', {
      type: 'button', class: 'small', 'data-part': id, 'data-what': what, 'aria-label': `${label}: ${text_of(id)}`, onclick: go,
    }, icon(what));
  }

  function draw(focus) {
    kept.keep(chosen);
    refill(menu, task.parts.map((one) => {
      const place = chosen.indexOf(one.id);
      return el('li', {}, el('button', {
        type: 'button',
        class: 'offer',
        'data-part': one.id,
        'data-what': 'part',
        'aria-pressed': place >= 0 ? 'true' : 'false',
        onclick: () => toggle(one.id),
      }, el('span', { class: 'number' }, place >= 0 ? place + 1 : '+'), el('span', { class: 'grows', lang: language }, one.text)));
    }));
    refill(sheet, el('h3', {}, t(`learner.task.sheet.${task.kind}`)),
      chosen.length === 0 ? el('p', { class: 'muted' }, t('learner.task.sheet-empty'))
        : el('ol', {}, chosen.map((id) => el('li', {}, el('p', { class: 'grows', lang: language }, text_of(id)),
          el('span', { class: 'tools' }, tool(id, 'up', t('learner.task.up'), () => move(id, -1)),
            tool(id, 'down', t('learner.task.down'), () => move(id, 1)),
            tool(id, 'out', t('learner.task.out'), () => toggle(id)))))));
    if (!focus) return;
    const find = (what) => Array.from(document.querySelectorAll(`[data-what="${what}"]`))
      .find((button) => button.getAttribute('data-part') === focus.id);
    const next = find(focus.what) || find('part');
    if (next) next.focus({ preventScroll: true });
  }

  draw(null);
  return frame(task, [menu, sheet], () => {
    if (chosen.length === 0) return t('learner.task.lacks-parts');
    kept.forget();
    answer({ submit: task.node, parts: chosen });
    return null;
  });
}

const FORMS = { summary: put_together, reply: put_together, form: filled_in, answer: written };

// `value`: {name: of the place in the conversation, language}.
export function task_form(task, value) {
  return FORMS[task.kind](task, value);
}
