import { createHash } from 'node:crypto'
import { HABITS } from '../../engine/opinion/habits'
import { networkWords } from '../../engine/opinion/sentence-network'
import { ACTS, DANGERS, DECENT, LAPSES, REMARKS } from './acts'
import { type FittedNetwork, fitNetwork, type Sample, type Shape } from './network'
import type { Wording } from './training-set'
import { wordVectors } from './word-vectors'

/** What a sentence may be; the first: nobody could take offence at it. */
export const CLASSES: readonly string[] = ['fine', ...ACTS, ...LAPSES, ...HABITS]
const SHAPE: Shape = { dimensions: 50, filters: 128, classes: CLASSES.length, rounds: 12 }
/** A word that has no vector to begin with needs so many sentences to learn one from. */
const FEWEST = 3

/** What a customer's sentence may be; the first: nothing to be told of. */
export const CUSTOMER_CLASSES: readonly string[] = ['fine', ...DANGERS]
const CUSTOMER_SHAPE: Shape = { dimensions: 32, filters: 64, classes: CUSTOMER_CLASSES.length, rounds: 12 }

/** What a network is to be learned from, and how large it is. */
export interface Lesson {
  readonly samples: readonly Sample[]
  readonly shape: Shape
  /** So many of the most frequent words of English it knows, whether or not the samples hold them. */
  readonly frequent: number
}

/** @param drafts what agents write */
export const draftLesson = (drafts: readonly Wording[]): Lesson => ({
  samples: samplesOf(drafts),
  shape: SHAPE,
  frequent: 15_000,
})

/** @param messages what customers write */
export const customerLesson = (messages: readonly Wording[]): Lesson => ({
  samples: customerSamplesOf(messages),
  shape: CUSTOMER_SHAPE,
  frequent: 8_000,
})

/** A message that belongs to a reply holds no danger; one that is to be written down, or given in to, may hold any. */
function customerSamplesOf(messages: readonly Wording[]): Sample[] {
  return messages.flatMap(({ rule, sentences, weight }): Sample[] => {
    const label = rule === undefined ? 0 : CUSTOMER_CLASSES.indexOf(rule)
    if (label > 0) return [{ sentences, label, weight }]
    if (rule !== undefined && REMARKS.includes(rule)) return []
    return sentences.map((sentence) => ({ sentences: [sentence], label: 0, weight }))
  })
}

/** @param drafts what agents write */
function samplesOf(drafts: readonly Wording[]): Sample[] {
  return drafts.flatMap(({ rule, sentences, weight }): Sample[] => {
    const label = rule === undefined ? 0 : CLASSES.indexOf(rule)
    if (label > 0) return [{ sentences, label, weight }]
    // Of a fine draft every sentence is fine.
    return label === 0 || DECENT.has(rule!)
      ? sentences.map((sentence) => ({ sentences: [sentence], label: 0, weight }))
      : []
  })
}

/** Tells whether a network was learned from these: learning it again takes minutes, which no test should. */
export const fingerprintOf = ({ shape, samples }: Lesson): string =>
  createHash('sha256')
    .update(JSON.stringify([shape, samples]))
    .digest('hex')
    .slice(0, 16)

export async function learnNetwork(
  { samples, shape, frequent }: Lesson,
  log: (line: string) => void,
): Promise<FittedNetwork> {
  const counts = new Map<string, number>()
  for (const { sentences } of samples)
    for (const sentence of sentences)
      for (const word of networkWords(sentence)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const vectors = await wordVectors(counts.keys(), shape.dimensions, frequent)
  const ours = [...counts].filter(([, count]) => count >= FEWEST).map(([word]) => word)
  return fitNetwork(samples, vectors, ours, shape, log)
}
