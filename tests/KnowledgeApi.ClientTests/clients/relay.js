// Relay: its compiler takes the approved schema, and its store pages through what the compiler made of it.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import relay from 'relay-runtime';
import { ask } from './server.js';
import { run } from './tools.js';

const generated = new URL('relay/__generated__/', import.meta.url);
rmSync(generated, { recursive: true, force: true });
mkdirSync(generated);
// Node.js takes no CommonJS modules in a folder of ES modules without being told.
writeFileSync(new URL('package.json', generated), '{ "type": "commonjs" }');
run('relay-compiler/cli.js', 'relay');
const artifact = async name => (await import(new URL(`${name}.graphql.js`, generated))).default;

const { createOperationDescriptor, Environment, fetchQuery, getSelector, Network, RecordSource, Store } = relay;
const environment = new Environment({
  network: Network.create(({ text }, variables) => ask(text, variables)),
  store: new Store(new RecordSource()),
});
const people = await ask('{ people(where: { name: { eq: "Yoon Suk Yeol" } }) { nodes { id } } }');
const { id } = people.data.people.nodes[0];

const page = await artifact('PersonPageQuery');
const { person } = await fetchQuery(environment, page, { id }).toPromise();
assert.equal(person.name, 'Yoon Suk Yeol');
environment.retain(createOperationDescriptor(page, { id }));

const selector = getSelector(await artifact('PersonPage_articles'), person);
const articles = () => environment.lookup(selector).data.articles;
assert.equal(articles().edges.length, 1);
assert.equal(articles().pageInfo.hasNextPage, true);

const after = articles().pageInfo.endCursor;
await fetchQuery(environment, await artifact('PersonPageArticlesQuery'), { id, first: 10, after }).toPromise();
assert.ok(articles().edges.length > 1);
assert.equal(articles().pageInfo.hasNextPage, false);
assert.ok(articles().edges.every(({ role, node }) => role && node.headline && node.events.edges.length > 0));
