// A program as a front-end developer writes it: every value that it touches has its type from the schema.
import { strict as assert } from 'node:assert';
import { Client, fetchExchange } from '@urql/core';
import { graphql, reveal } from './__generated__/index.js';
import type { ArticleFilterInput, MentionRole } from './__generated__/graphql.js';

const mention = graphql(`
  fragment Mention on PersonArticlesEdge {
    role
    confidence
    node { headline publishedAt outlet { name } }
  }
`);

export const query = graphql(`
  query QuotedPeople($articles: ArticleFilterInput!, $role: MentionRole!, $first: Int) {
    people(where: { articles: { some: { node: $articles, edge: { role: { eq: $role } } } } }, first: $first) {
      totalCount
      nodes { id name birthDate { value precision } articles(where: { edge: { role: { eq: $role } } }) { edges { ...Mention } } }
    }
  }
`);

const where: ArticleFilterInput = { publishedAt: { gte: '2025-01-01T00:00:00Z' }, or: [{ language: { eq: 'en' } }, { outlet: { country: { eq: 'KR' } } }] };
const role: MentionRole = 'QUOTED';
const client = new Client({ url: process.env['KNOWLEDGE_URL'] + 'graphql', exchanges: [fetchExchange] });
const { data, error } = await client.query(query, { articles: where, role });
assert.equal(error, undefined);
assert.ok(data?.people && data.people.nodes.length > 0);

for (const person of data.people.nodes) {
  const born: string = person.birthDate?.value ?? 'an unknown date';
  const mentions = reveal(mention, person.articles.edges);
  const roles: MentionRole[] = mentions.map(edge => edge.role);
  assert.ok(roles.every(given => given === role), `${person.name}, born at ${born}, is not ${role} but ${roles}`);
  assert.ok(mentions.every(edge => edge.node.publishedAt >= '2025' && edge.node.outlet?.name));
}
