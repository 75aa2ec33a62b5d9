import { createHash } from 'node:crypto'
import { HABITS } from '../../engine/opinion/habits'
import { networkWords } from '../../engine/opinion/sentence-network'
import { ACTS, DECENT, LAPSES } from './acts'
import { type FittedNetwork, fitNetwork, type Sample, type Shape } from './network'
import type { Wording } from './training-set'
import { wordVectors } from './word-vectors'

/** What a sentence may be; the first: nobody could take offence at it. */
export const CLASSES: readonly string[] = ['fine', ...ACTS, ...LAPSES, ...HABITS]
const SHAPE: Shape = { dimensions: 50, filters: 128, classes: CLASSES.length, rounds: 12 }
/** A word that has no vector to begin with needs so many sentences to learn one from. */
const FEWEST = 3

/** @param drafts what agents write */
export function samplesOf(drafts: readonly Wording[]): Sample[] {
  return drafts.flatMap(({ rule, sentences, weight }): Sample[] => {
    const label = rule === undefined ? 0 : CLASSES.indexOf(rule)
    if (label > 0) return [{ sentences, label, weight }]
    // Of a fine draft every sentence is fine.
    return label === 0 || DECENT.has(rule!)
      ? sentences.map((sentence) => ({ sentences: [sentence], label: 0, weight }))
      : []
  })
}

/** Tells whether the network was learned from these: learning it again takes minutes, which no test should. */
export const fingerprintOf = (drafts: readonly Wording[]): string =>
  createHash('sha256')
    .update(JSON.stringify([SHAPE, samplesOf(drafts)]))
    .digest('hex')
    .slice(0, 16)

export async function learnNetwork(drafts: readonly Wording[], log: (line: string) => void): Promise<FittedNetwork> {
  const samples = samplesOf(drafts)
  const counts = new Map<string, number>()
  for (const { sentences } of samples)
    for (const sentence of sentences)
      for (const word of networkWords(sentence)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const vectors = await wordVectors(counts.keys(), SHAPE.dimensions)
  const ours = [...counts].filter(([, count]) => count >= FEWEST).map(([word]) => word)
  return fitNetwork(samples, vectors, ours, SHAPE, log)
}
