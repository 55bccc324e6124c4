// The screens without a room: it is looked for, is not this reader's, or is gone.

import { el } from './dom.js';
import { languages } from './trainer_tools.js';
import { t } from './words.js';

function plain(title, ...children) {
  return el('div', { class: 'page' }, el('header', { class: 'top' }, el('p', { class: 'wordmark' },
    el('img', { src: '/web/icon.svg', alt: '', width: 32, height: 32 }), el('span', {}, 'Klankbord')), languages()),
  el('main', { class: 'narrow' }, el('h1', {}, title), children));
}

export function loading() {
  return plain(t('trainer.loading'), el('p', { class: 'lead', role: 'status' }, t('trainer.loading-text')));
}

export function outside() {
  return plain(t('trainer.outside'), el('p', { class: 'lead' }, t('trainer.outside-text')),
    el('p', {}, el('a', { href: '/' }, t('trainer.outside-learner'))));
}

export function gone() {
  return plain(t('trainer.gone'), el('p', { class: 'lead' }, t('trainer.gone-text')));
}
