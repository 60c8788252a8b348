// urql, handing its subscriptions to a socket and its queries to fetch.
import assert from 'node:assert/strict';
import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { importRecords, url } from './server.js';
import { openSocket } from './socket.js';
import { article, articleAdded, ofWord } from './subscriptions.js';

const socket = openSocket();
const forwardSubscription = ({ query, variables }) => ({
  subscribe: sink => ({ unsubscribe: socket.subscribe({ query, variables }, sink) }),
});
const client = new Client({ url, exchanges: [fetchExchange, subscriptionExchange({ forwardSubscription })] });

const event = new Promise(resolve => client.subscription(articleAdded, { where: ofWord('urql') }).subscribe(resolve));
await importRecords(article('urql', 'Added'));
const { data, error } = await event;
assert.equal(error, undefined);
assert.equal(data.articleAdded.article.headline, 'Added');

const added = await client.query('query Added($id: ID!) { article(id: $id) { headline } }', { id: data.articleAdded.article.id });
assert.equal(added.data.article.headline, 'Added');
await socket.dispose();
