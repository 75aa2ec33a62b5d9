import type { PackedModel } from '../../engine/opinion/sentence-model'
import { ACTS, LAPSES } from './acts'
import type { Learned } from './learn'
import type { Fitted } from './logistic-regression'

/** What is learned, as `src/engine/opinion/learned.json` holds it. */
export interface Packed {
  readonly acts: readonly string[]
  readonly lapses: readonly string[]
  readonly sharp: PackedModel
  readonly act: PackedModel
  readonly lapse: PackedModel
  readonly dangers: readonly PackedModel[]
}

export function pack({ sharp, act, lapse, dangers }: Learned): Packed {
  return {
    acts: ACTS,
    lapses: LAPSES,
    sharp: packModel(sharp),
    act: packModel(act),
    lapse: packModel(lapse),
    dangers: dangers.map(packModel),
  }
}

/** Weights as signed bytes: what is lost that way moves no sentence over a bound that matters. */
function packModel({ buckets, biases, weights }: Fitted): PackedModel {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const unit = most / 127
  const bytes = Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / unit)).buffer)
  return { buckets, biases: [...biases], unit, weights: bytes.toString('base64') }
}
