import { Memory } from '../text/remember'
import { Answers, RUNS, rowOf } from './convolution'
import { isNumber, tokensOf } from './tokens'

/** Numbers as they are written down. */
export interface PackedNumbers {
  /** What 1 stands for. */
  readonly unit: number
  /** Base64: signed bytes. */
  readonly bytes: string
}

/** A network as it is written down: `npm run train` makes it. */
export interface PackedNetwork {
  /** With a space between two; the first stands for all that are not there. */
  readonly words: string
  /** Length of a word's vector. */
  readonly dimensions: number
  /** Word by word. */
  readonly vectors: PackedNumbers
  /** Of each width. */
  readonly filters: number
  /** See `rowOf`. */
  readonly convolution: PackedNumbers
  readonly filterBiases: PackedNumbers
  /** Filter by filter, what it says of each class. */
  readonly output: PackedNumbers
  readonly classBiases: PackedNumbers
}

/** Longer sentences are read up to here. */
export const MOST_WORDS = 48
/** How much a network's log odds count beside those of the linear model that hears the same. */
export const MEANING = 0.6
/** Every number is the same word. */
export const NUMBER = '0'

/** The words of a sentence as the network knows them. */
export const networkWords = (sentence: string): string[] =>
  tokensOf(sentence)
    .slice(0, MOST_WORDS)
    .map((token) => (isNumber(token) ? NUMBER : token))

/**
 * A convolutional network over word vectors (Kim 2014, "Convolutional Neural Networks for Sentence Classification"): it
 * knows which words mean something alike, which a linear model does not.
 */
export class SentenceNetwork {
  readonly #packed: PackedNetwork
  // Made when the first sentence comes: nothing is unpacked where nobody writes.
  #ready: Ready | undefined

  constructor(packed: PackedNetwork) {
    this.#packed = packed
  }

  /**
   * @param sentence normalized and in lower case
   * @returns 0 … 1 for each class, together 1
   */
  shares(sentence: string): Float64Array {
    this.#ready ??= new Ready(this.#packed)
    return this.#ready.shares(sentence)
  }
}

class Ready {
  readonly #numbers = new Map<string, number>()
  readonly #vectors: Int8Array
  readonly #convolution: Float32Array
  readonly #filterBiases: Float32Array
  readonly #output: Float32Array
  readonly #classBiases: Float32Array
  readonly #answers: Answers
  readonly #rows = new Memory<Float32Array>(1500)
  /** As many sentences as a long draft has: acts and lapses ask for the same. */
  readonly #recent = new Memory<Float64Array>(300)

  constructor(readonly packed: PackedNetwork) {
    packed.words.split(' ').forEach((word, i) => {
      this.#numbers.set(word, i)
    })
    this.#vectors = bytesOf(packed.vectors)
    this.#convolution = unpacked(packed.convolution)
    this.#filterBiases = unpacked(packed.filterBiases)
    this.#output = unpacked(packed.output)
    this.#classBiases = unpacked(packed.classBiases)
    this.#answers = new Answers(packed.filters)
  }

  shares(sentence: string): Float64Array {
    return this.#recent.recall(sentence, () => this.#shares(sentence))
  }

  #shares(sentence: string): Float64Array {
    this.#answers.read(networkWords(sentence).map((word) => this.#rows.recall(word, () => this.#row(word))))
    return sharesOf(this.#answers.strongest, this.#filterBiases, this.#output, this.#classBiases)
  }

  #row(word: string): Float32Array {
    const { dimensions, filters, vectors } = this.packed
    const at = (this.#numbers.get(word) ?? 0) * dimensions
    const vector = scaled(this.#vectors.subarray(at, at + dimensions), vectors.unit)
    return rowOf(vector, this.#convolution, new Float32Array(RUNS * filters))
  }
}

/**
 * What the filters' answers come to.
 * @returns 0 … 1 for each class, together 1
 */
export function sharesOf(
  strongest: Float32Array,
  filterBiases: Float32Array,
  output: Float32Array,
  classBiases: Float32Array,
): Float64Array {
  const scores = Float64Array.from(classBiases)
  const classes = scores.length
  for (let f = 0; f < strongest.length; f++) {
    const answer = strongest[f]! + filterBiases[f]!
    if (answer > 0) for (let c = 0, at = f * classes; c < classes; c++) scores[c]! += answer * output[at++]!
  }
  return softmax(scores)
}

/** @returns the same array */
export function softmax(scores: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY
  for (const score of scores) most = Math.max(most, score)
  let sum = 0
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp(scores[c]! - most)
  for (let c = 0; c < scores.length; c++) scores[c]! /= sum
  return scores
}

const unpacked = (numbers: PackedNumbers): Float32Array => scaled(bytesOf(numbers), numbers.unit)

function scaled(bytes: Int8Array, unit: number): Float32Array {
  const out = new Float32Array(bytes.length)
  for (let i = 0; i < bytes.length; i++) out[i] = bytes[i]! * unit
  return out
}

function bytesOf({ bytes }: PackedNumbers): Int8Array {
  const text = atob(bytes)
  const out = new Int8Array(text.length)
  for (let i = 0; i < out.length; i++) out[i] = text.charCodeAt(i)
  return out
}
