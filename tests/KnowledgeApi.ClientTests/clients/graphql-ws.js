// graphql-ws: query and subscriptions over one socket, which outlives a document that is refused.
import assert from 'node:assert/strict';
import { name, question } from './question.js';
import { ask } from './server.js';
import { openSocket } from './socket.js';
import { followsAnEvent, followsArticles } from './subscriptions.js';

let connections = 0;
const client = openSocket({ lazy: false, on: { connected: () => connections++ } });
const variables = { name, first: 5 };
const once = async payload => (await client.iterate(payload).next()).value;

assert.deepEqual(await once({ query: question, variables }), await ask(question, variables));
await assert.rejects(once({ query: '{ nothing }' }), errors => /nothing/.test(errors[0].message));
await followsArticles(client, 'graphql-ws');
await followsAnEvent(client, 'graphql-ws');

assert.equal(connections, 1);
await client.dispose();
