// The server under test, as the test that started this script describes it.
const { KNOWLEDGE_URL } = process.env;

export const url = new URL('/graphql', KNOWLEDGE_URL).href;

/** Asks as simply as can be; answers with the response's body. */
export async function ask(query, variables) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}
