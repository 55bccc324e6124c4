// Follows what changes in the room. Events say that something is new; the follower then asks.

const PAUSES_S = [1, 2, 4, 8, 15];
const LOOK_AGAIN_S = 60;

// `look()` asks for the newest page and resolves to whether the room was reached; `on_version(n)`
// hears of a change; `on_offline(seconds)` that the room cannot be reached and when it is tried
// again, `on_offline(null)` that it is reached.
export function live(path, look, on_version, on_offline) {
  let source = null;
  let timer = null;
  let failures = 0;
  let running = false;
  let looking = false;
  let wanted = false;

  function hang_up() {
    if (source) source.close();
    source = null;
    clearTimeout(timer);
    timer = null;
  }

  // A whole class that lost the same network must not come back in the same instant.
  function later(reached) {
    hang_up();
    const pause = PAUSES_S[Math.min(failures, PAUSES_S.length - 1)] * (0.8 + 0.4 * Math.random());
    failures += 1;
    if (!reached) on_offline(Math.ceil(pause));
    timer = setTimeout(attempt, pause * 1000);
  }

  // A line that died without a word is found out by asking now and then.
  function look_again_later() {
    clearTimeout(timer);
    const pause = LOOK_AGAIN_S * (0.9 + 0.2 * Math.random());
    timer = setTimeout(() => (document.hidden ? look_again_later() : attempt()), pause * 1000);
  }

  function listen() {
    hang_up();
    source = new EventSource(path);
    source.onopen = () => {
      failures = 0;
    };
    source.onmessage = (event) => {
      let version = null;
      try {
        version = JSON.parse(event.data).version;
      } catch (unreadable) {
        return;
      }
      on_version(version);
    };
    source.onerror = lost;
    look_again_later();
  }

  async function attempt() {
    if (!running) return;
    // What changed while we looked is looked at once more.
    wanted = looking;
    if (looking) return;
    looking = true;
    clearTimeout(timer);
    const reached = await look();
    looking = false;
    if (!running) return;
    if (reached && wanted) {
      attempt();
      return;
    }
    if (!reached) {
      later(false);
      return;
    }
    on_offline(null);
    if (source && source.readyState === EventSource.OPEN) look_again_later();
    else listen();
  }

  // The first time at once: a line that was closed is no outage yet.
  function lost() {
    if (!running) return;
    hang_up();
    if (navigator.onLine === false) later(false);
    else if (failures > 0) later(true);
    else {
      failures = 1;
      attempt();
    }
  }

  function retry() {
    if (running) attempt();
  }

  window.addEventListener('online', retry);
  window.addEventListener('offline', () => running && later(false));
  document.addEventListener('visibilitychange', () => !document.hidden && retry());

  return {
    start() {
      if (running) return;
      running = true;
      failures = 0;
      listen();
    },
    stop() {
      running = false;
      hang_up();
    },
    retry,
    // Somebody else found out that the room cannot be reached.
    lost() {
      if (running) later(false);
    },
  };
}
