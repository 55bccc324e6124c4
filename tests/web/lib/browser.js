// A headless Chromium. What its pages complain about fails the case.
const puppeteer = require('puppeteer-core');

// What a browser logs by itself when a request is refused or the network is cut, as cases want it.
const EXPECTED = /Failed to load resource/;

async function open_browser() {
  const chromium = await puppeteer.launch({
    executablePath: process.env.CHROMIUM,
    headless: true,
    // No sandbox: it refuses to run as root, as in a container.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--force-color-profile=srgb'],
  });
  const faults = [];

  // A page of a device of its own: {width, height, dark, language}.
  async function device(options) {
    const wanted = Object.assign({ width: 1280, height: 800, dark: false, language: 'nl' }, options);
    const context = await chromium.createBrowserContext();
    const open = async () => {
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(error.stack || error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !EXPECTED.test(message.text())) faults.push(message.text());
      });
      page.on('request', (request) => {
        if (!/^(http:\/\/127\.0\.0\.1:|data:)/.test(request.url())) faults.push(`asks ${request.url()}`);
      });
      await page.setViewport({ width: wanted.width, height: wanted.height });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: wanted.dark ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: 'reduce' }]);
      await page.evaluateOnNewDocument((language) => {
        if (!localStorage.getItem('klankbord.language')) localStorage.setItem('klankbord.language', JSON.stringify(language));
      }, wanted.language);
      return page;
    };
    const page = await open();
    page.another_tab = open;
    return page;
  }

  return {
    device,
    close: () => chromium.close(),
    refuse_faults() {
      if (faults.length > 0) throw new Error(`the pages complain:\n${faults.join('\n')}`);
    },
  };
}

module.exports = { open_browser };
