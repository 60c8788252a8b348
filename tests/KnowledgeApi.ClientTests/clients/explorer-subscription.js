// A subscription in the explorer: what another process imports appears by itself.
import assert from 'node:assert/strict';
import { visit } from './browser.js';
import { importRecords, url } from './server.js';
import { article } from './subscriptions.js';

const subscription = 'subscription Added { articleAdded(where: { key: { startsWith: "explorer-" } }) { article { headline } } }';

await visit(url, async ({ page, hosts, errors }) => {
  await page.getByText('Schema available').waitFor();
  await page.getByRole('textbox', { name: 'Editor content' }).first().focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(subscription);
  await page.getByText('Added: Subscription').waitFor();
  await page.getByLabel('Run Operation').click();
  await importRecords(article('explorer', 'Added'));
  await page.getByText('"Added"').first().waitFor();

  assert.deepEqual(errors, []);
  assert.deepEqual([...hosts], [new URL(url).host]);
});
