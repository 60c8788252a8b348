// What every subscription client has to see: additions and changes made by another process.
import assert from 'node:assert/strict';
import { ask, importRecords } from './server.js';

export const articleAdded = /* GraphQL */ `
  subscription ArticleAdded($where: ArticleFilterInput, $after: String) {
    articleAdded(where: $where, after: $after) {
      position
      article { id headline people { edges { role node { id name } } } }
    }
  }
`;

export const eventChanged = /* GraphQL */ `
  subscription EventChanged($id: ID!) {
    eventChanged(id: $id) { event { id summary } }
  }
`;

/** An article whose key begins with a word of the client's own, so that clients do not see each other's. */
export const article = (word, headline) => ({
  type: 'article',
  key: `${word}-${headline.toLowerCase()}`,
  headline,
  outlet: 'korea-herald',
  publishedAt: '2025-06-11T09:00:00Z',
  mentions: [{ person: 'clint-work', role: 'QUOTED' }],
});

export const ofWord = word => ({ key: { startsWith: `${word}-` } });

const next = async events => {
  const { value, done } = await events.next();
  assert.equal(done, false, 'The subscription ended.');
  assert.equal(value.errors, undefined, JSON.stringify(value.errors));
  return value.data;
};

/** Follows the articles of the word: those of one import in order, and after a break those that came meanwhile. */
export async function followsArticles(client, word) {
  const where = ofWord(word);
  const live = client.iterate({ query: articleAdded, variables: { where } });
  const first = next(live);
  await importRecords(article(word, 'First'), article('another', 'Unwanted'), article(word, 'Second'));
  const { articleAdded: added } = await first;
  assert.equal(added.article.headline, 'First');
  assert.deepEqual(added.article.people.edges.map(({ role, node }) => [role, node.name]), [['QUOTED', 'Clint Work']]);
  assert.equal((await next(live)).articleAdded.article.headline, 'Second');
  await live.return();

  await importRecords(article(word, 'Third'));
  const resumed = client.iterate({ query: articleAdded, variables: { where, after: added.position } });
  assert.equal((await next(resumed)).articleAdded.article.headline, 'Second');
  assert.equal((await next(resumed)).articleAdded.article.headline, 'Third');
  await resumed.return();
}

/** Follows one event: sees it changed, and not the others. */
export async function followsAnEvent(client, word) {
  const event = (name, summary) => ({ type: 'event', key: `${word}-${name}`, name, summary });
  await importRecords(event('meeting', 'Planned.'), event('other', 'Planned.'));
  const found = await ask(`{ events(where: { key: { eq: "${word}-meeting" } }) { nodes { id } } }`);
  const [{ id }] = found.data.events.nodes;

  const live = client.iterate({ query: eventChanged, variables: { id } });
  const changed = next(live);
  await importRecords(event('other', 'Cancelled.'), event('meeting', 'Held.'));
  assert.deepEqual((await changed).eventChanged, { event: { id, summary: 'Held.' } });
  await live.return();
}
