// Apollo Client with automatic persisted queries: what the server has seen once is asked for by its hash, by GET.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { name, question } from './question.js';
import { url } from './server.js';

const requests = [];
const recordingFetch = (address, options) => {
  requests.push({ method: options.method, hasDocument: new URL(address).searchParams.has('query') || !!JSON.parse(options.body ?? '{}').query });
  return fetch(address, options);
};
const sha256 = text => createHash('sha256').update(text).digest('hex');

for (const useGETForHashedQueries of [false, true]) {
  const link = new PersistedQueryLink({ sha256, useGETForHashedQueries }).concat(new HttpLink({ uri: url, fetch: recordingFetch }));
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  // A document of this client's own, so that it is new to the server.
  const query = gql(question.replace('PersonToPeople', `PersonToPeople${useGETForHashedQueries ? 'ByGet' : 'ByPost'}`));
  const ask = () => client.query({ query, variables: { name, first: 5 }, fetchPolicy: 'network-only' });

  requests.length = 0;
  const first = await ask();
  assert.equal(first.data.people.nodes[0].name, name);
  assert.deepEqual(requests.map(request => request.hasDocument), [false, true]);

  requests.length = 0;
  assert.deepEqual((await ask()).data, first.data);
  assert.deepEqual(requests, [{ method: useGETForHashedQueries ? 'GET' : 'POST', hasDocument: false }]);
}
