// The top of a conversation: with whom, in what mood, how far, for how long.

import { el, part, refill } from './dom.js';
import { has_icon, icon } from './icons.js';
import { clock, t } from './words.js';
import { mood_node } from './mood.js';

// Who writes a letter says no line before the answer; several chats have a customer each.
function customer_of(talk) {
  if (talk.chats.length > 0) return null;
  if (talk.customer) return talk.customer.name;
  const line = talk.lines.find((one) => one.voice === 'customer' && one.speaker);
  return line ? line.speaker : null;
}

function badge(name, channel) {
  if (!name) return has_icon(channel) && icon(channel);
  return name.split(/\s+/).filter((word) => word).slice(0, 2).map((word) => word[0]).join('').toUpperCase();
}

function progress({ number, of, title }) {
  const steps = [];
  for (let i = 1; i <= of; i += 1) steps.push(el('span', { class: i <= number ? 'step done' : 'step' }));
  return el('div', { class: 'phase' },
    el('p', {}, el('span', { class: 'unseen' }, t('learner.talk.phase', { number, of })), ' ', title),
    el('div', { class: 'steps', 'aria-hidden': 'true' }, steps));
}

export function talk_head() {
  const node = el('header', { class: 'talk-head' });
  const update = part(node, ({ name, mood, phase, elapsed_s, channel, title }) => {
    refill(node, el('div', { class: 'who' }, el('span', { class: 'initials', 'aria-hidden': 'true' }, badge(name, channel)),
      el('div', {}, el('h1', {}, name && el('span', { class: 'unseen' }, `${title}: `), name || title), mood_node(mood))),
    phase && progress(phase),
    el('p', { class: 'facts' }, has_icon(channel) && icon(channel),
      el('span', { class: 'unseen' }, `${t('learner.talk.elapsed')} `), clock(elapsed_s)));
  });
  return {
    node,
    update(page, talk) {
      const { scenario } = page.room;
      update({
        name: customer_of(talk),
        mood: talk.chats.length > 0 ? null : talk.mood,
        phase: talk.phase,
        elapsed_s: talk.elapsed_s,
        channel: scenario.channel,
        title: scenario.title,
      });
    },
  };
}
