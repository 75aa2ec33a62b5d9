import { describe, expect, it } from 'vitest'
import {
  CLASSES,
  CUSTOMER_CLASSES,
  customerLesson,
  draftLesson,
  fingerprintOf,
  type Lesson,
} from '../../src/dev/train/learn-network'
import { fitNetwork, type Sample } from '../../src/dev/train/network'
import { packNetwork } from '../../src/dev/train/pack'
import { randomNumbers } from '../../src/dev/train/random'
import { customerWordings, trainingSet } from '../../src/dev/train/training-set'
import { Answers, RUNS, rowOf, runOf, WIDEST } from '../../src/engine/opinion/convolution'
import customerNetwork from '../../src/engine/opinion/customer-network.json'
import network from '../../src/engine/opinion/network.json'
import { MOST_WORDS, networkWords, SentenceNetwork } from '../../src/engine/opinion/sentence-network'

const numbers = (count: number, random: () => number): Float32Array =>
  Float32Array.from({ length: count }, () => random() * 2 - 1)

describe('the filters', () => {
  const FILTERS = 4
  const SIZE = 3
  const random = randomNumbers(5)
  const weights = numbers(RUNS * FILTERS * SIZE, random)
  const vectors = Array.from({ length: 5 }, () => numbers(SIZE, random))
  /** What a filter answers to the words from `place` on, by the book. */
  const answer = (width: number, filter: number, place: number, words: readonly Float32Array[]): number => {
    let sum = 0
    for (let step = 0; step < width; step++)
      words[place + step]?.forEach((value, d) => {
        sum += value * weights[(runOf(width, step) * FILTERS + filter) * SIZE + d]!
      })
    return sum
  }

  it.each([0, 1, 2, 5])('answer as loud as they do anywhere in a sentence of %i words', (length) => {
    const words = vectors.slice(0, length)
    const answers = new Answers(FILTERS)
    answers.read(words.map((vector) => rowOf(vector, weights, new Float32Array(RUNS * FILTERS))))
    for (let width = 1; width <= WIDEST; width++)
      for (let filter = 0; filter < FILTERS; filter++) {
        const places = Array.from({ length: Math.max(0, length + width - 1) }, (_, i) => i + 1 - width)
        const all = places.map((place) => answer(width, filter, place, words))
        const at = (width - 1) * FILTERS + filter
        if (length === 0) continue
        expect(answers.strongest[at]).toBeCloseTo(Math.max(...all), 5)
        expect(answers.places[at]).toBe(places[all.indexOf(Math.max(...all))])
      }
  })
})

/** Two kinds of words, each near its like. */
function toyVectors(): Map<string, Float32Array> {
  const random = randomNumbers(2)
  const near = (middle: number): Float32Array => numbers(8, random).map((value, d) => (d < 4 ? middle : 0) + value / 5)
  return new Map([
    ...['rude', 'nasty', 'mean', 'vile'].map((word) => [word, near(0.5)] as const),
    ...['kind', 'warm', 'sweet', 'gentle'].map((word) => [word, near(-0.5)] as const),
    ...['you', 'are', 'so', 'the', 'van', 'is'].map((word) => [word, near(0)] as const),
  ])
}

function toySamples(): Sample[] {
  const about = (word: string, label: number): Sample[] =>
    ['you are', 'you are so', 'the van is so'].map((start) => ({
      sentences: ['the van is so', `${start} ${word}`].slice(label === 0 ? 1 : 0),
      label,
      weight: 1,
    }))
  return [
    ...['rude', 'nasty', 'mean'].flatMap((word) => about(word, 1)),
    ...['kind', 'warm', 'sweet'].flatMap((word) => about(word, 0)),
    { sentences: ['the van is so'], label: 0, weight: 1 },
  ]
}

describe('learning', () => {
  const toy: Lesson = {
    samples: toySamples(),
    shape: { dimensions: 8, filters: 8, classes: 2, rounds: 300 },
    frequent: 0,
  }
  const fitted = fitNetwork(toy.samples, toyVectors(), [], toy.shape, () => {})
  const learned = new SentenceNetwork(packNetwork(fitted, toy))

  it('tells apart what it was taught, of several sentences the one that is meant', () => {
    expect(learned.shares('you are so nasty')[1]).toBeGreaterThan(0.8)
    expect(learned.shares('you are so warm')[1]).toBeLessThan(0.2)
    expect(learned.shares('the van is so')[1]).toBeLessThan(0.5)
  })
  it('hears a word that it was never taught by those that mean the same', () => {
    expect(learned.shares('you are vile')[1]).toBeGreaterThan(0.7)
    expect(learned.shares('you are gentle')[1]).toBeLessThan(0.3)
  })
  it('gives the same numbers again', () => {
    const shape = { dimensions: 8, filters: 8, classes: 2, rounds: 2 }
    const once = fitNetwork(toySamples(), toyVectors(), [], shape, () => {})
    expect(fitNetwork(toySamples(), toyVectors(), [], shape, () => {})).toEqual(once)
  })
})

describe.each([
  { name: 'drafts', network, lesson: () => draftLesson(trainingSet()), classes: CLASSES },
  {
    name: 'customers’ messages',
    network: customerNetwork,
    lesson: () => customerLesson(customerWordings()),
    classes: CUSTOMER_CLASSES,
  },
])('the network for $name that is shipped', ({ network, lesson, classes }) => {
  it('was learned from the sets as they are: `npm run train` was run after their last change', () => {
    expect(network.learnedFrom).toBe(fingerprintOf(lesson()))
  })
  it('gives shares that come to one, whatever it reads', () => {
    const whole = new SentenceNetwork(network)
    for (const sentence of ['', '?', 'zzqx', 'you should have read it.', '😀', `${'word '.repeat(500)}`]) {
      const shares = whole.shares(sentence)
      expect(shares).toHaveLength(classes.length)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6)
    }
  })
  it('knows no other classes than were taught', () => {
    expect(atob(network.classBiases.bytes)).toHaveLength(classes.length)
    expect(new Set(lesson().samples.map(({ label }) => label)).size).toBe(classes.length)
  })
})

describe('the words of a sentence', () => {
  it('are all numbers alike, and no more than are read', () => {
    expect(networkWords('order 17 is late')).toEqual(networkWords('order 40221 is late'))
    expect(networkWords('late '.repeat(200))).toHaveLength(MOST_WORDS)
  })
})
