// Made typed by @graphql-codegen's client preset. A scalar without a type here is an error: strictScalars.
export default {
  importExtension: '.js',
  schema: '../../../../schema/schema.graphql',
  documents: ['*.ts'],
  generates: {
    '__generated__/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'reveal' } },
      config: { strictScalars: true, scalars: { ID: 'string', DateTime: 'string' }, enumsAsTypes: true, useTypeImports: true },
    },
  },
};
