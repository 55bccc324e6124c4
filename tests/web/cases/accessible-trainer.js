// Every pane of the trainer's page and the projector's before axe-core, in light and dark, narrow and wide.
const { judge } = require('../lib/axe');
const { learner_of, open_trainer, pane, press, press_twice } = require('../lib/learner');
const { plan_of } = require('../lib/plan');

module.exports = {
  rooms: [{ scenarios: ['changed-day-pass', 'late-washer'] }],
  async run({ browser, rooms }) {
    const [room] = rooms;
    const trainer = await open_trainer(browser, room, { language: 'fr' });
    const screen = await open_trainer(browser, room, { language: 'fr' });
    await screen.goto(`${room.address}screen`);
    await screen.waitForSelector('.join');
    await judge(trainer, 'trainer-join');
    await judge(screen, 'screen-join');
    const kobe = await learner_of(room, 'Kobe');
    const lien = await learner_of(room, 'Lien');
    await kobe.begins();
    for (const step of plan_of('changed-day-pass', 'poor')) {
      await kobe.plays(step);
      if (step[0] === 'write') break;
    }
    await pane(trainer, 'class');
    await trainer.waitForSelector('tr[data-seat="1"] td.heat');
    await press(trainer, '.legend summary');
    await judge(trainer, 'trainer-class');
    await press(trainer, 'tr[data-seat="1"] button');
    await trainer.waitForSelector('.transcript .turn');
    await press(trainer, '[data-deed="take-over"]');
    await trainer.waitForSelector('[data-deed="hand-back"]');
    await judge(trainer, 'trainer-learner');
    await press(trainer, '[data-deed="hand-back"]');
    await pane(trainer, 'compare');
    await trainer.select('.two-columns select', '1');
    await trainer.waitForSelector('.transcript .turn');
    await judge(trainer, 'trainer-compare');
    await pane(trainer, 'mark');
    await trainer.waitForSelector('form.mark');
    await judge(trainer, 'trainer-mark');
    await pane(trainer, 'room');
    await press(trainer, '.asked button');
    await judge(trainer, 'trainer-room');
    await pane(trainer, 'together');
    await judge(trainer, 'trainer-free');
    await press_twice(trainer, '.asked');
    await press(trainer, '[data-deed="vote-open"]');
    await lien.looks();
    await lien.votes(lien.page.vote.options[0].id);
    await press(trainer, '[data-deed="vote-reveal"]');
    await trainer.waitForSelector('[data-rank="1"]');
    await judge(trainer, 'trainer-vote');
    await screen.waitForSelector('.below .bar');
    await judge(screen, 'screen-vote');
  },
};
