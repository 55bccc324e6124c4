// Before a conversation: what it is about and what the learner has to do.

import { begin } from './deeds.js';
import { el, part, refill } from './dom.js';
import { foot, top_bar } from './tools.js';
import { has_icon, icon } from './icons.js';
import { has, t } from './words.js';
import { pending } from './outbox.js';
import { state } from './state.js';

function named(prefix, word) {
  return has(prefix + word) ? t(prefix + word) : word;
}

// A line of what one should know: a sentence, or a procedure with its steps.
function known(line) {
  if (typeof line === 'string') return el('li', {}, line);
  return el('li', {}, el('span', { class: 'bold' }, line.title),
    line.steps.length > 0 && el('ol', { class: 'steps-list' }, line.steps.map((step) => el('li', {}, step))));
}

// `below`: stands between the task and what else there is to know.
export function scenario_facts(scenario, below) {
  return [el('section', { class: 'card', 'aria-label': t('learner.brief.about') },
    el('p', { class: 'facts' }, has_icon(scenario.channel) && icon(scenario.channel),
      t('learner.brief.facts', {
        company: scenario.company,
        kind: named('learner.kind.', scenario.kind),
        channel: named('learner.channel.', scenario.channel),
        language: named('learner.language.', scenario.language),
        minutes: scenario.minutes,
      })),
    el('h2', {}, t('learner.brief.task')), el('p', {}, scenario.briefing[0])), below,
  scenario.briefing.length > 1 && el('section', { class: 'card' }, el('h2', {}, t('learner.brief.know')),
    el('ul', { class: 'known' }, scenario.briefing.slice(1).map(known)))];
}

const BEGIN = { phone: 'answer', email: 'reply', post: 'reply', social: 'reply', chat: 'reply' };

export function brief() {
  const { scenario } = state.page.room;
  const facts = el('div', {});
  const key = BEGIN[scenario.channel] || 'begin';
  const button = el('button', { type: 'button', class: 'primary big', onclick: begin, 'data-key': '1' },
    has_icon(scenario.channel) && icon(scenario.channel), t(`learner.brief.${key}`));
  const title = el('h1', {});
  const draw = part(facts, (value) => {
    refill(title, value.title);
    refill(facts, scenario_facts(value, el('p', { class: 'go' }, button)));
  });
  return {
    node: el('div', { class: 'page' }, top_bar(), el('main', { class: 'narrow' }, title, facts), foot(state.page, false)),
    update() {
      draw(state.page.room.scenario);
      if (state.page.room.frozen || pending()) button.setAttribute('aria-disabled', 'true');
      else button.removeAttribute('aria-disabled');
    },
  };
}
