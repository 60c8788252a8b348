// The product's question: a person's articles, the events that those report, and who else took part.
export const question = /* GraphQL */ `
  query PersonToPeople($name: String!, $first: Int!, $after: String) {
    people(where: { name: { eq: $name } }) {
      nodes {
        id
        name
        articles(first: $first, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges {
            cursor
            role
            evidence { property exact }
            node {
              id
              headline
              outlet { id name }
              events(first: 5) {
                edges {
                  relation
                  node { id name people(first: 5) { edges { role node { id name } } } }
                }
              }
            }
          }
        }
      }
    }
  }
`;

export const name = 'Yoon Suk Yeol';

/** The names of all who took part in what the person's articles report. */
export const companions = person => new Set(person.articles.edges
  .flatMap(article => article.node.events.edges)
  .flatMap(event => event.node.people.edges)
  .map(({ node }) => node.name));
