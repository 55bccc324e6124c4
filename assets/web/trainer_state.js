// What the trainer's page knows: the room's page, and what is only this device's business.

export const state = {
  phase: 'loading', // loading, outside, in, gone
  page: null,
  offline: null, // seconds until the next try, when the room cannot be reached
  notice: null, // {refusal, wait_s} or {done: key}: to be said once
  pane: null, // name of what is shown; null: as the room stands
  learner: 0, // seat of the learner whose pane is open
  compare: [null, null], // seats side by side; 0 is the shared conversation
  order: 'help', // of the learners: help, name, joined
  shown: 60, // rows of the table
  marked_too: false, // the list of answers to mark also shows those that have a mark
};

let redraw = () => {};

export function on_change(callback) {
  redraw = callback;
}

export function change(values) {
  Object.assign(state, values);
  redraw();
}

export function learner_of(page, seat) {
  return page.learners.find((one) => one.seat === seat) || null;
}

// How many learners have each light.
export function lights_of(page) {
  const counts = { stuck: 0, idle: 0, working: 0, waiting: 0, ended: 0 };
  page.learners.forEach((one) => {
    counts[one.light] += 1;
  });
  return counts;
}

export function unmarked_in(page) {
  return page.learners.reduce((sum, one) => sum + (one.pending || 0), 0);
}
