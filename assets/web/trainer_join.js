// How learners come in: the address, the code and the QR code, and the projector's page.

import { el, part, refill } from './dom.js';
import { icon } from './icons.js';
import { spaced, t } from './words.js';

export function join_pane() {
  const ways = el('div', { class: 'ways' });
  const count = el('p', { class: 'lead', role: 'status' });
  const show = part(ways, ({ code, addresses }) => {
    refill(ways, el('ol', { class: 'card steps-in' },
      el('li', {}, el('p', {}, t('trainer.join.address')), addresses.map((address) => el('p', { class: 'big-text' }, address))),
      el('li', {}, el('p', {}, t('trainer.join.code')), el('p', { class: 'big-code' }, spaced(code)))),
    el('figure', { class: 'card qr' }, el('img', { src: `/api/trainer/qr.svg?for=${encodeURIComponent(addresses[0] || '')}`, alt: t('trainer.join.qr-alt'), width: 240, height: 240 }),
      el('figcaption', {}, t('trainer.join.qr'))));
  });
  const show_count = part(count, (learners) => {
    refill(count, t(learners === 0 ? 'trainer.join.nobody' : 'trainer.join.somebody', { count: learners }));
  });
  return {
    node: el('div', {}, el('h1', {}, t('trainer.join.title')), count, ways,
      el('p', {}, el('a', { class: 'button', href: '/screen', target: '_blank', rel: 'noopener' }, icon('go'), t('trainer.join.screen'))),
      el('p', { class: 'muted' }, t('trainer.join.screen-text'))),
    update(page) {
      show({ code: page.code, addresses: page.addresses });
      show_count(page.learners.length);
    },
  };
}
