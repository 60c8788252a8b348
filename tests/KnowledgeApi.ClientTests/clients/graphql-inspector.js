// The approved schema against the last released one: what breaks a client that was written for that one fails.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const read = path => buildSchema(readFileSync(new URL(path, import.meta.url), 'utf8'));

const changes = await diff(read('../released/schema.graphql'), read('../../../schema/schema.graphql'));
const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking).map(({ path, message }) => `${path}: ${message}`);
assert.equal(breaking.length, 0, `Breaks clients of the released schema:\n${breaking.join('\n')}`);
