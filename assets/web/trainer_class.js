// Everybody at a glance: who needs help, how far they are, and how they do on each block.

import { el, new_id, part, refill } from './dom.js';
import { heat_cell, heat_key } from './trainer_heat.js';
import { icon } from './icons.js';
import { how_long } from './trainer_tools.js';
import { change, state } from './trainer_state.js';
import { counted, t } from './words.js';

const LIGHTS = { stuck: 'warning', idle: 'clock', working: 'person', waiting: 'pause', ended: 'check' };
const NEED = { stuck: 0, idle: 1, working: 2, waiting: 3, ended: 4 };
const MORE = 60;

export function light_node({ light, since_s, connected, taken_over }) {
  const long = light === 'stuck' || light === 'idle';
  return el('span', { class: 'lights' }, el('span', { class: `light ${light}` }, icon(LIGHTS[light]), t(`trainer.light.${light}`),
    long && ` · ${how_long(since_s)}`),
  taken_over && el('span', { class: 'light taken' }, icon('chat'), t('trainer.light.taken-over')),
  !connected && el('span', { class: 'light away' }, icon('offline'), t('trainer.light.away')));
}

// What changes every ten seconds without meaning anything is left out.
function shown_of(one) {
  const long = one.light === 'stuck' || one.light === 'idle';
  return Object.assign({}, one, { since_s: long ? Math.floor(one.since_s / 30) * 30 : 0 });
}

function open_learner(seat) {
  change({ pane: 'learner', learner: seat });
}

function row_of(seat) {
  const node = el('tr', { 'data-seat': seat });
  const update = part(node, ({ one, blocks }) => {
    const had_focus = node.contains(document.activeElement);
    const points = one.points || [];
    refill(node, el('th', { scope: 'row' }, el('button', { type: 'button', class: 'name', onclick: () => open_learner(seat) }, one.nickname)),
      el('td', {}, light_node(one)),
      el('td', { class: 'far' }, one.points ? t('trainer.class.far', { phase: one.phase + 1, answers: one.answers }) : ''),
      Array.from({ length: blocks }, (unused, i) => (one.points ? heat_cell(points[2 * i], points[2 * i + 1]) : el('td', { class: 'heat none' }))));
    if (had_focus) node.querySelector('button').focus({ preventScroll: true });
  });
  return { node, update };
}

function in_order(learners, order) {
  const by_name = (a, b) => a.nickname.localeCompare(b.nickname);
  const sorted = learners.slice();
  if (order === 'name') sorted.sort(by_name);
  if (order === 'help') sorted.sort((a, b) => NEED[a.light] - NEED[b.light] || by_name(a, b));
  return sorted;
}

function order_field() {
  const id = new_id('order');
  const select = el('select', { id, onchange: () => change({ order: select.value }) },
    ['help', 'name', 'joined'].map((order) => el('option', { value: order }, t(`trainer.class.order-${order}`))));
  select.value = state.order;
  return el('div', { class: 'field inline' }, el('label', { for: id }, t('trainer.class.order')), select);
}

// Puts the rows in place and moves only those that stand elsewhere, so that the focus stays.
function place_rows(body, nodes) {
  nodes.forEach((node, i) => {
    if (body.children[i] !== node) body.insertBefore(node, body.children[i] || null);
  });
  while (body.children.length > nodes.length) body.removeChild(body.lastChild);
}

export function class_pane() {
  const rows = new Map();
  const head = el('thead', {});
  const body = el('tbody', {});
  const legend = el('details', { class: 'legend' });
  const empty = el('p', { class: 'notice' }, t('trainer.class.nobody'));
  const more = el('button', { type: 'button', onclick: () => change({ shown: state.shown + MORE }) });
  const title = new_id('class');
  const table = el('div', { class: 'scrolls', tabindex: '0', role: 'region', 'aria-labelledby': title },
    el('table', { class: 'class' }, el('caption', { class: 'unseen' }, t('trainer.class.caption')), head, body));
  const show_head = part(head, (blocks) => {
    refill(head, el('tr', {}, el('th', { scope: 'col' }, t('trainer.class.learner')), el('th', { scope: 'col' }, t('trainer.class.light')),
      el('th', { scope: 'col' }, t('trainer.class.where')),
      blocks.map((block) => el('th', { scope: 'col', class: 'block' }, el('span', { 'aria-hidden': 'true' }, block.id),
        el('span', { class: 'unseen' }, block.title)))));
    refill(legend, el('summary', {}, t('trainer.class.legend')), el('ul', {}, blocks.map((block) => el('li', {}, block.title))), heat_key());
  });
  return {
    node: el('div', {}, el('div', { class: 'pane-head' }, el('h1', { id: title }, t('trainer.class.title')), order_field()),
      empty, table, more, legend),
    update(page) {
      const blocks = page.pace === 'free' ? page.blocks : [];
      const all = in_order(page.learners, state.order);
      const seen = all.slice(0, state.shown);
      empty.hidden = all.length > 0;
      table.hidden = all.length === 0;
      legend.hidden = blocks.length === 0;
      more.hidden = all.length <= seen.length;
      refill(more, counted('trainer.class.more', all.length - seen.length));
      show_head(blocks);
      place_rows(body, seen.map((one) => {
        if (!rows.has(one.seat)) rows.set(one.seat, row_of(one.seat));
        const row = rows.get(one.seat);
        row.update({ one: shown_of(one), blocks: blocks.length });
        return row.node;
      }));
    },
  };
}
