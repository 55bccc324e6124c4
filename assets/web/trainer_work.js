// What is done in the shared conversation besides choosing an answer: tasks, standard moves, the desk.
// The same parts as on the learner's page; here what they send is played for the room.

import { answer_by } from './deeds.js';
import { deed } from './trainer_deeds.js';
import { desk_side } from './desk.js';
import { el, part, refill } from './dom.js';
import { move_bar } from './moves.js';
import { change as change_learners, on_change, state as learners_state } from './state.js';
import { task_form } from './task.js';
import { t } from './words.js';

export function shared_work() {
  answer_by((input) => deed({ deed: 'play', input }, 'trainer.together.played'));
  const task = el('div', {});
  const moves = move_bar(t('learner.talk.moves'));
  const place = el('div', {});
  let desk = null;
  let shown = null;
  // Which panel of the desk is open is that part's own business.
  on_change(() => desk && shown.desk && desk.update(shown.desk, shown.language));
  const show_task = part(task, (value) => refill(task, value.tasks.map((one) => task_form(one, value))));
  return {
    node: el('div', { class: 'work' }, task, moves.node, place),
    update(talk, page) {
      shown = talk;
      // Those parts ask this page whether anything can be done now.
      change_learners(Object.assign({}, learners_state, {
        page: { room: { frozen: false, closed: page.closed, pace: 'together', scenario: {} }, shared: talk },
      }));
      const running = talk.status === 'running' && !page.closed;
      const tasks = running ? [talk.task].concat(talk.chats.map((chat) => chat.task)).filter((one) => one) : [];
      show_task({ tasks, language: talk.language, name: `shared/${page.scenario}/${page.trail.length}` });
      moves.update(running ? talk.moves : []);
      if (talk.desk && !desk) {
        desk = desk_side();
        refill(place, desk.node);
      }
      place.hidden = !talk.desk || !running;
      if (talk.desk) desk.update(talk.desk, talk.language);
    },
  };
}
