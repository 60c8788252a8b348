// The approved schema against @graphql-eslint's recommended and Relay rules.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import graphql from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';

const folder = fileURLToPath(new URL('../../../schema', import.meta.url));

const exceptions = {
  // The schema's printer writes a description of one line in one line.
  '@graphql-eslint/description-style': ['error', { style: 'inline' }],
  // Beside the edges a connection has its nodes bare, for clients that page by themselves; keywords and evidence are values.
  '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
  // Pages and edges are places in a list, payloads and errors are results, and these are values of what holds them: none can be asked for by itself.
  '@graphql-eslint/strict-id-in-types': ['error', {
    exceptions: { suffixes: ['Connection', 'Edge', 'Payload', 'Error'], types: ['Alias', 'Evidence', 'PageInfo', 'PartialDate', 'UnresolvedMention'] },
  }],
};

const eslint = new ESLint({
  cwd: folder,
  overrideConfigFile: true,
  overrideConfig: {
    files: ['*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: `${folder}/schema.graphql` } } },
    rules: { ...graphql.configs['flat/schema-recommended'].rules, ...graphql.configs['flat/schema-relay'].rules, ...exceptions },
  },
});
const results = await eslint.lintFiles('schema.graphql');
const findings = results.flatMap(result => result.messages).map(({ line, ruleId, message }) => `schema.graphql:${line}: ${ruleId}: ${message}`);
assert.equal(results.length, 1);
assert.equal(findings.length, 0, findings.join('\n'));
