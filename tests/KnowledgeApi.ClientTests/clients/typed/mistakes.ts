// What the types have to catch. Compiled only: an error that does not come is itself an error.
import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import type { ArticleFilterInput, MentionRole } from './__generated__/graphql.js';
import type { query } from './people.js';

declare const person: NonNullable<ResultOf<typeof query>['people']>['nodes'][number];

// @ts-expect-error Who was born when may be unknown.
export const born: string = person.birthDate.value;

// @ts-expect-error What a query does not select is not there.
export const summary: string = person.description;

// @ts-expect-error A role is one of the schema's.
export const role: MentionRole = 'ONLOOKER';

// @ts-expect-error A filter has the article's fields only.
export const where: ArticleFilterInput = { headlines: { eq: 'One' } };

// @ts-expect-error The filter and the role are required.
export const variables: VariablesOf<typeof query> = { first: 5 };
