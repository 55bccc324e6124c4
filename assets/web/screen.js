// The projector's page: how to join, then the shared conversation and the vote. No names, no scores.

import { Offline, get } from './api.js';
import { el, part, refill } from './dom.js';
import { live } from './live.js';
import { named, scrolling_lines } from './lines.js';
import { counted, load, preferred, spaced, t } from './words.js';

const state = { page: null, outside: false, offline: false };

function joining(place) {
  const show = part(place, ({ code, addresses, begun }) => {
    refill(place, el('div', { class: begun ? 'join small' : 'join' },
      el('img', { src: `/api/trainer/qr.svg?for=${encodeURIComponent(addresses[0] || '')}`, alt: t('screen.qr-alt'), width: 320, height: 320 }),
      el('div', {}, el('p', {}, t('screen.address')), el('p', { class: 'address' }, addresses[0] || ''),
        el('p', {}, t('screen.code')), el('p', { class: 'code' }, spaced(code)))));
  });
  return (page) => show({ code: page.code, addresses: page.addresses, begun: page.begun });
}

function vote_nodes({ vote, language, learners }) {
  const all = vote.options.reduce((sum, one) => sum + (one.count || 0), 0);
  const revealed = vote.status === 'revealed';
  return [el('h2', {}, t(revealed ? 'screen.result' : 'screen.vote')), el('ol', { class: 'options' }, vote.options.map((one) => {
    const share = all === 0 ? 0 : Math.round((100 * (one.count || 0)) / all);
    const bar = el('span', { class: 'bar', 'aria-hidden': 'true' }, el('span', {}));
    bar.firstChild.style.width = `${share}%`;
    return el('li', {}, el('p', { lang: language }, one.text), revealed && [bar, el('p', { class: 'count' }, counted('screen.count', one.count || 0))]);
  })), !revealed && el('p', { class: 'count' }, t('screen.voted', { voted: vote.voted, learners }))];
}

function choices({ offers, language }) {
  return [el('h2', {}, t('screen.think')), el('ol', { class: 'options' }, offers.map((one) => el('li', {}, el('p', { lang: language }, one.text))))];
}

function board() {
  const title = el('h1', {});
  const count = el('p', { class: 'count' });
  const join = el('div', {});
  const list = scrolling_lines(t('screen.lines'));
  const below = el('section', { class: 'below', 'aria-label': t('screen.answers') });
  const pause = el('p', { class: 'pause', role: 'status' });
  const show_join = joining(join);
  const show_title = part(title, ({ text, language }) => {
    refill(title, el('span', { lang: language }, text));
  });
  const show_below = part(below, (value) => refill(below, value.vote ? vote_nodes(value) : value.offers.length > 0 && choices(value)));
  return {
    node: el('div', { class: 'projector' }, el('header', {}, title, count), pause, el('main', {}, join, list.node, below)),
    update(page) {
      const talk = page.shared;
      show_title({ text: page.room.scenario.title, language: page.room.scenario.language });
      refill(count, counted('screen.learners', page.room.learners));
      pause.hidden = !page.room.frozen && !page.room.closed && !state.offline;
      refill(pause, page.room.closed ? t('screen.closed') : state.offline ? t('screen.offline') : page.room.frozen ? t('screen.frozen') : '');
      show_join(page);
      join.hidden = page.room.closed;
      list.node.hidden = !talk;
      const grown = talk && list.update(named(talk.lines, t('trainer.together.class')), talk.language);
      const offers = talk ? talk.offers.filter((one) => one.text) : [];
      below.hidden = !talk || (!page.vote && offers.length === 0);
      show_below({ vote: page.vote, offers, language: talk ? talk.language : 'nl', learners: page.room.learners });
      if (grown) list.to_end();
    },
  };
}

let shown = null;

function draw() {
  const place = document.getElementById('screen');
  if (state.outside || !state.page) {
    shown = null;
    const key = state.outside ? 'screen.outside' : 'screen.loading';
    refill(place, el('div', { class: 'projector' }, el('main', {}, el('h1', {}, t(key)), state.outside && el('p', {}, t('screen.outside-text')))));
    return;
  }
  if (!shown) {
    shown = board();
    refill(place, shown.node);
  }
  shown.update(state.page);
  document.title = `${state.page.room.scenario.title} – Klankbord`;
}

async function look() {
  try {
    const answer = await get('/api/screen');
    state.outside = answer.status === 401;
    if (answer.status === 200) state.page = answer.body;
    draw();
    return answer.status < 500;
  } catch (error) {
    if (!(error instanceof Offline)) throw error;
    return false;
  }
}

const line = live('/api/trainer/live', look, (version) => {
  if (!state.page || version > state.page.version) line.retry();
}, (seconds) => {
  state.offline = seconds !== null;
  if (state.page) draw();
});

async function start() {
  await load(preferred());
  draw();
  await look();
  line.start();
}

start();
