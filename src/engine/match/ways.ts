import { type Pattern, wordsOfTest } from './patterns'
import { FAR } from './places'
import type { Step } from './syntax'

/** A number of words, at least and at most; `FAR` is any number from there on. */
export interface Distance {
  readonly least: number
  readonly most: number
}

/** A set of words of which a sentence must hold one. */
export interface Need {
  readonly words: ReadonlySet<string>
  /** From the word that met the need before, or from where the pattern begins. */
  readonly after: Distance
}

/** Needs in the order of the sentence. */
export interface Way {
  readonly needs: readonly Need[]
  /** Index of the need that the fewest sentences meet. */
  readonly rarest: number
  /** Of the others the one that the fewest sentences meet; the same where there is no other. */
  readonly next: number
  /** From the word that met the last need, it included, to where the pattern ends. */
  readonly rest: Distance
}

/** A need with its place in a step. */
interface Placed {
  readonly words: ReadonlySet<string>
  /** From the first word of the step. */
  readonly before: Distance
  /** To the end of the step, the word itself included. */
  readonly behind: Distance
}

const NOTHING: Distance = { least: 0, most: 0 }

const plus = (a: Distance, b: Distance): Distance => ({
  least: Math.min(FAR, a.least + b.least),
  most: Math.min(FAR, a.most + b.most),
})

const either = (a: Distance | undefined, b: Distance): Distance =>
  a ? { least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) } : b

const times = ({ least, most }: Distance, min: number, max: number): Distance => ({
  least: Math.min(FAR, least * min),
  most: Math.min(FAR, most * max),
})

/** Needs on the way through a sequence, and how far it is from one to the next. */
class Chain {
  readonly needs: Need[] = []
  rest: Distance = NOTHING

  pass(distance: Distance): this {
    this.rest = plus(this.rest, distance)
    return this
  }

  meet({ words, before, behind }: Placed): this {
    this.needs.push({ words, after: plus(this.rest, before) })
    this.rest = behind
    return this
  }

  through(steps: readonly Step[]): this {
    // Options of a choice that stands alone were opened when the pattern was read.
    for (const step of steps) {
      const need = needOf(step)
      if (need) this.meet(need)
      else this.pass(lengthOf(step))
    }
    return this
  }

  /** The index of the need that the fewest sentences meet; -1 without any. */
  get rarest(): number {
    return this.rarestBut(-1)
  }

  /** The same among the others than `index`; `index` without any other. */
  rarestBut(index: number): number {
    let best = index
    this.needs.forEach(({ words }, i) => {
      if (i !== index && (best === index || weight(words) < weight(this.needs[best]!.words))) best = i
    })
    return best
  }

  /** One need of a sequence, placed in the whole of it. */
  placed(index: number): Placed {
    let before = NOTHING
    let behind = this.rest
    this.needs.forEach(({ after }, i) => {
      if (i <= index) before = plus(before, after)
      else behind = plus(behind, after)
    })
    return { words: this.needs[index]!.words, before, behind }
  }
}

const known = new WeakMap<Pattern, readonly Way[]>()

/** The pattern can fit only a sentence that meets every need of at least one of these ways, in order. */
export function waysOf(pattern: Pattern): readonly Way[] {
  let ways = known.get(pattern)
  if (!ways) {
    const { steps, fromStart, toEnd } = pattern.syntax
    ways = waysThrough(steps).map((chain) => {
      const [first, ...others] = chain.needs
      return {
        needs: first ? [fromStart ? first : { ...first, after: { ...first.after, most: FAR } }, ...others] : [],
        rarest: chain.rarest,
        next: chain.rarestBut(chain.rarest),
        rest: toEnd ? chain.rest : { ...chain.rest, most: FAR },
      }
    })
    known.set(pattern, ways)
  }
  return ways
}

/**
 * One way for all where the rarest step asks for plain words. Where it is a choice of sequences, each of them is a
 * way of its own: a list of idioms would else be tried on every sentence that holds a word of any of them.
 */
function waysThrough(steps: readonly Step[]): Chain[] {
  let rarest = -1
  let least = Number.POSITIVE_INFINITY
  steps.forEach((step, i) => {
    const need = needOf(step)
    if (!need || weight(need.words) >= least) return
    rarest = i
    least = weight(need.words)
  })
  const step = steps[rarest]
  if (!step?.options) return [new Chain().through(steps)]
  const again = times(lengthOfOptions(step.options), step.min - 1, step.max - 1)
  const before = steps.slice(0, rarest)
  const after = steps.slice(rarest + 1)
  // Options that ask for one set each are one way together.
  let single: Placed | undefined
  const ways: Chain[] = []
  for (const option of step.options) {
    const own = new Chain().through(option)
    if (own.needs.length === 1) single = joined(single, own.placed(0))
    else ways.push(new Chain().through(before).through(option).pass(again).through(after))
  }
  if (single) ways.push(new Chain().through(before).meet(single).pass(again).through(after))
  return ways
}

function joined(a: Placed | undefined, b: Placed): Placed {
  return {
    words: a ? new Set([...a.words, ...b.words]) : b.words,
    before: either(a?.before, b.before),
    behind: either(a?.behind, b.behind),
  }
}

/** The words of which one must be there for this step to be passed; `undefined` where it asks for none. */
function needOf(step: Step): Placed | undefined {
  if (step.min === 0) return undefined
  if (step.test) {
    const words = wordsOfTest(step.test)
    return words && { words, before: NOTHING, behind: { least: step.min, most: step.max } }
  }
  const options = step.options ?? []
  const words = new Set<string>()
  let before: Distance | undefined
  let behind: Distance | undefined
  for (const option of options) {
    const own = new Chain().through(option)
    if (own.needs.length === 0) return undefined
    const best = own.placed(own.rarest)
    for (const word of best.words) words.add(word)
    before = either(before, best.before)
    behind = either(behind, best.behind)
  }
  if (!before || !behind) return undefined
  return { words, before, behind: plus(behind, times(lengthOfOptions(options), step.min - 1, step.max - 1)) }
}

function lengthOf({ test, options, min, max }: Step): Distance {
  return times(test || !options ? { least: 1, most: 1 } : lengthOfOptions(options), min, max)
}

function lengthOfOptions(options: readonly (readonly Step[])[]): Distance {
  let length: Distance | undefined
  for (const option of options) {
    const { least, most } = option.map(lengthOf).reduce(plus, NOTHING)
    // An option consumes a word, whatever its steps say.
    length = either(length, { least: Math.max(1, least), most: Math.max(1, most) })
  }
  return length ?? NOTHING
}

/** Words of which nearly every reply holds several. */
const COMMON = words(
  'i you we it is are am was be been have has had do does did not no to of the a an and or but for on in at with that this your our my us me will would can could should may might if so as please just very really',
)
/** Words that many replies hold. */
const FREQUENT = words(
  'what when who how where which why there here they them he she his her one two out up off down over about back from by than then them into their time day days any some all more other only also again now still well even after before until get got go going make made take see look let know think want need help try use give keep find put work come say said tell told ask send sent call write read check change open hello hi dear thank thanks sorry kind regards best team order account email mail message number phone card bank payment money refund price delivery parcel item product app page link website store shop issue problem question case request reply information details name address date week today tomorrow yesterday morning new first last next same free right sure able happy good great much many too own yet once every each because while though soon',
)

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}

const weights = new WeakMap<ReadonlySet<string>, number>()

/** How many sentences a set of words is likely to meet, guessed by how common they are. */
function weight(words: ReadonlySet<string>): number {
  let sum = weights.get(words)
  if (sum === undefined) {
    // A class of a hundred rare words still meets fewer sentences than "you" does.
    sum = 0
    for (const word of words) sum += COMMON.has(word) ? 400 : FREQUENT.has(word) ? 20 : word.length < 4 ? 2 : 1
    weights.set(words, sum)
  }
  return sum
}
