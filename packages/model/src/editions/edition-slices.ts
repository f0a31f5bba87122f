/** How many figures (organisations x nodes) one slice holds at most: what a thread has in memory at a time. */
const figuresPerSlice = 100_000

/** A small edition is divided all the same, so that every thread has something to do. */
const fewestSlices = 8

/**
 * Divides the nodes of an edition into slices that are compared each for itself. Every n-th node goes into one slice, so
 * that those that cost most (neighbours in the instrument) are spread. Depends on the edition alone: on how many workers or
 * threads it is computed changes no byte of it.
 *
 * @example slicesOf(['total', 'item:a', 'item:b'], 290) // [['total'], ['item:a'], ['item:b']]
 */
export function slicesOf<Node>(nodes: readonly Node[], organisations: number): Node[][] {
  const wanted = Math.max(fewestSlices, Math.ceil((nodes.length * organisations) / figuresPerSlice))
  const slices = Math.min(nodes.length, wanted)
  return Array.from({ length: slices }, (_, slice) => nodes.filter((__, index) => index % slices === slice))
}
