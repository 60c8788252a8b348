import { graphql } from 'relay-runtime';

export const query = graphql`
  query PersonPageQuery($id: ID!) {
    person(id: $id) {
      name
      ...PersonPage_articles
    }
  }
`;

export const articles = graphql`
  fragment PersonPage_articles on Person
  @refetchable(queryName: "PersonPageArticlesQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 1 }, after: { type: "String" }) {
    articles(first: $first, after: $after, order: [{ node: { publishedAt: DESC } }]) @connection(key: "PersonPage_articles") {
      edges {
        role
        evidence { property exact }
        node {
          headline
          events(first: 5) { edges { relation node { name } } }
        }
      }
    }
  }
`;
