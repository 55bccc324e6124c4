// A room of the program itself, on loopback with a data folder of its own.
const fs = require('fs');
const os = require('os');
const path = require('path');
const { spawn } = require('child_process');

function wait_for(out, pattern, child) {
  return new Promise((done, failed) => {
    const look = () => {
      const found = pattern.exec(out.text);
      if (found) done(found);
      return found;
    };
    if (look()) return;
    child.stdout.on('data', look);
    child.on('exit', (code) => failed(new Error(`the room stopped with ${code}: ${out.text}`)));
  });
}

// {scenarios: ids, pace: "free" or "together"}. Resolves once it listens.
async function start_room({ scenarios, pace }) {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'klankbord-web-'));
  const room = { data };

  async function run(port, more) {
    const child = spawn(process.env.KLANKBORD,
      ['room', '--address', '127.0.0.1', '--port', String(port), '--data', data, ...more]);
    const out = { text: '' };
    child.stdout.on('data', (chunk) => { out.text += chunk; });
    child.stderr.on('data', (chunk) => { out.text += chunk; });
    room.child = child;
    const at = await wait_for(out, /(http:\/\/127\.0\.0\.1:(\d+)\/)\s[^]*?\b([0-9A-Z]{6})\s[^]*?trainer#([0-9a-f]+)/, child);
    Object.assign(room, { address: at[1], port: Number(at[2]), code: at[3], secret: at[4] });
  }

  function end(signal) {
    const { child } = room;
    if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
    return new Promise((done) => {
      child.on('exit', done);
      child.kill(signal);
    });
  }

  // As a power cut would, and on at the same address as who starts it again.
  room.kill = () => end('SIGKILL');
  room.again = () => run(room.port, ['--room', room.code]);
  room.stop = async () => {
    await end('SIGTERM');
    fs.rmSync(data, { recursive: true, force: true });
  };
  await run(0, ['--pace', pace || 'free', ...scenarios]);
  return room;
}

// The trainer's deeds by the interface, with the cookie that the room's own link gives.
async function trainer_of(room) {
  const url = (name) => new URL(name, room.address);
  const headers = { 'Content-Type': 'application/json' };
  const enter = await fetch(url('api/trainer/enter'), { method: 'POST', headers, body: JSON.stringify({ secret: room.secret }) });
  if (enter.status !== 200) throw new Error(`the trainer cannot enter: ${enter.status}`);
  headers.Cookie = enter.headers.get('set-cookie').split(';')[0];
  return async (deed) => {
    const answer = await fetch(url('api/trainer/deed'), { method: 'POST', headers, body: JSON.stringify(deed) });
    const body = await answer.json();
    if (answer.status !== 200) throw new Error(`${JSON.stringify(deed)}: ${answer.status} ${JSON.stringify(body)}`);
    return body;
  };
}

module.exports = { start_room, trainer_of };
