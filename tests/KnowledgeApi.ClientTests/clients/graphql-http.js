// The audits of the GraphQL over HTTP specification, notices (MAY) and warnings (SHOULD) included.
import assert from 'node:assert/strict';
import { serverAudits } from 'graphql-http';
import { url } from './server.js';

const audits = serverAudits({ url });
const results = await Promise.all(audits.map(audit => audit.fn()));
const unmet = results.filter(result => result.status !== 'ok').map(({ status, id, name, reason }) => `${status} ${id} ${name}: ${reason}`);

assert.equal(audits.length, 61);
assert.equal(unmet.length, 0, `${unmet.length} unmet:\n${unmet.join('\n')}`);
