// The conversation: what was said, what one can answer, and the desk beside it.

import { answer_area, in_the_way } from './answers.js';
import { announce, el, focus_on, part, refill } from './dom.js';
import { change, is_off, state, talk_of } from './state.js';
import { chats_area } from './chats.js';
import { desk_side } from './desk.js';
import { foot } from './tools.js';
import { icon } from './icons.js';
import { line_list, speaker_of } from './lines.js';
import { move_bar } from './moves.js';
import { pending } from './outbox.js';
import { say_form } from './say.js';
import { scenario_facts } from './brief.js';
import { talk_head } from './talk_head.js';
import { t } from './words.js';
import { vote_area } from './vote.js';

// What is on its way to the room: the answer that was pressed.
function chosen_now() {
  const waiting = pending();
  if (!waiting) return null;
  return waiting.body.option || (waiting.body.input && waiting.body.input.choose) || null;
}

// After my own answer the focus goes to the first that was said in return; what others bring about is
// told without moving it.
function tell(added, mine, language) {
  if (mine) {
    const reply = added.find(({ turn }) => turn.voice === 'customer' || turn.voice === 'colleague');
    const first = reply || added.find(({ turn }) => turn.voice !== 'learner') || added[0];
    focus_on(first.node);
    return;
  }
  const news = added.filter(({ turn }) => turn.voice !== 'learner' || !turn.improvised);
  if (news.length > 0) announce(news.map(({ turn }) => `${speaker_of(turn)} ${turn.texts.join(' ')}`), language);
}

// On a narrow screen the conversation or the desk; on a wide one both.
function switcher() {
  const node = el('nav', { class: 'switch', 'aria-label': t('learner.talk.parts') });
  const update = part(node, (desk_shown) => {
    const had_focus = node.contains(document.activeElement);
    refill(node, [['talk', false, 'chat'], ['desk', true, 'desk']].map(([name, is_desk, drawing]) => el('button', {
      type: 'button',
      'aria-pressed': String(is_desk === desk_shown),
      onclick: () => change({ desk_shown: is_desk }),
    }, icon(drawing), t(`learner.talk.part-${name}`))));
    if (had_focus) node.querySelector('[aria-pressed="true"]').focus();
  });
  return { node, update };
}

function skip_links(desk) {
  const jump = (id, text) => el('a', { href: `#${id}`, class: 'skip' }, text);
  return el('nav', { 'aria-label': t('learner.talk.skip') }, jump('answers', t('learner.talk.to-answers')),
    desk && jump('desk', t('learner.talk.to-desk')));
}

export function talk() {
  const now = talk_of(state.page);
  const head = talk_head();
  const list = line_list(t('learner.talk.lines'));
  const chats = now.chats.length > 0 ? chats_area() : null;
  const moves = move_bar(t('learner.talk.moves'));
  const answers = answer_area();
  const vote = vote_area();
  const desk = now.desk ? desk_side() : null;
  const parts = desk ? switcher() : null;
  const strip = el('div', {});
  const spoken = el('div', {});
  const choices = el('section', { id: 'answers', tabindex: '-1', class: 'choices', 'aria-label': t('learner.talk.answers') },
    strip, spoken, moves.node, answers.node, vote.node);
  // What one was told beforehand stays at hand.
  const task = el('details', { class: 'briefing' }, el('summary', {}, t('learner.brief.task')), scenario_facts(state.page.room.scenario));
  const said = el('div', { class: 'talk' }, task, chats ? chats.node : list.node, choices);
  const node = el('div', { class: desk ? 'talk-page with-desk' : 'talk-page' }, skip_links(desk), head.node, parts && parts.node,
    el('main', { class: 'columns' }, said, desk && desk.node), el('div', { class: 'page' }, foot(state.page, true)));
  const show_strip = part(strip, ({ way, after }) => refill(strip, way && way.node(),
    after && el('p', { class: 'notice' }, t('learner.talk.call-over'))));
  let told = false;
  const show_say = part(spoken, (language) => {
    refill(spoken, language && say_form(language));
    if (told && language) announce(t('learner.takeover.title'));
  });

  function update() {
    const { page } = state;
    const say = page.takeover;
    const together = page.room.pace === 'together';
    const current = talk_of(page);
    const { language } = current;
    const way = in_the_way(page, current);
    const blocked = Boolean(way) || say || together || page.room.closed;
    const name = [page.me.seat, page.room.scenario.id].join('/');
    const common = { language, off: is_off(), chosen: chosen_now(), name, blocked };
    head.update(page, current);
    show_strip({ way, after: !way && current.desk && current.desk.call_over, words: way && (way.unread === undefined ? 'end' : current.cards) });
    show_say(say && !page.room.closed ? language : null);
    moves.update(blocked ? [] : current.moves);
    const added = chats ? chats.update(current, common) : list.update(current.lines, language);
    answers.update(Object.assign({}, common, {
      offers: blocked || chats ? [] : current.offers, first: 1, task: blocked || chats ? null : current.task,
    }));
    vote.node.hidden = !together || Boolean(way && way.ended) || page.room.closed;
    if (!vote.node.hidden) vote.update(page, current, common.chosen);
    if (desk) desk.update(current.desk);
    if (parts) {
      parts.update(state.desk_shown);
      node.classList.toggle('shows-desk', state.desk_shown);
    }
    if (added && told) tell(added, state.mine && !state.desk_shown && !busy_at_desk(), language);
    told = true;
    if (state.mine) state.mine = false;
  }

  // Who looks something up stays there; what was said meanwhile is told.
  function busy_at_desk() {
    return desk !== null && desk.node.contains(document.activeElement);
  }

  // Who comes back goes on at what was said last; who reloads sees it.
  function settle(first) {
    const turns = Array.from(said.querySelectorAll('.turn.customer, .turn.colleague'));
    const last = turns[turns.length - 1];
    if (last && turns.length > 1 && !first) focus_on(last);
    else if (last && turns.length > 1) last.scrollIntoView({ block: 'start' });
    else if (!first) focus_on(node.querySelector('h1'));
  }

  return { node, update, settle };
}
