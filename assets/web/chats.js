// Several chats at once, side by side; on a narrow screen one at a time.

import { answer_area } from './answers.js';
import { change, state } from './state.js';
import { el, part, refill } from './dom.js';
import { line_list } from './lines.js';
import { mood_node } from './mood.js';
import { t } from './words.js';

function chat_column(chat) {
  const list = line_list(t('learner.talk.lines-with', { name: chat.name }));
  const head = el('div', { class: 'chat-head' });
  const answers = answer_area();
  const node = el('section', { class: 'chat', 'aria-label': chat.name, 'data-thread': chat.thread }, head, list.node, answers.node);
  const show_head = part(head, ({ name, mood, over, wait_s }) => {
    refill(head, el('h2', {}, name), mood_node(mood), el('p', { class: 'muted' }, over ? t('learner.chats.over')
      : t(wait_s > 0 ? 'learner.chats.waits' : 'learner.chats.answered', { seconds: wait_s })));
  });
  return {
    node,
    update(now, lines, value) {
      show_head({ name: now.name, mood: now.mood, over: now.over, wait_s: now.wait_s });
      answers.update(value);
      return list.update(lines, value.language);
    },
  };
}

// The numbers of the answers go on from one chat to the next, so that each key is one answer.
export function chats_area() {
  const tabs = el('div', { class: 'chat-tabs', role: 'group', 'aria-label': t('learner.chats.title') });
  const columns = new Map();
  const place = el('div', { class: 'chats' });
  const show_tabs = part(tabs, ({ chats, thread }) => {
    const had_focus = tabs.contains(document.activeElement);
    refill(tabs, chats.map((chat) => el('button', {
      type: 'button', 'aria-pressed': chat.thread === thread ? 'true' : 'false',
      onclick: () => change({ thread: chat.thread }),
    }, chat.name, !chat.over && chat.wait_s > 0 && el('span', { class: 'muted' }, ` · ${t('learner.chats.waits', { seconds: chat.wait_s })}`))));
    if (had_focus) tabs.querySelector('[aria-pressed="true"]').focus();
  });
  return {
    node: el('div', {}, tabs, place),
    update(talk, common) {
      const begun = talk.chats.filter((chat) => chat.begun);
      const thread = begun.some((chat) => chat.thread === state.thread) ? state.thread : (begun[0] || {}).thread;
      tabs.hidden = begun.length < 2;
      show_tabs({ thread, chats: begun.map(({ name, over, wait_s, thread: number }) => ({ name, over, wait_s, thread: number })) });
      let first = 1;
      let news = null;
      begun.forEach((chat) => {
        if (!columns.has(chat.thread)) {
          columns.set(chat.thread, chat_column(chat));
          place.appendChild(columns.get(chat.thread).node);
        }
        const column = columns.get(chat.thread);
        column.node.classList.toggle('shown', chat.thread === thread);
        const offers = common.blocked ? [] : chat.offers;
        const added = column.update(chat, talk.lines.filter((line) => line.thread === chat.thread), Object.assign({}, common, {
          offers, first, task: common.blocked ? null : chat.task, name: `${common.name}/${chat.thread}`,
        }));
        if (added) news = (news || []).concat(added);
        first += offers.filter((offer) => offer.id).length;
      });
      return news;
    },
  };
}
