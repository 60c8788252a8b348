// urql: the nested question by POST and by GET, the second answer from its document cache.
import assert from 'node:assert/strict';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { companions, name, question } from './question.js';
import { url } from './server.js';

for (const preferGetMethod of [false, 'force']) {
  const methods = [];
  const recordingFetch = (address, options) => {
    methods.push(options.method);
    return fetch(address, options);
  };
  const client = new Client({ url, preferGetMethod, fetch: recordingFetch, exchanges: [cacheExchange, fetchExchange] });

  const answer = await client.query(question, { name, first: 10 });
  assert.equal(answer.error, undefined);
  const [person] = answer.data.people.nodes;
  assert.equal(person.articles.edges.length, person.articles.totalCount);
  assert.ok(companions(person).has('Kim Keon Hee'));

  const again = await client.query(question, { name, first: 10 });
  assert.deepEqual(again.data, answer.data);
  assert.deepEqual(methods, [preferGetMethod ? 'GET' : 'POST']);
}
