/** How many buckets words and letters are hashed into: powers of two. */
export interface Buckets {
  readonly words: number
  readonly letters: number
}

/** What a sentence is made of: places in the weights, first those of words, then those of letters. No place stands twice. */
export interface Features {
  readonly places: readonly number[]
  /** How many of them speak of words. */
  readonly words: number
}

const TOKEN = /[\p{L}\p{N}]+(?:'[\p{L}]+)*|[?!.,]/gu
/** Longest run of words. */
const RUN = 3
const SHORTEST = 3
const LONGEST = 5
const EDGE = '^'

/** FNV-1a, one step. */
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 16777619)

/** Spreads a hash over all its bits (Wang's mixer), and keeps as many of them as there are buckets. */
function bucketOf(hash: number, buckets: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
  return (mixed ^ (mixed >>> 15)) & (buckets - 1)
}

/** Every number is one word: an order number says nothing about the tone. */
const plain = (token: string): string => (/^\p{N}/u.test(token) ? '0' : token)

/** @param sentence normalized and in lower case. */
export function featuresOf(sentence: string, buckets: Buckets): Features {
  const tokens = (sentence.match(TOKEN) ?? []).map(plain)
  const words = new Set<number>()
  for (let size = 1; size <= RUN; size++) {
    const around = size > 1 ? 1 : 0
    for (let from = -around; from + size <= tokens.length + around; from++) {
      let hash = 0x811c9dc5 ^ size
      for (let at = from; at < from + size; at++) {
        const token = tokens[at] ?? EDGE
        for (let i = 0; i < token.length; i++) hash = step(hash, token.charCodeAt(i))
        hash = step(hash, 32)
      }
      words.add(bucketOf(hash, buckets.words))
    }
  }
  const letters = new Set<number>()
  for (const token of tokens) {
    if (token.length < 2) continue
    const padded = ` ${token} `
    for (let from = 0; from + SHORTEST <= padded.length; from++) {
      let hash = 0x9747b28c
      for (let at = from; at < Math.min(from + LONGEST, padded.length); at++) {
        hash = step(hash, padded.charCodeAt(at))
        if (at - from + 1 >= SHORTEST) letters.add(buckets.words + bucketOf(hash, buckets.letters))
      }
    }
  }
  return { places: [...words, ...letters], words: words.size }
}

/**
 * What each place weighs in this sentence: a long sentence speaks no louder than a short one.
 * @returns the weight of a place of words, and that of one of letters
 */
export function sharesOf({ places, words }: Features): readonly [number, number] {
  return [1 / Math.sqrt(Math.max(1, words)), 1 / Math.sqrt(Math.max(1, places.length - words))]
}
