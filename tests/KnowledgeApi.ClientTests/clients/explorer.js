// The explorer in a browser: it loads the schema, opens on the worked questions, runs one, and talks to this server only.
import assert from 'node:assert/strict';
import { visit } from './browser.js';
import { url } from './server.js';

await visit(url, async ({ page, hosts, errors }) => {
  await page.getByText('Schema available').waitFor();
  await page.getByLabel('Run Operation').click();
  await page.getByText('"Yoon, wife to face special counsel probes"').first().waitFor();

  assert.deepEqual(errors, []);
  assert.deepEqual([...hosts], [new URL(url).host]);
});
