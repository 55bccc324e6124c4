// What is always there: the room's code, how many need help, the pause, and the way to each pane.

import { deed } from './trainer_deeds.js';
import { el, part, refill } from './dom.js';
import { icon } from './icons.js';
import { languages } from './trainer_tools.js';
import { change, lights_of, unmarked_in } from './trainer_state.js';
import { counted, t } from './words.js';

function pause_button(frozen) {
  return el('button', {
    type: 'button',
    class: frozen ? 'primary' : null,
    'data-deed': frozen ? 'thaw' : 'freeze',
    onclick: () => deed({ deed: frozen ? 'thaw' : 'freeze' }, frozen ? 'trainer.thawed' : 'trainer.frozen'),
  }, icon(frozen ? 'go' : 'pause'), t(frozen ? 'trainer.thaw' : 'trainer.freeze'));
}

export function room_bar() {
  const facts = el('ul', { class: 'room-facts', 'aria-label': t('trainer.bar') });
  const pause = el('div', {});
  const show_facts = part(facts, ({ code, learners, lights, frozen, closed }) => {
    refill(facts, el('li', {}, t('trainer.code'), ' ', el('strong', { class: 'code' }, code)),
      el('li', {}, icon('person'), counted('trainer.learners', learners)),
      lights.stuck > 0 && el('li', { class: 'light stuck' }, icon('warning'), counted('trainer.stuck', lights.stuck)),
      lights.idle > 0 && el('li', { class: 'light idle' }, icon('clock'), counted('trainer.idle', lights.idle)),
      frozen && el('li', { class: 'light frozen' }, icon('pause'), t('trainer.is-frozen')),
      closed && el('li', { class: 'light frozen' }, icon('out'), t('trainer.is-closed')));
  });
  const show_pause = part(pause, ({ frozen, closed }) => {
    const had_focus = pause.contains(document.activeElement);
    refill(pause, !closed && pause_button(frozen));
    if (had_focus && !closed) pause.querySelector('button').focus();
  });
  return {
    node: el('header', { class: 'top' }, el('p', { class: 'wordmark' },
      el('img', { src: '/web/icon.svg', alt: '', width: 32, height: 32 }), el('span', {}, 'Klankbord')), facts, pause, languages()),
    update(page) {
      show_facts({
        code: page.code, learners: page.learners.length, lights: lights_of(page), frozen: page.frozen, closed: page.closed,
      });
      show_pause({ frozen: page.frozen, closed: page.closed });
    },
  };
}

const NAMES = ['join', 'class', 'together', 'compare', 'mark', 'room'];

export function pane_bar() {
  const list = el('ul', {});
  const update = part(list, ({ now, unmarked }) => {
    const had_focus = list.contains(document.activeElement) && document.activeElement.getAttribute('data-pane');
    refill(list, NAMES.map((name) => el('li', {}, el('button', {
      type: 'button',
      'data-pane': name,
      'aria-current': name === now ? 'page' : null,
      onclick: () => change({ pane: name, learner: 0 }),
    }, t(`trainer.pane.${name}`), name === 'mark' && unmarked > 0 && el('span', { class: 'count' },
      el('span', { 'aria-hidden': 'true' }, unmarked), el('span', { class: 'unseen' }, counted('trainer.to-mark', unmarked)))))));
    const again = had_focus && list.querySelector(`[data-pane="${had_focus}"]`);
    if (again) again.focus({ preventScroll: true });
  });
  return {
    node: el('nav', { class: 'panes', 'aria-label': t('trainer.panes') }, list),
    update(page, now) {
      update({ now: now === 'learner' ? 'class' : now, unmarked: unmarked_in(page) });
    },
  };
}
