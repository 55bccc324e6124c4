// What a device or a tab remembers. A browser may refuse to; then it is asked again, no more.

function area(tab) {
  return tab ? window.sessionStorage : window.localStorage;
}

export function recall(name, tab) {
  try {
    const text = area(tab).getItem(`klankbord.${name}`);
    return text === null ? null : JSON.parse(text);
  } catch (refused) {
    return null;
  }
}

export function remember(name, value, tab) {
  try {
    if (value === null) area(tab).removeItem(`klankbord.${name}`);
    else area(tab).setItem(`klankbord.${name}`, JSON.stringify(value));
  } catch (refused) {
    // Kept in memory by the page itself, for as long as it is open.
  }
}
