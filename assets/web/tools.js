// What stands at the edge of every screen: the name of the program, the reader's language, the
// number keys, and the way out.

import { leave, look, set_keys } from './deeds.js';
import { el, new_id, refill } from './dom.js';
import { change, state } from './state.js';
import { LANGUAGES, NAMES, choose, reader, t } from './words.js';

async function speak(language, said) {
  try {
    await choose(language);
  } catch (unreachable) {
    refill(said, t('learner.language.unreachable'));
    return;
  }
  change({});
  const button = document.querySelector(`[data-language="${language}"]`);
  if (button) button.focus();
  if (state.phase === 'in') look();
}

export function languages() {
  const said = el('p', { role: 'status', class: 'muted' });
  return el('div', { class: 'languages', role: 'group', 'aria-label': t('learner.language.label') },
    LANGUAGES.map((language) => el('button', {
      type: 'button',
      class: 'quiet',
      lang: language,
      'data-language': language,
      'aria-pressed': language === reader() ? 'true' : 'false',
      onclick: () => speak(language, said),
    }, NAMES[language])), said);
}

export function top_bar(...extra) {
  return el('header', { class: 'top' },
    el('p', { class: 'wordmark' }, el('img', { src: '/web/icon.svg', alt: '', width: 32, height: 32 }),
      el('span', {}, 'Klankbord')),
    ...extra, languages());
}

// Leaving is asked twice: the nickname cannot be taken a second time.
function way_out() {
  const place = el('div', { class: 'way-out' });
  const ask = () => {
    const stay = el('button', { type: 'button', class: 'quiet', onclick: offer }, t('learner.leave.stay'));
    refill(place, el('p', {}, t('learner.leave.ask')),
      el('button', { type: 'button', class: 'quiet danger', onclick: leave }, t('learner.leave.go')), stay);
    stay.focus();
  };
  function offer() {
    const had_focus = place.contains(document.activeElement);
    const button = el('button', { type: 'button', class: 'quiet', onclick: ask }, t('learner.leave.button'));
    refill(place, button);
    if (had_focus) button.focus();
  }
  offer();
  return place;
}

export function foot(page, with_languages) {
  const id = new_id('keys');
  const box = el('input', { type: 'checkbox', id, onchange: (event) => set_keys(event.target.checked) });
  box.checked = state.keys;
  return el('footer', { class: 'foot' },
    page && el('p', { class: 'muted' }, t('learner.foot.you-are', { nickname: page.me.nickname })),
    el('p', { class: 'check' }, box, el('label', { for: id }, t('learner.foot.keys'))),
    page && way_out(), with_languages && languages());
}
