/**
 * Asks until the answer is there, and returns it.
 * @param ask falsy means "not yet"; an exception too
 * @throws {Error} after 20 s, saying what was waited for and what the last answer was
 */
export async function poll<T>(what: string, ask: () => Promise<T>): Promise<NonNullable<T>> {
  let last: unknown
  for (const until = Date.now() + 20_000; Date.now() < until; ) {
    try {
      last = await ask()
      if (last) return last as NonNullable<T>
    } catch (reason) {
      last = reason
    }
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  const said = last instanceof Error ? last.message : JSON.stringify(last)
  throw new Error(`Waited in vain for ${what}; last: ${said}`)
}
