// One conversation for the room: the vote, what is played, and the way back.

import { asked_twice } from './trainer_tools.js';
import { deed } from './trainer_deeds.js';
import { el, part, refill } from './dom.js';
import { icon } from './icons.js';
import { named, scrolling_lines } from './lines.js';
import { shared_work } from './trainer_work.js';
import { counted, t } from './words.js';

function play_button(option, label, kind) {
  return el('button', { type: 'button', class: kind || null, 'data-play': option, onclick: () => deed({ deed: 'play', option }, 'trainer.together.played') },
    icon('go'), label);
}

// The answers as they can be played, with how many voted for each once there is a vote.
function options(value) {
  const counts = {};
  const voted = value.vote ? value.vote.voted : 0;
  if (value.vote) value.vote.options.forEach((one) => { counts[one.id] = one.count || 0; });
  return el('ol', { class: 'options' }, value.offers.filter((one) => one.id).map((one) => {
    const share = voted === 0 ? 0 : Math.round((100 * (counts[one.id] || 0)) / voted);
    const bar = el('span', { class: 'bar', 'aria-hidden': 'true' }, el('span', {}));
    bar.firstChild.style.width = `${share}%`;
    const rank = value.ranking.indexOf(one.id);
    return el('li', { class: rank === 0 && value.vote ? 'first' : null }, el('p', { lang: value.language }, one.text),
      value.vote && [bar, el('p', { class: 'count' }, counted('trainer.vote.count', counts[one.id] || 0),
        rank === 0 && el('span', { class: 'tag' }, t('trainer.vote.first')), rank === 1 && el('span', { class: 'tag' }, t('trainer.vote.second')))],
      play_button(one.id, t('trainer.together.play')));
  }));
}

function vote_tools(value) {
  if (value.closed || value.offers.length === 0) return null;
  if (!value.vote) {
    return el('button', { type: 'button', class: 'primary', 'data-deed': 'vote-open', onclick: () => deed({ deed: 'vote-open' }, 'trainer.vote.opened') },
      icon('person'), t('trainer.vote.open'));
  }
  const close = el('button', { type: 'button', 'data-deed': 'vote-close', onclick: () => deed({ deed: 'vote-close' }, 'trainer.vote.closed') }, t('trainer.vote.close'));
  const count = el('p', { class: 'lead' }, t('trainer.vote.voted', { voted: value.vote.voted, learners: value.learners }));
  if (value.vote.status === 'open') {
    return [count, el('button', { type: 'button', class: 'primary', 'data-deed': 'vote-reveal', onclick: () => deed({ deed: 'vote-reveal' }, 'trainer.vote.revealed') },
      t('trainer.vote.reveal')), close];
  }
  const rank = (number, key, kind) => value.ranking.length >= number && el('button', {
    type: 'button', class: kind, 'data-rank': number, onclick: () => deed({ deed: 'play', rank: number }, 'trainer.together.played'),
  }, icon('go'), t(key));
  return [count, rank(1, 'trainer.vote.play-first', 'primary'), rank(2, 'trainer.vote.play-second', null), close];
}

function trail(steps) {
  if (steps.length === 0) return el('p', { class: 'muted' }, t('trainer.trail.empty'));
  const last = steps[steps.length - 1];
  return [el('button', {
    type: 'button', 'data-deed': 'undo', onclick: () => deed({ deed: 'return', count: last.count }, 'trainer.trail.returned'),
  }, icon('again'), t('trainer.trail.undo')),
  el('details', {}, el('summary', {}, t('trainer.trail.all')), el('ol', { class: 'trail' }, steps.map((step) => el('li', {},
    el('p', {}, step.said), el('button', {
      type: 'button', class: 'small', 'aria-label': t('trainer.trail.back-to', { said: step.said }),
      onclick: () => deed({ deed: 'return', count: step.count }, 'trainer.trail.returned'),
    }, t('trainer.trail.back'))))))];
}

function not_together(page) {
  const title = page.scenarios.find((one) => one.id === page.scenario);
  return [el('p', { class: 'lead' }, t('trainer.together.free')), asked_twice({
    label: t('trainer.together.begin'), question: t('trainer.together.question', { title: title ? title.title : page.scenario }),
    yes: t('trainer.together.yes'), kind: 'primary',
    go: () => deed({ deed: 'scenario-set', scenario: page.scenario, pace: 'together' }, 'trainer.together.begun'),
  })];
}

// Redraws a part and puts the focus back on the control of the same name, if it is still there.
function steady(node, draw) {
  return part(node, (value) => {
    const focused = node.contains(document.activeElement) && (document.activeElement.getAttribute('data-deed')
      || document.activeElement.getAttribute('data-play') || document.activeElement.getAttribute('data-rank'));
    const had = node.contains(document.activeElement);
    refill(node, draw(value));
    if (!had) return;
    const controls = Array.from(node.querySelectorAll('button'));
    const same = controls.find((one) => ['data-deed', 'data-play', 'data-rank'].some((name) => one.getAttribute(name) === focused));
    if (same || controls[0]) (same || controls[0]).focus({ preventScroll: true });
  });
}

export function together_pane() {
  const free = el('div', {});
  const list = scrolling_lines(t('trainer.together.lines'));
  const tools = el('div', { class: 'vote-tools' });
  const offers = el('div', {});
  const back = el('div', {});
  const work = shared_work();
  const status = el('p', { class: 'notice' }, t('trainer.together.ended'));
  const show_free = part(free, (page) => refill(free, page && not_together(page)));
  const show_tools = steady(tools, vote_tools);
  const show_offers = steady(offers, (value) => (value.offers.length > 0 ? options(value) : null));
  const show_back = steady(back, trail);
  const board = el('div', { class: 'two-columns' },
    el('div', { class: 'card' }, list.node),
    el('div', {}, el('section', { class: 'card' }, el('h2', {}, t('trainer.vote.title')), status, tools, offers, work.node),
      el('section', { class: 'card' }, el('h2', {}, t('trainer.trail.title')), back)));
  return {
    node: el('div', {}, el('h1', {}, t('trainer.together.title')), free, board),
    update(page) {
      const talk = page.shared;
      board.hidden = !talk;
      free.hidden = Boolean(talk);
      show_free(talk ? null : { scenario: page.scenario, scenarios: page.scenarios });
      if (!talk) return;
      const grown = list.update(named(talk.lines, t('trainer.together.class')), talk.language);
      if (grown) list.to_end();
      status.hidden = talk.status !== 'ended';
      const running = talk.status === 'running' ? talk.offers.concat(...talk.chats.map((chat) => chat.offers)) : [];
      const value = {
        offers: running, vote: page.vote, ranking: page.ranking, language: talk.language, learners: page.learners.length, closed: page.closed,
      };
      show_tools(value);
      show_offers(value);
      show_back(page.trail);
      work.update(talk, page);
    },
  };
}
