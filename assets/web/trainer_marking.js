// Answers in learners' own words, which a person judges: from 0 to 2, with a reason for the learner.

import { change, state } from './trainer_state.js';
import { deed, fetched } from './trainer_deeds.js';
import { el, new_id, part, refill } from './dom.js';
import { icon } from './icons.js';
import { counted, t } from './words.js';

const LEVELS = [0, 1, 2];

function level_choice(name, level, chosen) {
  const id = new_id('level');
  const box = el('input', { type: 'radio', id, name, value: level });
  box.checked = chosen === level;
  return el('span', { class: 'choice' }, box, el('label', { for: id }, el('strong', {}, level), ' ', t(`trainer.mark.level-${level}`)));
}

function answer_form(answer, language) {
  const name = new_id('mark');
  const reason = el('textarea', { id: `${name}-reason`, rows: 2, maxlength: 1900 });
  reason.value = answer.reason || '';
  const wrong = el('p', { class: 'wrong', role: 'alert' });
  const levels = el('fieldset', { class: 'levels' }, el('legend', {}, answer.competence),
    LEVELS.map((level) => level_choice(name, level, answer.level)));
  async function submit(event) {
    event.preventDefault();
    const chosen = levels.querySelector('input:checked');
    refill(wrong, chosen ? null : t('trainer.mark.missing'));
    if (!chosen) {
      levels.querySelector('input').focus();
      return;
    }
    await deed({
      deed: 'mark', seat: answer.seat, opportunity: answer.opportunity, level: Number(chosen.value), reason: reason.value.trim(),
    }, 'trainer.mark.kept');
  }
  return el('form', { class: 'card mark', 'data-seat': answer.seat, 'data-opportunity': answer.opportunity, novalidate: true, onsubmit: submit },
    el('h3', {}, answer.nickname, answer.level !== undefined && el('span', { class: 'tag' }, icon('check'), t('trainer.mark.marked', { level: answer.level }))),
    el('blockquote', { lang: language }, answer.said), levels,
    el('div', { class: 'field' }, el('label', { for: `${name}-reason` }, t('trainer.mark.reason')), reason), wrong,
    el('button', { type: 'submit', class: answer.level === undefined ? 'primary' : null }, icon('check'),
      t(answer.level === undefined ? 'trainer.mark.keep' : 'trainer.mark.change')));
}

// A form that is being filled in stays as it is, whatever else changes.
function keyed_list(node) {
  const forms = new Map();
  return (answers, language) => {
    const wanted = answers.map((answer) => {
      const key = `${answer.seat}/${answer.opportunity}`;
      const now = JSON.stringify(answer) + language;
      if (!forms.has(key) || forms.get(key).now !== now) forms.set(key, { now, node: answer_form(answer, language) });
      return forms.get(key).node;
    });
    wanted.forEach((one, i) => {
      if (node.children[i] !== one) node.insertBefore(one, node.children[i] || null);
    });
    while (node.children.length > wanted.length) node.removeChild(node.lastChild);
  };
}

function task_section(task) {
  const list = el('div', { class: 'marks' });
  return {
    node: el('section', {}, el('h2', {}, task.prompt),
      task.rubric.length > 0 && [el('p', { class: 'muted' }, t('trainer.mark.rubric')), el('ul', {}, task.rubric.map((line) => el('li', {}, line)))], list),
    update: keyed_list(list),
  };
}

export function marking_pane() {
  const all = el('input', { type: 'checkbox', id: new_id('marked'), onchange: () => change({ marked_too: all.checked }) });
  all.checked = state.marked_too;
  const note = el('p', { role: 'status' });
  const place = el('div', {});
  let sections = new Map();
  let answers = null;
  let version = null;
  let asking = false;

  const rebuild = part(place, (tasks) => {
    sections = new Map(tasks.map((task) => [task.node, task_section(task)]));
    refill(place, Array.from(sections.values()).map((one) => one.node));
  });

  function draw() {
    const waiting = answers.answers.filter((one) => one.level === undefined);
    const shown = state.marked_too ? answers.answers : waiting;
    refill(note, waiting.length > 0 ? counted('trainer.to-mark', waiting.length) : t('trainer.mark.nothing'));
    rebuild(answers.tasks.filter((task) => shown.some((one) => one.node === task.node)));
    sections.forEach((section, node) => section.update(shown.filter((one) => one.node === node), answers.language));
  }

  async function ask() {
    asking = true;
    const asked = version;
    const now = await fetched('/api/trainer/marking');
    asking = false;
    if (now) answers = now;
    if (answers) draw();
    if (asked !== version) ask();
  }

  return {
    node: el('div', {}, el('h1', {}, t('trainer.mark.title')), el('p', { class: 'lead' }, t('trainer.mark.text')),
      note, el('p', { class: 'check' }, all, el('label', { for: all.id }, t('trainer.mark.marked-too'))), place),
    update(page) {
      if (answers) draw();
      if (version === page.version) return;
      version = page.version;
      if (!asking) ask();
    },
  };
}
