// The room itself: scenario and pace, what is taken along, closing and deleting.

import { asked_twice } from './trainer_tools.js';
import { deed, destroy } from './trainer_deeds.js';
import { el, new_id, part, refill } from './dom.js';
import { icon } from './icons.js';
import { notes_of } from './trainer_notes.js';
import { reader, t } from './words.js';

function pace_choice(name, pace, chosen) {
  const id = new_id('pace');
  const box = el('input', { type: 'radio', id, name, value: pace });
  box.checked = pace === chosen;
  return el('span', { class: 'choice' }, box, el('label', { for: id }, t(`trainer.pace.${pace}`)));
}

function scenario_form(value) {
  const id = new_id('scenario');
  const select = el('select', { id }, value.scenarios.map((one) => el('option', { value: one.id },
    t('trainer.scenario.option', { title: one.title, language: t(`learner.language.${one.language}`), minutes: one.minutes }))));
  select.value = value.scenario;
  const name = new_id('pace');
  const paces = el('fieldset', {}, el('legend', {}, t('trainer.pace')), pace_choice(name, 'free', value.pace), pace_choice(name, 'together', value.pace));
  return [el('div', { class: 'field' }, el('label', { for: id }, t('trainer.scenario')), select), paces,
    asked_twice({
      label: t('trainer.scenario.begin'), question: t('trainer.scenario.question'), yes: t('trainer.scenario.yes'), kind: 'primary',
      go: () => deed({ deed: 'scenario-set', scenario: select.value, pace: paces.querySelector('input:checked').value }, 'trainer.scenario.begun'),
    })];
}

const FILES = ['html', 'csv', 'xapi'];

function exports() {
  return el('section', { class: 'card' }, el('h2', {}, t('trainer.export.title')), el('p', { class: 'muted' }, t('trainer.export.text')),
    el('ul', { class: 'exports' }, FILES.map((kind) => el('li', {}, el('a', {
      class: 'button', href: `/api/trainer/export?as=${kind}&lang=${reader()}`, download: '', 'data-export': kind,
    }, icon('down'), t(`trainer.export.${kind}`)), el('p', { class: 'muted' }, t(`trainer.export.${kind}-text`))))));
}

// Deleting asks for the code: nobody types that by a slip.
function deleting() {
  const id = new_id('code');
  const input = el('input', { id, type: 'text', class: 'code', maxlength: 8, autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false' });
  const wrong = el('p', { class: 'wrong', role: 'alert' });
  let code = '';
  const form = el('form', {
    novalidate: true,
    onsubmit(event) {
      event.preventDefault();
      const typed = input.value.replace(/[\s-]/g, '').toUpperCase();
      refill(wrong, typed === code ? null : t('trainer.delete.wrong'));
      if (typed === code) destroy(typed);
      else input.focus();
    },
  }, el('div', { class: 'field' }, el('label', { for: id }, t('trainer.delete.label')), input), wrong,
  el('button', { type: 'submit', class: 'danger' }, t('trainer.delete.go')));
  return {
    node: el('section', { class: 'card' }, el('h2', {}, t('trainer.delete.title')), el('p', {}, t('trainer.delete.text')), form),
    update(page) {
      code = page.code;
    },
  };
}

export function room_pane() {
  const scenario = el('div', {});
  const closing = el('div', {});
  const notes = notes_of(0);
  const remove = deleting();
  const show_scenario = part(scenario, (value) => refill(scenario, value.closed ? el('p', {}, t('trainer.is-closed')) : scenario_form(value)));
  const show_closing = part(closing, (closed) => refill(closing, closed ? el('p', {}, t('trainer.close.closed')) : [
    el('p', {}, t('trainer.close.text')), asked_twice({
      label: t('trainer.close.ask'), question: t('trainer.close.question'), yes: t('trainer.close.yes'),
      go: () => deed({ deed: 'close' }, 'trainer.close.done'),
    })]));
  return {
    node: el('div', {}, el('h1', {}, t('trainer.room.title')), el('div', { class: 'two-columns even' },
      el('div', {}, el('section', { class: 'card' }, el('h2', {}, t('trainer.room.playing')), scenario), notes.node),
      el('div', {}, exports(), el('section', { class: 'card' }, el('h2', {}, t('trainer.close.title')), closing), remove.node))),
    update(page) {
      show_scenario({ scenarios: page.scenarios, scenario: page.scenario, pace: page.pace, closed: page.closed });
      show_closing(page.closed);
      notes.update(page);
      remove.update(page);
    },
  };
}
