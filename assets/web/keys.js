// The keys 1 to 9 choose an answer, unless somebody types or turned them off (WCAG 2.1.4).

function types(target) {
  return /^(input|textarea|select)$/i.test(target.tagName) || target.isContentEditable;
}

export function use_number_keys(are_on) {
  document.addEventListener('keydown', (event) => {
    if (!are_on() || event.ctrlKey || event.altKey || event.metaKey || types(event.target)) return;
    if (event.repeat || !/^[1-9]$/.test(event.key)) return;
    const button = document.querySelector(`[data-key="${event.key}"]`);
    if (!button || button.offsetParent === null) return;
    event.preventDefault();
    button.click();
  });
}

// Ctrl+Enter in a form sends it, as in the program on the desktop.
export function send_on_enter(form) {
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const button = form.querySelector('button[type="submit"]');
    if (button) button.click();
  });
}
