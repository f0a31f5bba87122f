/** Every entity; data-source.ts and the drift test read this list. */
export const entities = []
