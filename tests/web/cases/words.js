// The words of the pages: the same keys in three languages, each used, and no sentence left in one
// language only. What the pages are written in, browsers of 2019 know.
const assert = require('assert');
const fs = require('fs');
const path = require('path');

const WEB = path.join(process.env.KLANKBORD_ROOT, 'assets', 'web');

// Syntax and names that came after 2019.
const TOO_NEW = [/\?\.[a-z[(]/i, /\?\?/, /\.at\(/, /\.replaceChildren\(/, /\.replaceAll\(/, /structuredClone/, /^\s+#\w+/m, /Object\.hasOwn/,
  /<dialog/, /\bPromise\.any/];

function sources(ending) {
  return fs.readdirSync(WEB).filter((name) => name.endsWith(ending)).map((name) => ({ name, text: fs.readFileSync(path.join(WEB, name), 'utf8') }));
}

function read(language) {
  const text = fs.readFileSync(path.join(WEB, 'words', `${language}.json`), 'utf8');
  const words = JSON.parse(text);
  const sorted = {};
  Object.keys(words).sort().forEach((key) => { sorted[key] = words[key]; });
  assert.strictEqual(text, `${JSON.stringify(sorted, null, 1)}\n`, `${language}.json is flat, sorted and as it is always written`);
  return words;
}

function fields(text) {
  return (text.match(/\{\w+\}/g) || []).sort().join();
}

function wrong_typography(language, text) {
  if (/'|"|\.\.\./.test(text)) return 'straight quotes or three dots';
  if (language !== 'fr') return null;
  return /[^\u00a0\u202f][:;?!»%](?!\w)|«[^\u00a0\u202f]/.test(text.replace(/\{\w+\}/g, 'x')) ? 'no hard space before a mark' : null;
}

// A key is used when the code holds it, or the beginning that it is put together from.
function unused(keys, code) {
  const beginnings = [];
  code.replace(/['`]((?:[a-z]+\.)(?:[a-z-]+\.)*(?:[a-z]+-)?)(?:\$\{|'(?! *:))/g, (whole, beginning) => beginnings.push(beginning));
  return keys.filter((key) => {
    const bare = key.replace(/_(one|other)$/, '');
    return code.indexOf(`'${bare}'`) < 0 && !beginnings.some((one) => one.length > 6 && key.startsWith(one));
  });
}

module.exports = {
  rooms: [],
  async run() {
    const words = { nl: read('nl'), fr: read('fr'), en: read('en') };
    const keys = Object.keys(words.nl);
    for (const language of ['fr', 'en']) assert.deepStrictEqual(Object.keys(words[language]), keys, `the keys of ${language}`);
    for (const key of keys) {
      for (const language of Object.keys(words)) {
        const text = words[language][key];
        assert(text.trim(), `${key} has a text in ${language}`);
        assert.strictEqual(fields(text), fields(words.nl[key]), `${key}: fields in ${language}`);
        assert.strictEqual(wrong_typography(language, text), null, `${key} in ${language}: ${text}`);
      }
    }
    const code = sources('.js').map((one) => one.text).join('\n');
    assert.deepStrictEqual(unused(keys, code), [], 'every text is used');
    code.replace(/\bt\('([^']+)'/g, (whole, key) => assert(words.nl[key] !== undefined, `there is no text ${key}`));

    for (const { name, text } of sources('.js')) {
      TOO_NEW.forEach((one) => assert(!one.test(text), `${name} holds ${one}`));
      assert(!/^(?:const .*= )?await /m.test(text), `${name} awaits outside of a function`);
    }
    for (const { name, text } of sources('.css')) assert(!/:has\(|@import|url\(|\binset:|\bclamp\(/.test(text), `${name} is for browsers of 2019`);
    for (const { name, text } of sources('.html')) assert(!/ style=|<style|<script(?![^>]* src=)| on\w+=/.test(text), `${name} has nothing inline`);

    // The checks find what they look for.
    assert.deepStrictEqual(unused(['learner.nobody-asks'], code), ['learner.nobody-asks']);
    assert(wrong_typography('fr', 'Vraiment?') && wrong_typography('en', "It's") && !wrong_typography('fr', 'Oui\u00a0?'));
    assert(TOO_NEW[0].test('a?.b') && TOO_NEW[1].test('a ?? b'));
  },
};
