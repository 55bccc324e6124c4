// A conversation as the trainer reads it: what was said, how it went, and it grows as it goes on.

import { el, part, refill } from './dom.js';
import { fetched } from './trainer_deeds.js';
import { named, scrolling_lines } from './lines.js';
import { moment_node } from './cards.js';
import { t } from './words.js';

// By number, so that two learners can be compared; a debrief has them as the call came to them.
function in_order(blocks) {
  return blocks.slice().sort((a, b) => Number(a.block) - Number(b.block));
}

function standing(block, language) {
  return el('details', { class: 'standing' }, el('summary', {}, el('span', {}, block.title), ' ',
    el('strong', {}, t('trainer.points', { earned: block.points, reachable: block.possible }))),
  block.moments.length > 0 && el('ul', { class: 'moments' }, block.moments.map((one) => moment_node(one, language))));
}

export function transcript_view(label) {
  const list = scrolling_lines(label);
  const note = el('p', { class: 'muted', role: 'status' });
  const blocks = el('div', {});
  const show_blocks = part(blocks, (value) => {
    refill(blocks, value.debrief && [el('h3', {}, t('trainer.transcript.standing')),
      in_order(value.debrief.blocks).map((block) => standing(block, value.language))]);
  });
  let wanted = null;
  let who = '';
  let version = null;
  let asking = false;

  async function ask() {
    asking = true;
    const [seat, asked] = [wanted, version];
    const talk = seat === null ? null : await fetched(`/api/trainer/transcript?seat=${seat}`);
    asking = false;
    if (seat === wanted) {
      const at_end = list.is_at_end();
      list.update(talk ? named(talk.lines, who) : [], talk ? talk.language : 'nl');
      refill(note, talk ? null : t('trainer.transcript.nothing'));
      show_blocks({ debrief: talk && talk.debrief, language: talk && talk.language });
      if (at_end) list.to_end();
    }
    if (seat !== wanted || asked !== version) ask();
  }

  return {
    node: el('div', { class: 'transcript' }, note, list.node, blocks),
    // `seat`: whose is wanted now (0: the shared one, null: none), `name`: what its answers are under.
    // It is fetched anew whenever the room has changed.
    update(seat, name, newest) {
      if (seat === wanted && newest === version) return;
      wanted = seat;
      who = name;
      version = newest;
      if (!asking) ask();
    },
  };
}
