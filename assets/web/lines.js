// What was said, as a list of turns: who speaks and one paragraph for each utterance.

import { el, refill } from './dom.js';
import { clock, reader, t } from './words.js';

// Utterances of one voice that follow each other are one turn, which is read out whole.
export function turns_of(lines) {
  const turns = [];
  lines.forEach((line) => {
    const last = turns[turns.length - 1];
    const same = last && last.voice === line.voice && last.speaker === line.speaker && last.improvised === line.improvised;
    if (same && line.voice !== 'desk' && line.voice !== 'learner') last.texts.push(line.text);
    else {
      turns.push({
        voice: line.voice, speaker: line.speaker, at_s: line.at_s, improvised: line.improvised, texts: [line.text],
      });
    }
  });
  return turns;
}

// On pages that are not the learner's own, what a learner said bears a name instead of "you".
export function named(lines, name) {
  return lines.map((line) => (line.voice === 'learner' ? Object.assign({}, line, { speaker: name }) : line));
}

export function speaker_of(turn) {
  if (turn.voice === 'learner') return turn.speaker || t('learner.you');
  if (turn.voice === 'desk' || turn.voice === 'narrator') return turn.speaker || '';
  return turn.speaker || t(`learner.voice.${turn.voice}`);
}

// The desk's notes are in the reader's language, all else is in the conversation's.
function turn_node(turn, language) {
  const said_in = turn.voice === 'desk' ? reader() : language;
  const speaker = speaker_of(turn);
  const meta = turn.voice === 'desk' || turn.voice === 'narrator' ? null : el('p', { class: 'speaker' }, speaker,
    el('span', { class: 'at' }, ` · ${clock(turn.at_s)}`),
    turn.improvised && el('span', {}, ` · ${t('learner.improvised')}`));
  return el('li', { class: `turn ${turn.voice}` }, meta,
    turn.texts.map((text) => el('p', { class: 'utterance', lang: said_in }, text)));
}

// The list grows; what stands there already is left alone, so that a screen reader stays where it is.
export function line_list(label) {
  const node = el('ol', { class: 'lines', 'aria-label': label });
  let drawn = [];
  return {
    node,
    // Adds what is new; returns the new turns and their nodes, or null when there are none.
    update(lines, language) {
      const turns = turns_of(lines).map((turn) => ({ turn, key: JSON.stringify(turn) + language }));
      let same = 0;
      while (same < drawn.length && same < turns.length && drawn[same] === turns[same].key) same += 1;
      const first_time = drawn.length === 0;
      while (node.children.length > same) node.removeChild(node.lastChild);
      const added = turns.slice(same).map(({ turn }) => ({ turn, node: turn_node(turn, language) }));
      added.forEach((one) => node.appendChild(one.node));
      drawn = turns.map((one) => one.key);
      if (node.children.length === 0) refill(node);
      return added.length > 0 && !first_time ? added : null;
    },
  };
}

// Such a list in a place of its own height, which the keyboard can scroll too: {node, update, is_at_end, to_end}.
export function scrolling_lines(label) {
  const list = line_list(label);
  const node = el('div', { class: 'scrolls-down', tabindex: '0', role: 'region', 'aria-label': label }, list.node);
  return {
    node,
    update: list.update,
    is_at_end: () => node.scrollTop + node.clientHeight > node.scrollHeight - 80,
    to_end() {
      node.scrollTop = node.scrollHeight;
    },
  };
}
