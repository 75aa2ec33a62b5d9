import { Memory } from '../text/remember'
import { isNumber, tokensOf } from './tokens'

/** How many buckets words and letters are hashed into: powers of two, at most those of `FINEST`. */
export interface Buckets {
  readonly words: number
  readonly letters: number
}

/** What sentences are read in. A model with fewer buckets goes by the last bits. */
export const FINEST: Buckets = { words: 2 ** 18, letters: 2 ** 14 }

/** What a sentence is made of: the buckets of its runs of words and of letters, none twice. */
export interface Features {
  readonly words: Int32Array
  readonly letters: Int32Array
}

/** A word with the hashes that do not hang on its neighbours. */
interface Word {
  readonly hash: number
  /** Of its runs of letters. */
  readonly runs: Int32Array
}

/** Longest run of words. */
const RUN = 3
/** How many letters a run of letters has, the edge of the word among them. */
const LETTERS = 4

/** FNV-1a, one step. */
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 16777619)

/** Spreads a hash over all its bits. */
function mixed(hash: number): number {
  let out = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  out = Math.imul(out ^ (out >>> 12), 0x297a2d39)
  return out ^ (out >>> 15)
}

const known = new Memory<Word>(8000)

function readWord(token: string): Word {
  let hash = 0x811c9dc5
  for (let i = 0; i < token.length; i++) hash = step(hash, token.charCodeAt(i))
  const runs: number[] = []
  const padded = ` ${token} `
  for (let from = 0; from + LETTERS <= padded.length; from++) {
    let run = 0x9747b28c
    for (let at = from; at < from + LETTERS; at++) run = step(run, padded.charCodeAt(at))
    runs.push(mixed(run))
  }
  return { hash: mixed(hash), runs: Int32Array.from(runs) }
}

const NUMBER = readWord('0')
/** What stands before the first word and behind the last. */
const EDGE = readWord('^')

function wordsOf(sentence: string): Word[] {
  return tokensOf(sentence).map((token) => (isNumber(token) ? NUMBER : known.recall(token, () => readWord(token))))
}

/** Gathers buckets, each once. */
class Gathered {
  /** In which reading each bucket was met last. */
  readonly #met: Uint32Array
  #reading = 0
  /** Those of this reading; grows with the longest sentence. */
  #buckets = new Int32Array(256)
  #count = 0

  constructor(size: number) {
    this.#met = new Uint32Array(size)
  }

  add(hash: number): void {
    const bucket = hash & (this.#met.length - 1)
    if (this.#met[bucket] === this.#reading) return
    this.#met[bucket] = this.#reading
    if (this.#count === this.#buckets.length) {
      const wider = new Int32Array(this.#count * 2)
      wider.set(this.#buckets)
      this.#buckets = wider
    }
    this.#buckets[this.#count++] = bucket
  }

  begin(): void {
    this.#reading++
    this.#count = 0
  }

  get buckets(): Int32Array {
    return this.#buckets.slice(0, this.#count)
  }
}

const ofWords = new Gathered(FINEST.words)
const ofLetters = new Gathered(FINEST.letters)

const joined = (hash: number, word: Word, kind: number): number => mixed(hash ^ word.hash) + kind
/** Tells two words with one between them from runs. */
const APART = 77

function read(sentence: string): Features {
  const all = wordsOf(sentence)
  ofWords.begin()
  ofLetters.begin()
  for (let size = 1; size <= RUN && all.length > 0; size++) {
    const around = size > 1 ? 1 : 0
    for (let from = -around; from + size <= all.length + around; from++) {
      let hash = size
      for (let at = from; at < from + size; at++) hash = joined(hash, all[at] ?? EDGE, size)
      ofWords.add(mixed(hash))
    }
  }
  // Two words with any one between them: "you … read" of "you should read" and "you never read".
  for (let from = 0; from + 2 < all.length; from++)
    ofWords.add(mixed(joined(joined(APART, all[from]!, APART), all[from + 2]!, APART)))
  for (const { runs } of all) for (let i = 0; i < runs.length; i++) ofLetters.add(runs[i]!)
  return { words: ofWords.buckets, letters: ofLetters.buckets }
}

/** As many sentences as a long draft has: several models ask for each. */
const recent = new Memory<Features>(300)

/**
 * Reads single words, runs of two and three words, pairs with a word between them, and runs of four letters.
 * @param sentence normalized and in lower case
 */
export const featuresOf = (sentence: string): Features => recent.recall(sentence, () => read(sentence))

/**
 * What each bucket weighs in this sentence: a long sentence speaks no louder than a short one.
 * @returns the weight of a bucket of words, and that of one of letters
 */
export function sharesOf({ words, letters }: Features): readonly [number, number] {
  return [1 / Math.sqrt(Math.max(1, words.length)), 1 / Math.sqrt(Math.max(1, letters.length))]
}
