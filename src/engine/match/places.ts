/**
 * Places of words in a sentence, as bits: bit `i` stands for the word with the index `i`, the last bit for that word
 * and all behind it. What is said of the last bit is therefore a guess that never denies what is there.
 */
const LAST = 31

/** A distance in words that stands for any that is greater. */
export const FAR = LAST

export const placeOf = (index: number): number => 1 << (index < LAST ? index : LAST)

/** The places from `least` to `most` words behind one of `places`; `FAR` is as many as there are. */
export function further(places: number, least: number, most: number): number {
  if (places === 0) return 0
  if (most >= FAR) {
    const first = LAST - Math.clz32(places & -places) + least
    return -1 << (first < LAST ? first : LAST)
  }
  let reached = places << least
  // Each turn doubles how far it reaches.
  for (let left = most - least, by = 1; left > 0; left -= by, by <<= 1) reached |= reached << (by < left ? by : left)
  return places >>> (LAST - most) === 0 ? reached : reached | placeOf(LAST)
}

/** The places from which it is `least` to `most` words to the end of a sentence of `length` words, the place included. */
export function beforeEnd(length: number, least: number, most: number): number {
  const last = length - least
  if (last < 0) return 0
  const first = most >= FAR ? 0 : Math.max(0, length - most)
  const from = -1 << (first < LAST ? first : LAST)
  return last >= LAST ? from : from & ((1 << (last + 1)) - 1)
}
