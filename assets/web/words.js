// The words of the pages in the reader's language: flat files of key and text, with {fields}.

import { recall, remember } from './memory.js';

export const LANGUAGES = ['nl', 'fr', 'en'];
export const NAMES = { nl: 'Nederlands', fr: 'Français', en: 'English' };

let language = 'nl';
let texts = {};

// The language chosen before on this device, else the first of the browser's that we speak.
export function preferred() {
  const wanted = [recall('language')].concat(Array.from(navigator.languages || []));
  const known = wanted.map((name) => String(name || '').slice(0, 2).toLowerCase());
  return known.find((name) => LANGUAGES.indexOf(name) >= 0) || 'nl';
}

// Reads the words of a language; leaves the present ones when that fails, and throws.
export async function load(name) {
  const answer = await fetch(`/web/words/${name}.json`);
  if (!answer.ok) throw new Error(`no words in ${name}`);
  texts = await answer.json();
  language = name;
  document.documentElement.lang = name;
}

export async function choose(name) {
  await load(name);
  remember('language', name);
}

export function reader() {
  return language;
}

export function t(key, fields) {
  const text = texts[key] === undefined ? key : texts[key];
  return text.replace(/\{(\w+)\}/g, (whole, name) => {
    return fields && fields[name] !== undefined ? fields[name] : whole;
  });
}

export function has(key) {
  return texts[key] !== undefined;
}

// A text with a number, which French begins to put in the plural at 2.
export function counted(key, count, fields) {
  const one = count === 1 || (language === 'fr' && count === 0);
  return t(key + (one ? '_one' : '_other'), Object.assign({ count }, fields));
}

export function clock(seconds) {
  const whole = Math.max(0, Math.floor(seconds || 0));
  const rest = whole % 60;
  return `${Math.floor(whole / 60)}:${rest < 10 ? '0' : ''}${rest}`;
}

// The code as it is read aloud: two times three signs.
export function spaced(code) {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
