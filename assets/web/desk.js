// The desk beside the conversation: what one can look up, register, send and pass on.

import { answer } from './deeds.js';
import { action_node } from './desk_action.js';
import { body_of } from './desk_body.js';
import { change, is_off, state } from './state.js';
import { el, new_id, part, refill } from './dom.js';
import { icon } from './icons.js';
import { has, t } from './words.js';

const open_entries = new Set(); // what is unfolded now, by `do`

// What was not opened yet is opened by the room, which counts it; what was, folds and unfolds here.
// A team cannot be opened: it lies there.
function entry_node(entry) {
  if (!entry.do) return el('li', { class: 'lies-open' }, el('h3', {}, entry.title), body_of(entry));
  const id = new_id('entry');
  const body = entry.opened && body_of(entry);
  const unfolded = entry.opened && open_entries.has(entry.do);
  if (body) body.id = id;
  if (body) body.hidden = !unfolded;
  const button = el('button', {
    type: 'button',
    class: 'entry',
    'data-do': entry.do,
    'aria-expanded': unfolded ? 'true' : 'false',
    'aria-controls': body ? id : null,
    'aria-disabled': entry.possible === false && !body ? 'true' : null,
    onclick() {
      if (body) {
        body.hidden = !body.hidden;
        button.setAttribute('aria-expanded', String(!body.hidden));
        if (body.hidden) open_entries.delete(entry.do);
        else open_entries.add(entry.do);
      } else if (!is_off() && entry.possible !== false) {
        open_entries.add(entry.do);
        answer({ do: entry.do });
      }
    },
  }, el('span', { class: 'grows' }, entry.title),
  entry.paper && el('span', { class: 'tag' }, t('learner.desk.on-paper')),
  entry.opened ? icon('check', 'opened') : el('span', { class: 'tag new' }, t('learner.desk.unread')));
  return el('li', {}, el('h3', {}, button), body);
}

function search_form(panel, typed) {
  const id = new_id('search');
  const wrong = el('p', { class: 'wrong', role: 'alert' });
  const input = el('input', {
    id, type: 'search', autocomplete: 'off', 'data-search': panel.id,
    oninput: () => typed.set(panel.id, input.value),
  });
  input.value = typed.get(panel.id) || panel.sought || '';
  const form = el('form', {
    role: 'search',
    novalidate: true,
    onsubmit(event) {
      event.preventDefault();
      const text = input.value.trim();
      refill(wrong, text ? null : t('learner.desk.search-empty'));
      if (text && !is_off()) answer({ do: panel.do || `search ${panel.id}`, text });
    },
  }, el('div', { class: 'field' }, el('label', { for: id }, t('learner.desk.search-field')),
    el('div', { class: 'with-button' }, input,
      el('button', { type: 'submit', class: 'primary' }, icon('search'), t('learner.desk.search')))), wrong);
  const found = panel.sought && el('p', { role: 'status', class: 'muted' }, panel.entries.length === 0
    ? t('learner.desk.search-none', { what: panel.sought })
    : t('learner.desk.search-found', { what: panel.sought, count: panel.entries.length }));
  return [form, found];
}

function panel_node(panel, typed) {
  const nothing = panel.entries.length === 0 && panel.actions.length === 0 && !panel.sought;
  return el('div', {}, el('h2', { 'data-panel': panel.id }, panel.title),
    panel.search && search_form(panel, typed),
    nothing && el('p', { class: 'muted' }, t(panel.search ? 'learner.desk.nothing-yet' : 'learner.desk.nothing')),
    panel.entries.length > 0 && el('ul', { class: 'entries' }, panel.entries.map(entry_node)),
    panel.actions.length > 0 && el('div', { class: 'actions' }, panel.actions.map(action_node)));
}

// Where the focus was, by what it was on, so that it is there again after the panel was redrawn.
function focus_name(place) {
  const had = document.activeElement;
  if (!place.contains(had)) return null;
  const names = ['data-do', 'data-search', 'data-tab', 'name'];
  const name = names.find((one) => had.hasAttribute(one));
  return name ? { name, value: had.getAttribute(name) } : { name: 'data-panel' };
}

function focus_again(place, was) {
  const found = Array.from(place.querySelectorAll(`[${was.name}]`))
    .find((node) => was.value === undefined || node.getAttribute(was.name) === was.value);
  const target = found || place.querySelector('h2');
  if (!target) return;
  if (target.tagName === 'H2') target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
}

export function desk_side() {
  const typed = new Map();
  const tabs = el('ul', { class: 'tabs' });
  const place = el('div', { class: 'panel' });
  const node = el('section', { id: 'desk', class: 'desk-side', 'aria-label': t('learner.desk.label') },
    el('nav', { 'aria-label': t('learner.desk.panels') }, tabs), place);

  const show_tabs = part(tabs, ({ panels, now }) => {
    const was = focus_name(tabs);
    refill(tabs, panels.map(({ id, title }) => el('li', {}, el('button', {
      type: 'button',
      'data-tab': id,
      'aria-current': id === now ? 'true' : null,
      onclick: () => change({ desk_panel: id }),
    }, has(`learner.desk.tab.${id}`) ? t(`learner.desk.tab.${id}`) : title))));
    if (was) focus_again(tabs, was);
  });
  const show_panel = part(place, ({ panel }) => {
    const was = focus_name(place);
    refill(place, panel_node(panel, typed));
    if (was) focus_again(place, was);
  });

  return {
    node,
    update(desk) {
      const panels = desk.panels.map(({ id, title }) => ({ id, title }));
      const now = desk.panels.find((one) => one.id === state.desk_panel) || desk.panels[0];
      show_tabs({ panels, now: now.id });
      show_panel({ panel: now });
    },
  };
}
