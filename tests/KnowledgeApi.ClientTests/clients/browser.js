// A page in headless Chromium with a new, empty profile, and all that it asks for.
import { chromium } from 'playwright-core';

const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Opens the address; gives the page, the hosts it has sent requests to and the errors its scripts ran into to the visit. */
export async function visit(address, visiting) {
  const { KNOWLEDGE_CHROMIUM: executablePath } = process.env;
  if (!executablePath) throw new Error('There is no Chromium to visit with.');
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    viewport: { width: 1400, height: 900 },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
  });
  try {
    const [page] = context.pages();
    const hosts = new Set();
    const errors = [];
    // Addresses of the page's own making (data:, blob:) have no host.
    const note = requested => { const { host } = new URL(requested.url()); if (host) hosts.add(host); };
    context.on('request', note);
    page.on('websocket', note);
    page.on('pageerror', error => {
      errors.push(error.stack);
      console.error(error.stack);
    });
    await page.goto(address);
    await visiting({ page, hosts, errors });
  } finally {
    await context.close();
  }
}
