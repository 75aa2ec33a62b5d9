import { Answers, RUNS, rowOf, runOf, WIDEST } from '../../engine/opinion/convolution'
import { networkWords, sharesOf } from '../../engine/opinion/sentence-network'
import { randomNumbers, shuffle } from './random'

/** A text of several sentences, of which one at least is of this class; or one sentence. */
export interface Sample {
  /** Normalized, in lower case. */
  readonly sentences: readonly string[]
  readonly label: number
  readonly weight: number
}

/** What was learned; see `PackedNetwork` for how the numbers are laid out. */
export interface FittedNetwork {
  readonly words: readonly string[]
  readonly dimensions: number
  readonly filters: number
  readonly vectors: Float32Array
  readonly convolution: Float32Array
  readonly filterBiases: Float32Array
  readonly output: Float32Array
  readonly classBiases: Float32Array
}

export interface Shape {
  readonly dimensions: number
  readonly filters: number
  readonly classes: number
  readonly rounds: number
}

const RATE = 2e-3
const VECTOR_RATE = 0.06
const BATCH = 64
/** So many of the filters are deaf at each step, and so many of the words unread, so that none is relied upon alone. */
const DEAF = 0.3
const UNREAD = 0.05
/** Most that one sample counts for: more, and the steps jump. */
const HEAVIEST = 2
/** Stands for every word that has no vector. */
const UNKNOWN = 0

/**
 * Learns a convolutional network by backpropagation: Adam (Kingma & Ba 2015) for the filters, AdaGrad for the vectors
 * of words. A filter answers with the one place where it is strongest, so that a step touches but a few words; libraries
 * for dense tensors would work out all of them, and none that learns runs on Node without a binary of its own.
 * @param vectors where the words begin
 * @param ours words of the samples that need no vector to begin with
 * @param log told of every round
 */
export function fitNetwork(
  samples: readonly Sample[],
  vectors: ReadonlyMap<string, Float32Array>,
  ours: readonly string[],
  shape: Shape,
  log: (line: string) => void,
): FittedNetwork {
  const learner = new Learner(vectors, ours, shape)
  const random = randomNumbers(11)
  const read = samples.map(({ sentences }) => sentences.map((sentence) => learner.numbersOf(sentence)))
  const order = samples.map((_, i) => i)
  const steps = shape.rounds * Math.ceil(samples.length / BATCH)
  let step = 0
  for (let round = 0; round < shape.rounds; round++) {
    // Of a text of several sentences nobody has said which one is meant: chance at first, then the likeliest.
    learner.project()
    const chosen = samples.map(({ label }, i) => {
      const all = read[i]!
      if (all.length === 1) return all[0]!
      if (round === 0) return all[Math.floor(random() * all.length)]!
      const likeliest = all.map((one) => learner.sharesOf(one)[label]!)
      return all[likeliest.indexOf(Math.max(...likeliest))]!
    })
    shuffle(order, random)
    let loss = 0
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH).map((i) => ({
        words: chosen[i]!,
        label: samples[i]!.label,
        weight: Math.min(HEAVIEST, samples[i]!.weight),
      }))
      loss += learner.learn(batch, RATE * (1 - step / steps), VECTOR_RATE * (1 - step / steps), random)
      step++
    }
    log(`round ${round + 1} of ${shape.rounds}: loss ${((loss * BATCH) / samples.length).toFixed(3)}`)
  }
  return learner.fitted
}

interface Read {
  readonly words: Int32Array
  readonly label: number
  readonly weight: number
}

/** The network while it learns. */
class Learner {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #words: readonly string[]
  readonly #vectors: Float32Array
  readonly #vectorSteps: Float32Array
  readonly #filters: number
  readonly #classes: number
  readonly #dimensions: number
  readonly #convolution: Moving
  readonly #filterBiases: Moving
  readonly #output: Moving
  readonly #classBiases: Moving
  readonly #answers: Answers
  /** By word; those of a batch are worked out anew, since its step moved the filters. */
  readonly #rows: Float32Array[] = []
  #steps = 0

  constructor(vectors: ReadonlyMap<string, Float32Array>, ours: readonly string[], shape: Shape) {
    const { dimensions, filters, classes } = shape
    const random = randomNumbers(3)
    const around = (count: number, spread: number): Float32Array =>
      Float32Array.from({ length: count }, () => bell(random) * spread)
    this.#words = ['', ...new Set([...vectors.keys(), ...ours])]
    this.#numbers = new Map(this.#words.map((word, i) => [word, i]))
    this.#dimensions = dimensions
    this.#filters = filters
    this.#classes = classes
    this.#vectors = new Float32Array(this.#words.length * dimensions)
    this.#vectorSteps = new Float32Array(this.#words.length).fill(1e-2)
    this.#words.forEach((word, i) => {
      this.#vectors.set(vectors.get(word) ?? around(dimensions, 0.15), i * dimensions)
    })
    const convolution = new Float32Array(RUNS * filters * dimensions)
    for (let width = 1; width <= WIDEST; width++)
      for (let step = 0; step < width; step++)
        convolution.set(
          around(filters * dimensions, 1.5 / Math.sqrt(width * dimensions)),
          runOf(width, step) * filters * dimensions,
        )
    this.#convolution = new Moving(convolution)
    this.#filterBiases = new Moving(new Float32Array(filters * WIDEST))
    this.#output = new Moving(around(filters * WIDEST * classes, 0.5 / Math.sqrt(filters * WIDEST)))
    this.#classBiases = new Moving(new Float32Array(classes))
    this.#answers = new Answers(filters)
  }

  get fitted(): FittedNetwork {
    return {
      words: this.#words,
      dimensions: this.#dimensions,
      filters: this.#filters,
      vectors: this.#vectors,
      convolution: this.#convolution.values,
      filterBiases: this.#filterBiases.values,
      output: this.#output.values,
      classBiases: this.#classBiases.values,
    }
  }

  numbersOf(sentence: string): Int32Array {
    return Int32Array.from(networkWords(sentence), (word) => this.#numbers.get(word) ?? UNKNOWN)
  }

  /** Works out what the filters answer to every word. */
  project(): void {
    for (let word = 0; word < this.#words.length; word++) this.#project(word)
  }

  #project(word: number): void {
    this.#rows[word] ??= new Float32Array(RUNS * this.#filters)
    rowOf(this.#vectorOf(word), this.#convolution.values, this.#rows[word]!)
  }

  #vectorOf(word: number): Float32Array {
    return this.#vectors.subarray(word * this.#dimensions, (word + 1) * this.#dimensions)
  }

  /** Goes by what `project` worked out last. */
  sharesOf(words: Int32Array): Float64Array {
    this.#answers.read(Array.from(words, (word) => this.#rows[word]!))
    return sharesOf(this.#answers.strongest, this.#filterBiases.values, this.#output.values, this.#classBiases.values)
  }

  /** @returns the sum of what the batch was wrong by */
  learn(batch: readonly Read[], rate: number, vectorRate: number, random: () => number): number {
    const read = batch.map(({ words }) => words.map((word) => (random() < UNREAD ? UNKNOWN : word)))
    const slopes = new Map<number, Float32Array>()
    for (const words of read)
      for (const word of words)
        if (!slopes.has(word)) {
          slopes.set(word, new Float32Array(this.#dimensions))
          this.#project(word)
        }
    let loss = 0
    batch.forEach(({ label, weight }, i) => {
      loss += this.#learnFrom(read[i]!, label, weight / batch.length, slopes, random)
    })
    this.#steps++
    for (const moving of [this.#convolution, this.#filterBiases, this.#output, this.#classBiases])
      moving.step(rate, this.#steps)
    for (const [word, slope] of slopes) this.#moveVector(word, slope, vectorRate)
    return loss / batch.length
  }

  #learnFrom(
    words: Int32Array,
    label: number,
    weight: number,
    slopes: ReadonlyMap<number, Float32Array>,
    random: () => number,
  ): number {
    const classes = this.#classes
    const answers = this.#answers
    answers.read(Array.from(words, (word) => this.#rows[word]!))
    // A deaf filter answers nothing, the others so much louder.
    const louder = 1 / (1 - DEAF)
    const biases = this.#filterBiases.values
    for (let f = 0; f < answers.strongest.length; f++) {
      const answer = answers.strongest[f]! + biases[f]!
      answers.strongest[f] = answer > 0 && random() >= DEAF ? answer * louder - biases[f]! : Number.NEGATIVE_INFINITY
    }
    const output = this.#output.values
    const shares = sharesOf(answers.strongest, biases, output, this.#classBiases.values)
    const loss = -Math.log(shares[label]! + 1e-9)
    const errors = shares.map((share, c) => (share - (c === label ? 1 : 0)) * weight)
    for (let c = 0; c < classes; c++) this.#classBiases.slopes[c]! += errors[c]!
    for (let f = 0; f < answers.strongest.length; f++) {
      const answer = answers.strongest[f]! + biases[f]!
      if (!(answer > 0)) continue
      let slope = 0
      for (let c = 0, at = f * classes; c < classes; c++, at++) {
        slope += errors[c]! * output[at]!
        this.#output.slopes[at]! += errors[c]! * answer
      }
      this.#learnFilter(f, words, answers.places[f]!, slope * louder, slopes)
    }
    return loss
  }

  /** Passes on to a filter, and to the words that it saw where it was strongest, by how much it should have answered less. */
  #learnFilter(
    filter: number,
    words: Int32Array,
    place: number,
    slope: number,
    slopes: ReadonlyMap<number, Float32Array>,
  ): void {
    const dimensions = this.#dimensions
    const width = 1 + Math.floor(filter / this.#filters)
    const vectors = this.#vectors
    const weights = this.#convolution.values
    const weightSlopes = this.#convolution.slopes
    this.#filterBiases.slopes[filter]! += slope
    for (let step = Math.max(0, -place); step < width && place + step < words.length; step++) {
      const word = words[place + step]!
      const at = (runOf(width, step) * this.#filters + (filter % this.#filters)) * dimensions
      const from = word * dimensions
      const wordSlope = slopes.get(word)!
      for (let d = 0; d < dimensions; d++) {
        weightSlopes[at + d]! += slope * vectors[from + d]!
        wordSlope[d]! += slope * weights[at + d]!
      }
    }
  }

  #moveVector(word: number, slope: Float32Array, rate: number): void {
    let square = 0
    for (const value of slope) square += value * value
    this.#vectorSteps[word]! += square / this.#dimensions
    const by = rate / Math.sqrt(this.#vectorSteps[word]!)
    const from = word * this.#dimensions
    for (let d = 0; d < this.#dimensions; d++) this.#vectors[from + d]! -= by * slope[d]!
  }
}

/** Numbers that Adam moves. */
class Moving {
  readonly slopes: Float32Array
  readonly #means: Float32Array
  readonly #squares: Float32Array

  constructor(readonly values: Float32Array) {
    this.slopes = new Float32Array(values.length)
    this.#means = new Float32Array(values.length)
    this.#squares = new Float32Array(values.length)
  }

  /** @param count of the steps, this one among them */
  step(rate: number, count: number): void {
    const meanShare = 1 - 0.9 ** count
    const squareShare = 1 - 0.999 ** count
    for (let i = 0; i < this.values.length; i++) {
      const slope = this.slopes[i]!
      const mean = 0.9 * this.#means[i]! + 0.1 * slope
      const square = 0.999 * this.#squares[i]! + 0.001 * slope * slope
      this.#means[i] = mean
      this.#squares[i] = square
      this.values[i]! -= (rate * (mean / meanShare)) / (Math.sqrt(square / squareShare) + 1e-8)
      this.slopes[i] = 0
    }
  }
}

/** Normally distributed around nought (Box & Muller 1958). */
const bell = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
