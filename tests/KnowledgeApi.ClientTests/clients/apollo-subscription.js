// Apollo Client over a socket: what a subscription brings is in the cache, under its id, like anything else.
import assert from 'node:assert/strict';
import { ApolloClient, InMemoryCache, gql } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { firstValueFrom } from 'rxjs';
import { importRecords } from './server.js';
import { openSocket } from './socket.js';
import { article, articleAdded, ofWord } from './subscriptions.js';

const socket = openSocket();
const client = new ApolloClient({ link: new GraphQLWsLink(socket), cache: new InMemoryCache() });

const event = firstValueFrom(client.subscribe({ query: gql(articleAdded), variables: { where: ofWord('apollo') } }));
await importRecords(article('apollo', 'Added'));
const { data, error } = await event;
assert.equal(error, undefined);
const { article: added } = data.articleAdded;
assert.equal(added.headline, 'Added');

const fragment = gql`fragment Headline on Article { headline }`;
assert.equal(client.readFragment({ id: client.cache.identify(added), fragment }).headline, 'Added');
await socket.dispose();
