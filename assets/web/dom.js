// Elements without a framework, and what every page does with them.

function append(node, children) {
  children.forEach((child) => {
    if (Array.isArray(child)) append(node, child);
    else if (child instanceof Node) node.appendChild(child);
    else if (child !== null && child !== undefined && child !== false) {
      node.appendChild(document.createTextNode(String(child)));
    }
  });
  return node;
}

// el('button', {class: 'primary', onclick: go}, 'Go on'): attributes that are null or false are left
// out, true stands alone, functions listen. Text is always text, never markup.
export function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  Object.keys(attributes || {}).forEach((name) => {
    const value = attributes[name];
    if (value === null || value === undefined || value === false) return;
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : String(value));
  });
  return append(node, children);
}

export function refill(node, ...children) {
  while (node.firstChild) node.removeChild(node.firstChild);
  return append(node, children);
}

// Redraws a part of the page only when what it shows changed, so that typed text and the focus stay.
// `draw(value)` fills the node; the returned function takes the newest value.
export function part(node, draw) {
  let drawn;
  return (value) => {
    const now = JSON.stringify(value);
    if (now === drawn) return false;
    drawn = now;
    draw(value);
    return true;
  };
}

// Moves the focus to what is no control: a heading or an utterance, for who listens or uses keys.
export function focus_on(node) {
  if (!node) return;
  if (!node.hasAttribute('tabindex')) node.setAttribute('tabindex', '-1');
  node.focus({ preventScroll: true });
  node.scrollIntoView({ block: node.tagName === 'H1' ? 'end' : 'start' });
}

// Says one thing or several to who listens, without moving the focus.
export function announce(texts, language) {
  const announcer = document.getElementById('announcer');
  refill(announcer, [].concat(texts).map((text) => el('p', { lang: language || null }, text)));
}

let last_id = 0;
export function new_id(stem) {
  last_id += 1;
  return `${stem}-${last_id}`;
}
