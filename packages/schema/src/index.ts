/** Where the committed schema lies: the wire is a file, and its diff is the API review. */
export const schemaFile: URL = new URL('../schema.graphql', import.meta.url)
