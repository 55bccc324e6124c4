// Small drawings beside words; never instead of them.

const NS = 'http://www.w3.org/2000/svg';

// Strokes on a field of 24 by 24. Those of levels lie on a disc in the level's colour.
const PATHS = {
  phone: 'M6 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2 2A16.5 16.5 0 0 1 4 5.5a2 2 0 0 1 2-2z',
  chat: 'M4 5h16v11h-9l-4 4v-4H4z',
  email: 'M3.5 6h17v12h-17zM4 7l8 6 8-6',
  post: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h6',
  social: 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 19a5.5 5.5 0 0 1 11 0M16 5.5a3 3 0 0 1 0 5.5M17 14a5.5 5.5 0 0 1 3.5 5',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2',
  desk: 'M4 5h6a2 2 0 0 1 2 2v12a2 2 0 0 0-2-2H4zM20 5h-6a2 2 0 0 0-2 2v12a2 2 0 0 1 2-2h6z',
  pause: 'M9 6v12M15 6v12',
  offline: 'M4 4l16 16M3 10a14 14 0 0 1 4-2.5M12 6a14 14 0 0 1 9 4M6.5 14a8 8 0 0 1 4-2M17.5 14l-1.5-1M12 18.5v.5',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20.5a8 8 0 0 1 16 0',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L20.5 20.5',
  go: 'M5 12h14M13 6l6 6-6 6',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  out: 'M6 6l12 12M18 6L6 18',
  check: 'M6 12.5l4 4 8-9',
  again: 'M5 5v5h5M5.5 10a7.5 7.5 0 1 1-1 5',
  warning: 'M12 6.5v7M12 17v.5',
  dash: 'M7 12h10',
  rising: 'M7 16l9-8M9.5 8H16v6.5',
};

export function icon(name, extra) {
  const svg = document.createElementNS(NS, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', extra ? `icon ${extra}` : 'icon');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  const path = document.createElementNS(NS, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.appendChild(path);
  return svg;
}

export function has_icon(name) {
  return PATHS[name] !== undefined;
}
