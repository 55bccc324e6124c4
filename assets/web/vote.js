// An anonymous vote on what the room answers; after the reveal, how the votes are spread.

import { announce, el, part, refill } from './dom.js';
import { is_off } from './state.js';
import { offer_list } from './offers.js';
import { vote as cast } from './deeds.js';
import { counted, t } from './words.js';

function percent_of(option, vote) {
  const all = vote.options.reduce((sum, one) => sum + (one.count || 0), 0);
  return all === 0 ? 0 : Math.round((100 * (option.count || 0)) / all);
}

function share_of(option, vote) {
  return t('room.percent', { share: percent_of(option, vote) });
}

function spread(vote, language) {
  return el('ol', { class: 'spread' }, vote.options.map((one) => {
    const count = one.count || 0;
    const share = percent_of(one, vote);
    const bar = el('span', { class: 'bar', 'aria-hidden': 'true' }, el('span', {}));
    bar.firstChild.style.width = `${share}%`;
    return el('li', { class: vote.mine === one.id ? 'mine' : null }, el('p', { lang: language }, one.text), bar,
      el('p', { class: 'count' }, counted('learner.vote.count', count, { share: share_of(one, vote) }),
        vote.mine === one.id && el('span', { class: 'tag' }, t('learner.vote.mine'))));
  }));
}

function ballot(value) {
  const { vote, language, chosen, off, learners } = value;
  return [
    el('h2', {}, t('learner.vote.title')),
    el('p', {}, t(vote.mine ? 'learner.vote.change' : 'learner.vote.choose')),
    offer_list({ offers: vote.options, first: 1, chosen: chosen || vote.mine, off, language, choose: cast, pressed: true }),
    el('p', { class: 'muted' }, t('learner.vote.voted', { voted: vote.voted, learners })),
  ];
}

// The answers of the room's conversation while there is no vote: to think about, not to press.
function preview(value) {
  if (value.offers.length === 0) return el('p', { class: 'muted' }, t('learner.shared.watch'));
  return [el('h2', {}, t('learner.shared.think')), el('p', { class: 'muted' }, t('learner.shared.soon')),
    el('ol', { class: 'preview' }, value.offers.filter((one) => one.text).map((one) => {
      return el('li', { lang: value.language }, one.text);
    }))];
}

// What is told when a vote opens or is revealed.
function news_of({ vote }) {
  if (vote.status === 'open') return [t('learner.vote.title'), t('learner.vote.choose')];
  return [t('learner.vote.result')].concat(vote.options.map((one) => {
    return `${one.text} ${counted('learner.vote.count', one.count || 0, { share: share_of(one, vote) })}`;
  }));
}

export function vote_area() {
  const node = el('section', { class: 'answers', 'aria-label': t('learner.vote.title') });
  let told = null;
  const update = part(node, (value) => {
    const focused = node.contains(document.activeElement) && document.activeElement.getAttribute('data-option');
    if (!value.vote) refill(node, preview(value));
    else if (value.vote.status === 'open') refill(node, ballot(value));
    else refill(node, el('h2', {}, t('learner.vote.result')), spread(value.vote, value.language));
    const status = value.vote && value.vote.status;
    if (status && told !== null && told !== status) announce(news_of(value));
    told = status || '';
    const again = focused && Array.from(node.querySelectorAll('[data-option]'))
      .find((one) => one.getAttribute('data-option') === focused);
    if (again) again.focus({ preventScroll: true });
  });
  return {
    node,
    update(page, talk, chosen) {
      update({ vote: page.vote, offers: talk.offers, language: talk.language, chosen, off: is_off(), learners: page.room.learners });
    },
  };
}
