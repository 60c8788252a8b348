// Apollo Client with its normalising cache: the nested question, and the next page merged into the first.
import assert from 'node:assert/strict';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { companions, name, question } from './question.js';
import { url } from './server.js';

const cache = new InMemoryCache({ typePolicies: { Person: { fields: { articles: relayStylePagination() } } } });
const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache });
const query = gql(question);

const first = await client.query({ query, variables: { name, first: 1 } });
const { edges, pageInfo, totalCount } = first.data.people.nodes[0].articles;
assert.equal(edges.length, 1);
assert.ok(totalCount > 1);

const following = { name, first: totalCount, after: pageInfo.endCursor };
await client.query({ query, variables: following, fetchPolicy: 'network-only' });
const [person] = client.readQuery({ query, variables: { name, first: 1 } }).people.nodes;
assert.equal(person.articles.edges.length, totalCount);
assert.equal(person.articles.pageInfo.hasNextPage, false);
assert.ok(companions(person).has('Kim Keon Hee'));

const normalised = Object.keys(client.extract());
for (const noun of ['Person', 'Article', 'Outlet', 'Event']) {
  assert.ok(normalised.some(key => key.startsWith(`${noun}:`)), `no ${noun} is kept under its id`);
}
