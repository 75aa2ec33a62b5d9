/**
 * Asks until the answer is there, and returns it.
 * @template T
 * @param {string} what is waited for, for the message
 * @param {() => Promise<T>} ask falsy means "not yet"; an exception too
 * @returns {Promise<NonNullable<T>>}
 * @throws {Error} after 20 s, saying what was waited for and what the last answer was
 */
export async function poll(what, ask) {
  /** @type {unknown} */
  let last
  for (const until = Date.now() + 20_000; Date.now() < until; ) {
    try {
      const answer = await ask()
      if (answer) return answer
      last = answer
    } catch (reason) {
      last = reason
    }
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  const said = last instanceof Error ? last.message : JSON.stringify(last)
  throw new Error(`Waited in vain for ${what}; last: ${said}`)
}
