import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackedModel } from '../../engine/opinion/sentence-model'
import { ROOT } from '../paths.mjs'
import { ACTS } from './acts'
import { learn } from './learn'
import type { Fitted } from './logistic-regression'
import { trainingSet } from './training-set'

const FILE = 'src/engine/opinion/learned.json'

/** Weights as signed bytes: what is lost that way moves no sentence over a bound that matters. */
function pack({ buckets, biases, weights }: Fitted): PackedModel {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const unit = most / 127
  const bytes = Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / unit)).buffer)
  return { buckets, biases: [...biases], unit, weights: bytes.toString('base64') }
}

const wordings = trainingSet()
const { sharp, act } = learn(wordings)
writeFileSync(join(ROOT, FILE), `${JSON.stringify({ acts: ACTS, sharp: pack(sharp), act: pack(act) })}\n`)
process.stderr.write(`${FILE}: learned from ${wordings.length} wordings\n`)
