/**
 * Works on up to `atOnce` of the inputs at a time and hands over the results in the order of the inputs. The next one is
 * begun when a result is done with, so no more than `atOnce` are in memory, the one that was handed over among them.
 *
 * @throws the first error, when what began beside it has come to its end
 */
export async function* inOrder<Input, Result>(
  inputs: readonly Input[],
  atOnce: number,
  work: (input: Input) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const begun: Promise<Result>[] = []
  let next = 0
  const begin = () => {
    if (next >= inputs.length) return
    const result = work(inputs[next++]!)
    // Heard of when its turn comes; until then it must not end the process.
    result.catch(() => undefined)
    begun.push(result)
  }
  try {
    for (let free = 0; free < atOnce; free++) begin()
    for (let result = begun.shift(); result; result = begun.shift()) {
      yield await result
      begin()
    }
  } finally {
    await Promise.allSettled(begun)
  }
}
