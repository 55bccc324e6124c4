// axe-core's judgement of a page as it stands, with what it cannot see: that nothing is too wide, that
// there is one heading of the first level, and that what one presses is large enough.
const fs = require('fs');
const source = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page) {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(source);
  const found = await page.evaluate(async () => {
    const result = await window.axe.run(document, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return result.violations.map((one) => `${one.id}: ${one.help}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  });
  const own = await page.evaluate(() => {
    const wrong = [];
    if (document.documentElement.scrollWidth > window.innerWidth) wrong.push(`wider than the screen: ${document.documentElement.scrollWidth}`);
    if (document.querySelectorAll('h1').length !== 1) wrong.push('not one h1');
    document.querySelectorAll('button, select, input:not([type="checkbox"]):not([type="radio"]), textarea, summary').forEach((node) => {
      const box = node.getBoundingClientRect();
      if (box.width > 0 && (box.height < 43.5 || box.width < 43.5)) wrong.push(`smaller than 44: ${node.outerHTML.slice(0, 120)}`);
    });
    return wrong;
  });
  return found.concat(own);
}

const LOOKS = [[320, false], [320, true], [1280, false], [1280, true]];

// Judges a screen in light and dark, narrow and wide. Throws with all that is wrong.
async function judge(page, name) {
  const wrong = [];
  for (const [width, dark] of LOOKS) {
    await page.setViewport({ width, height: 720 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' }]);
    (await violations(page)).forEach((one) => wrong.push(`${name} ${width}${dark ? ' dark' : ''}: ${one}`));
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}-${width}${dark ? '-dark' : ''}.png`, fullPage: true });
  }
  await page.setViewport({ width: 1280, height: 720 });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

module.exports = { judge, violations };
