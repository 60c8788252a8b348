// graphql-sse in its distinct connections mode: a stream of its own for every operation.
import assert from 'node:assert/strict';
import { createClient } from 'graphql-sse';
import { name, question } from './question.js';
import { ask, url } from './server.js';
import { followsAnEvent, followsArticles } from './subscriptions.js';

const client = createClient({ url, retryAttempts: 0 });
const variables = { name, first: 5 };

const { value } = await client.iterate({ query: question, variables }).next();
assert.deepEqual(value, await ask(question, variables));
await followsArticles(client, 'graphql-sse');
await followsAnEvent(client, 'graphql-sse');
client.dispose();
