// One learner: the conversation as it goes, and what the trainer can do for them.

import { asked_twice, text_form } from './trainer_tools.js';
import { change, learner_of, state } from './trainer_state.js';
import { deed } from './trainer_deeds.js';
import { el, part, refill } from './dom.js';
import { icon } from './icons.js';
import { light_node } from './trainer_class.js';
import { notes_of } from './trainer_notes.js';
import { transcript_view } from './trainer_transcript.js';
import { t } from './words.js';

// Being the customer: the written conversation waits until it is handed back.
function customer(seat, value) {
  if (!value.taken_over) {
    return [el('p', {}, t('trainer.take-over.text')), el('button', {
      type: 'button',
      'data-deed': 'take-over',
      'aria-disabled': value.possible ? null : 'true',
      onclick: () => value.possible && deed({ deed: 'take-over', seat }, 'trainer.take-over.begun'),
    }, icon('chat'), t('trainer.take-over.begin')), !value.possible && el('p', { class: 'muted' }, t('trainer.take-over.impossible'))];
  }
  return [el('p', { class: 'notice' }, t('trainer.take-over.running')),
    text_form({
      label: t('trainer.take-over.say'), button: t('trainer.take-over.send'), language: value.language, rows: 3, kind: 'primary',
      send: (text) => deed({ deed: 'say', seat, text }),
    }),
    el('button', { type: 'button', 'data-deed': 'hand-back', onclick: () => deed({ deed: 'hand-back', seat }, 'trainer.take-over.ended') },
      icon('again'), t('trainer.take-over.end'))];
}

export function learner_pane() {
  const seat = state.learner;
  const title = el('h1', {});
  const light = el('p', {});
  const playing = el('div', {});
  const conversation = transcript_view(t('trainer.learner.conversation'));
  const notes = notes_of(seat);
  const show_title = part(title, (name) => refill(title, name));
  const show_light = part(light, (one) => refill(light, light_node(one)));
  const show_customer = part(playing, (value) => {
    const had_focus = playing.contains(document.activeElement);
    refill(playing, customer(seat, value));
    const first = had_focus && (playing.querySelector('textarea') || playing.querySelector('button'));
    if (first) first.focus();
  });
  const remove = asked_twice({
    label: t('trainer.remove.ask'), question: t('trainer.remove.question'), yes: t('trainer.remove.yes'),
    go: async () => {
      if (await deed({ deed: 'remove', seat }, 'trainer.remove.done')) change({ pane: 'class', learner: 0 });
    },
  });
  return {
    node: el('div', {}, el('div', { class: 'pane-head' }, title, light,
      el('button', { type: 'button', onclick: () => change({ pane: 'compare', compare: [seat, state.compare[1]] }) }, t('trainer.learner.compare')),
      el('button', { type: 'button', onclick: () => change({ pane: 'class', learner: 0 }) }, icon('out'), t('trainer.learner.back'))),
    el('div', { class: 'two-columns' }, el('section', { class: 'card' }, el('h2', {}, t('trainer.learner.conversation')), conversation.node),
      el('div', {}, el('section', { class: 'card' }, el('h2', {}, t('trainer.take-over.title')), playing), notes.node,
        el('section', { class: 'card' }, el('h2', {}, t('trainer.remove.title')), remove)))),
    update(page) {
      const one = learner_of(page, seat);
      show_title(one ? one.nickname : t('trainer.learner.gone'));
      if (!one) return;
      show_light({ light: one.light, since_s: Math.floor(one.since_s / 30) * 30, connected: one.connected, taken_over: one.taken_over });
      const scenario = page.scenarios.find((known) => known.id === page.scenario);
      show_customer({
        taken_over: Boolean(one.taken_over), language: scenario ? scenario.language : null,
        possible: page.pace === 'free' && one.points !== undefined && !one.ended && !page.closed,
      });
      conversation.update(one.points === undefined ? null : seat, one.nickname, page.version);
      notes.update(page);
    },
  };
}
