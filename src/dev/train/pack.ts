import type { LearnedLacks } from '../../engine/opinion/lack-opinion'
import type { PackedModel } from '../../engine/opinion/sentence-model'
import type { PackedNetwork, PackedNumbers } from '../../engine/opinion/sentence-network'
import { ACTS, LAPSES } from './acts'
import type { Learned } from './learn'
import { fingerprintOf, type Lesson } from './learn-network'
import type { Fitted } from './logistic-regression'
import type { FittedNetwork } from './network'

/** What is learned, as `src/engine/opinion/learned.json` holds it. */
export interface Packed {
  readonly acts: readonly string[]
  readonly lapses: readonly string[]
  readonly sharp: PackedModel
  readonly act: PackedModel
  readonly lapse: PackedModel
  /** One class a danger. */
  readonly dangers: PackedModel
  /** One class a part, in the order of `PARTS`. */
  readonly parts: PackedModel
  /** One class for each of `DUE`. */
  readonly due: PackedModel
  /** Whether a good reply comes back to a piece of a customer's message. */
  readonly owed: PackedModel
  readonly lacks: LearnedLacks
}

export function pack({ sharp, act, lapse, dangers, parts, due, owed, lacks }: Learned): Packed {
  return {
    acts: ACTS,
    lapses: LAPSES,
    sharp: packModel(sharp),
    act: packModel(act),
    lapse: packModel(lapse),
    dangers: packModel(sideBySide(dangers)),
    parts: packModel(sideBySide(parts)),
    due: packModel(sideBySide(due)),
    owed: packModel(owed),
    lacks,
  }
}

/** Models of one class each as one of several, so that a sentence is read once for all. */
function sideBySide(models: readonly Fitted[]): Fitted {
  const { buckets, weights } = models[0]!
  const all = new Float32Array(weights.length * models.length)
  models.forEach((model, c) => {
    for (let place = 0; place < weights.length; place++) all[place * models.length + c] = model.weights[place]!
  })
  return { buckets, weights: all, biases: Float64Array.from(models, ({ biases }) => biases[0]!) }
}

/** Weights as signed bytes: what is lost that way moves no sentence over a bound that matters. */
function packModel({ buckets, biases, weights }: Fitted): PackedModel {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const unit = most / 127
  const present = Buffer.alloc(Math.ceil(weights.length / 8))
  const there: number[] = []
  weights.forEach((weight, i) => {
    const byte = Math.round(weight / unit)
    if (byte === 0) return
    present[i >> 3]! |= 1 << (i & 7)
    there.push(byte)
  })
  return {
    buckets,
    biases: [...biases],
    unit,
    present: present.toString('base64'),
    weights: Buffer.from(Int8Array.from(there).buffer).toString('base64'),
  }
}

/**
 * A network as `src/engine/opinion/network.json` and `customer-network.json` hold it.
 * @param lesson that it was learned from
 */
export function packNetwork(
  { words, dimensions, filters, ...numbers }: FittedNetwork,
  lesson: Lesson,
): PackedNetwork & { readonly learnedFrom: string } {
  return {
    learnedFrom: fingerprintOf(lesson),
    words: words.join(' '),
    dimensions,
    vectors: packNumbers(numbers.vectors),
    filters,
    convolution: packNumbers(numbers.convolution),
    filterBiases: packNumbers(numbers.filterBiases),
    output: packNumbers(numbers.output),
    classBiases: packNumbers(numbers.classBiases),
  }
}

function packNumbers(numbers: Float32Array): PackedNumbers {
  const unit = numbers.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 127
  return {
    unit,
    bytes: Buffer.from(Int8Array.from(numbers, (one) => Math.round(one / unit)).buffer).toString('base64'),
  }
}
