// The server under test, as the test that started this script describes it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

const { KNOWLEDGE_URL, KNOWLEDGE_HOST, KNOWLEDGE_DATABASE } = process.env;

export const url = new URL('/graphql', KNOWLEDGE_URL).href;

/** Asks as simply as can be; answers with the response's body. */
export async function ask(query, variables) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

/** Imports records from a process of its own, as an operator does while the server runs. */
export async function importRecords(...records) {
  const importing = spawn('dotnet', [KNOWLEDGE_HOST, 'import', '-', '--database', KNOWLEDGE_DATABASE]);
  importing.stdin.end(records.map(record => JSON.stringify(record)).join('\n'));
  const [output, problems, [exitCode]] = await Promise.all([text(importing.stdout), text(importing.stderr), once(importing, 'close')]);
  assert.equal(exitCode, 0, output + problems);
}
