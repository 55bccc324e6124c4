// The fields of a form: lines of text and choices.

import { el, new_id } from './dom.js';
import { t } from './words.js';

function choice(field, id) {
  return el('select', { id, name: field.id },
    el('option', { value: '' }, t('learner.fields.choose')),
    field.choices.map((one) => el('option', { value: one.id }, one.text)));
}

// {node, values(), problem()}: `values` are texts by id, empty ones left out; `problem` says what is
// still missing and moves the focus there. `language`: of what is typed; `keep(values)` hears changes.
export function fields_of(fields, language, kept, keep) {
  const inputs = fields.map((field) => {
    const id = new_id('field');
    const input = field.kind === 'choice' ? choice(field, id)
      : el('input', { id, type: 'text', name: field.id, lang: language, autocomplete: 'off' });
    if (field.required) input.setAttribute('aria-required', 'true');
    input.value = kept[field.id] || '';
    input.addEventListener('input', () => keep(values()));
    input.addEventListener('change', () => keep(values()));
    const label = field.required ? field.label : t('learner.fields.optional', { label: field.label });
    return { field, input, node: el('div', { class: 'field' }, el('label', { for: id }, label), input) };
  });

  function values() {
    const filled = {};
    inputs.forEach(({ field, input }) => {
      if (input.value.trim()) filled[field.id] = input.value.trim();
    });
    return filled;
  }

  return {
    node: el('div', {}, inputs.map((one) => one.node)),
    values,
    problem() {
      const missing = inputs.filter(({ field, input }) => field.required && !input.value.trim());
      inputs.forEach(({ input }) => input.removeAttribute('aria-invalid'));
      if (missing.length === 0) return null;
      missing.forEach(({ input }) => input.setAttribute('aria-invalid', 'true'));
      missing[0].input.focus();
      return t('learner.fields.missing', { fields: missing.map(({ field }) => field.label).join(', ') });
    },
  };
}
