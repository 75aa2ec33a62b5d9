import { readSyntax, type Step, type Syntax, type Test } from './syntax'

/** Sets of words of which a sentence must hold at least one word each, rarest set first. */
export type Way = readonly ReadonlySet<string>[]

/** A pattern in compromise's match syntax. */
export interface Pattern {
  readonly source: string
  /** Read when it is first asked for: most patterns never meet a sentence that could fit them. */
  readonly syntax: Syntax
}

/** @throws PatternError naming the place where the syntax is wrong, when the pattern is read. */
export function compile(source: string): Pattern {
  let pattern = compiled.get(source)
  if (!pattern) {
    pattern = new LazyPattern(source)
    compiled.set(source, pattern)
  }
  return pattern
}

/** A changed rule set compiles only what is new in it. */
const compiled = new Map<string, Pattern>()

class LazyPattern implements Pattern {
  #syntax: Syntax | undefined
  constructor(readonly source: string) {}
  get syntax(): Syntax {
    this.#syntax ??= readSyntax(this.source)
    return this.#syntax
  }
}

const known = new WeakMap<Pattern, readonly Way[]>()

/** The pattern can fit only a sentence that meets every set of at least one of these ways. */
export function waysOf(pattern: Pattern): readonly Way[] {
  let ways = known.get(pattern)
  if (!ways) {
    ways = waysThrough(pattern.syntax.steps)
    known.set(pattern, ways)
  }
  return ways
}

/**
 * One way for all where the rarest step asks for plain words. Where it is a choice of sequences, each of them is a
 * way of its own: a list of idioms would else be tried on every sentence that holds a word of any of them.
 */
function waysThrough(steps: readonly Step[]): readonly Way[] {
  const needs = steps
    .map((step, index) => ({ index, need: needOf(step) }))
    .filter((one): one is { index: number; need: ReadonlySet<string> } => one.need !== undefined)
    .sort((a, b) => weight(a.need) - weight(b.need))
  const rarest = needs[0]
  if (!rarest) return [[]]
  const others = needs.slice(1).map(({ need }) => need)
  const options = steps[rarest.index]!.options
  if (!options) return [[rarest.need, ...others]]
  // Options that ask for one set each are one way together.
  const single = new Set<string>()
  const ways: Way[] = []
  for (const option of options) {
    const own = needsOf(option)
    if (own.length === 1) for (const word of own[0]!) single.add(word)
    else ways.push([...own, ...others].sort((a, b) => weight(a) - weight(b)))
  }
  if (single.size > 0) ways.push([single, ...others].sort((a, b) => weight(a) - weight(b)))
  return ways
}

/** Every set of words that the steps cannot do without. */
function needsOf(steps: readonly Step[]): ReadonlySet<string>[] {
  // Options of a choice that stands alone were opened when the pattern was read.
  return steps.map(needOf).filter((need) => need !== undefined)
}

/** The words of which one must be there for this step to be passed; `undefined` where it asks for none. */
function needOf(step: Step): ReadonlySet<string> | undefined {
  if (step.min === 0) return undefined
  if (step.test) return wordsOfTest(step.test)
  const words = new Set<string>()
  for (const option of step.options ?? []) {
    const needs = needsOf(option)
    let best = needs[0]
    for (const need of needs) if (weight(need) < weight(best!)) best = need
    if (!best) return undefined
    for (const word of best) words.add(word)
  }
  return words
}

function wordsOfTest(test: Test): ReadonlySet<string> | undefined {
  if (test.kind === 'word') return singleton(test.word)
  if (test.kind === 'words') return test.words
  if (test.kind === 'all') return test.tests.map(wordsOfTest).find((words) => words !== undefined)
  return undefined
}

const singletons = new Map<string, ReadonlySet<string>>()

function singleton(word: string): ReadonlySet<string> {
  let set = singletons.get(word)
  if (!set) {
    set = new Set([word])
    singletons.set(word, set)
  }
  return set
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

/** All plain words of the patterns: the vocabulary that undoes capitals and stretched letters. */
export function vocabularyOf(patterns: Iterable<Pattern>): ReadonlySet<string> {
  const vocabulary = new Set<string>()
  // Word classes are shared between patterns: each is read once.
  const seen = new Set<unknown>()
  const read = (steps: readonly Step[]): void => {
    if (seen.has(steps)) return
    seen.add(steps)
    for (const { test, options } of steps) {
      const words = test && wordsOfTest(test)
      if (words && !seen.has(words)) {
        seen.add(words)
        for (const word of words) vocabulary.add(word)
      }
      for (const option of options ?? []) read(option)
    }
  }
  for (const { syntax } of patterns) read(syntax.steps)
  return vocabulary
}
