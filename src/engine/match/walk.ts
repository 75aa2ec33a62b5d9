import { firstWords, mayBeEmpty } from './first-words'
import type { Step, Syntax, Test } from './syntax'

/** One word of a sentence as patterns see it. Offsets are UTF-16 in the normalized text. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly comma: boolean
  readonly tags: ReadonlySet<string> | undefined
}

export interface Walked {
  /** Token indices; `to` is exclusive. */
  readonly from: number
  readonly to: number
  readonly captures: Readonly<Record<string, readonly [number, number]>> | undefined
}

/** Most steps that one pattern may take over one sentence: a lead's pattern cannot hang the browser. */
const MOST_STEPS = 20_000

const NOWHERE: readonly Walked[] = []

/** True where what is left of the pattern fits from this token on. */
type Matcher = (at: number) => boolean

/**
 * A pattern made into functions once, each knowing the next, so that walking allocates nothing. Greedy with
 * backtracking: compromise's own matcher does not look back ("(a|a b) c" misses "a b c"), which loses wordings
 * without a word of warning. What failed at a word is not tried there again, so that the time is proportional to
 * pattern times sentence, however many gaps a pattern has.
 */
class Walker {
  #tokens: readonly Token[] = []
  #left = 0
  /** Counts the sentences that were walked. */
  #walk = 0
  /** While functions are made: the slots in `#loops` of the options around them that may consume nothing. */
  #around: readonly number[] = []
  #from = 0
  #to = -1
  readonly #syntax: Syntax
  readonly #names: string[] = []
  readonly #opened: number[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  /** Where each repetition that may consume nothing began. */
  readonly #loops: number[] = []
  readonly #first: ReadonlySet<string> | undefined
  readonly #start: Matcher

  constructor(syntax: Syntax) {
    this.#syntax = syntax
    this.#first = firstWords(syntax.steps)
    const { toEnd } = syntax
    this.#start = this.#sequence(syntax.steps, 0, [], (at) => {
      if (at <= this.#from || (toEnd && at !== this.#tokens.length)) return false
      this.#to = at
      return true
    })
  }

  /** Steps of the last walk; `Infinity` where it was given up. */
  get steps(): number {
    return this.#left < 0 ? Number.POSITIVE_INFINITY : MOST_STEPS - this.#left
  }

  walk(tokens: readonly Token[]): readonly Walked[] {
    this.#tokens = tokens
    this.#left = MOST_STEPS
    this.#walk++
    let found: Walked[] | undefined
    const last = this.#syntax.fromStart ? Math.min(0, tokens.length - 1) : tokens.length - 1
    for (let from = 0; from <= last; from++) {
      if (this.#first && !this.#first.has(tokens[from]!.word)) continue
      for (let i = 0; i < this.#names.length; i++) this.#ends[i] = -1
      this.#from = from
      const matched = this.#start(from)
      if (this.#left < 0) break
      if (!matched) continue
      found ??= []
      found.push({ from, to: this.#to, captures: this.#captures() })
      from = this.#to - 1
    }
    return found ?? NOWHERE
  }

  #captures(): Record<string, readonly [number, number]> | undefined {
    let captures: Record<string, readonly [number, number]> | undefined
    for (let i = 0; i < this.#names.length; i++) {
      if (this.#ends[i]! < 0) continue
      captures ??= {}
      captures[this.#names[i]!] = [this.#starts[i]!, this.#ends[i]!]
    }
    return captures
  }

  /** @param open slots of the captures that are open here, innermost last */
  #sequence(steps: readonly Step[], index: number, open: readonly number[], next: Matcher): Matcher {
    const step = steps[index]
    if (!step) return next
    const opens = step.opens.map((name) => this.#slot(name))
    const within = [...open, ...opens]
    const closes = within.slice(within.length - step.closes.length)
    const after = this.#sequence(steps, index + 1, within.slice(0, within.length - closes.length), next)
    // Behind a word or a fixed number of them every place is reached once.
    const rest = step.options || step.min !== step.max ? this.#failingOnce(after) : after
    const body = this.#repeated(step, within, closes.length > 0 ? this.#closing(closes, rest) : rest)
    return opens.length > 0 ? this.#opening(opens, body) : body
  }

  /**
   * Whether the rest fits from a word on does not hang on how it was reached, but for the options around it that
   * have consumed nothing yet: a failure is remembered by place and by their number.
   */
  #failingOnce(next: Matcher): Matcher {
    const around = this.#around
    const failed: number[] = []
    return (at) => {
      let state = at * (around.length + 1)
      // Inner options begin behind outer ones: which of them are at their beginning follows from how many are.
      for (const loop of around) if (this.#loops[loop] === at) state++
      if (failed[state] === this.#walk) return false
      if (next(at)) return true
      failed[state] = this.#walk
      return false
    }
  }

  #slot(name: string): number {
    const known = this.#names.indexOf(name)
    return known >= 0 ? known : this.#names.push(name) - 1
  }

  #opening(slots: readonly number[], next: Matcher): Matcher {
    return (at) => {
      for (const slot of slots) this.#opened[slot] = at
      return next(at)
    }
  }

  #closing([slot, ...others]: readonly number[], next: Matcher): Matcher {
    const inner = others.length > 0 ? this.#closing(others, next) : next
    return (at) => {
      const start = this.#starts[slot!]!
      const end = this.#ends[slot!]!
      this.#starts[slot!] = this.#opened[slot!]!
      this.#ends[slot!] = at
      if (inner(at)) return true
      this.#starts[slot!] = start
      this.#ends[slot!] = end
      return false
    }
  }

  #repeated(step: Step, open: readonly number[], next: Matcher): Matcher {
    const { test, options, min, max } = step
    if (test) return this.#words(testOf(test), min, max, next)
    if (!options) return next
    let matcher = next
    for (let count = max - 1; count >= 0; count--) {
      const after = matcher
      const again = this.#choice(options, open, after)
      matcher = this.#failingOnce(count >= min ? (at) => again(at) || next(at) : again)
    }
    return matcher
  }

  /** From `max` words down to `min` that pass, then the next. */
  #words(passes: (token: Token) => boolean, min: number, max: number, next: Matcher): Matcher {
    if (min === 1 && max === 1) {
      return (at) => {
        if (--this.#left < 0) return false
        const token = this.#tokens[at]
        return token !== undefined && passes(token) && next(at + 1)
      }
    }
    return (at) => {
      let count = 0
      while (count < max) {
        if (--this.#left < 0) return false
        const token = this.#tokens[at + count]
        if (token === undefined || !passes(token)) break
        count++
      }
      for (; count >= min; count--) if (next(at + count)) return true
      return false
    }
  }

  /** The first option that leads to a match, in their order; each is tried only where one of its first words stands. */
  #choice(options: readonly (readonly Step[])[], open: readonly number[], next: Matcher): Matcher {
    const firsts = options.map(firstWords)
    const known = new Set<string>()
    for (const first of firsts) if (first) for (const word of first) known.add(word)
    // Options are made into functions when they are first needed: most never are.
    const made: Matcher[] = []
    const around = this.#around
    const select = (word: string): readonly Matcher[] => {
      const among: Matcher[] = []
      firsts.forEach((first, i) => {
        if (first && !first.has(word)) return
        made[i] ??= this.#option(options[i]!, open, next, around)
        among.push(made[i])
      })
      return among
    }
    const byWord = new Map<string, readonly Matcher[]>()
    let others: readonly Matcher[] | undefined
    return (at) => {
      if (--this.#left < 0) return false
      const word = this.#tokens[at]?.word
      if (word === undefined) return false
      let among: readonly Matcher[] | undefined
      if (known.has(word)) {
        among = byWord.get(word)
        if (!among) {
          among = select(word)
          byWord.set(word, among)
        }
      } else {
        others ??= select('')
        among = others
      }
      for (const matcher of among) if (matcher(at)) return true
      return false
    }
  }

  /** One option; it must consume a word, lest a repetition goes on for ever. */
  #option(option: readonly Step[], open: readonly number[], next: Matcher, around: readonly number[]): Matcher {
    const before = this.#around
    try {
      this.#around = around
      if (!mayBeEmpty(option)) return this.#sequence(option, 0, open, next)
      const loop = this.#loops.push(-1) - 1
      this.#around = [...around, loop]
      const body = this.#sequence(option, 0, open, (at) => at > this.#loops[loop]! && next(at))
      return (at) => {
        this.#loops[loop] = at
        return body(at)
      }
    } finally {
      this.#around = before
    }
  }
}

function testOf(test: Test): (token: Token) => boolean {
  switch (test.kind) {
    case 'any':
      return () => true
    case 'word': {
      const { word } = test
      return (token) => token.word === word
    }
    case 'words': {
      const { words } = test
      return (token) => words.has(token.word)
    }
    case 'tag': {
      const { tag } = test
      return (token) => token.tags?.has(tag) === true
    }
    case 'regex': {
      const { regex } = test
      return (token) => regex.test(token.word)
    }
    case 'comma':
      return (token) => token.comma
    case 'all': {
      const tests = test.tests.map(testOf)
      return (token) => tests.every((passes) => passes(token))
    }
    case 'not': {
      const passes = testOf(test.test)
      return (token) => !passes(token)
    }
  }
}

const walkers = new WeakMap<Syntax, Walker>()

/** Every place where the pattern fits, left to right, none overlapping. */
export function walk(syntax: Syntax, tokens: readonly Token[]): readonly Walked[] {
  return walkerOf(syntax).walk(tokens)
}

/** How many steps a pattern takes over a sentence: its cost, whatever the machine. `Infinity` where it is given up. */
export function stepsOver(syntax: Syntax, tokens: readonly Token[]): number {
  const walker = walkerOf(syntax)
  walker.walk(tokens)
  return walker.steps
}

function walkerOf(syntax: Syntax): Walker {
  let walker = walkers.get(syntax)
  if (!walker) {
    walker = new Walker(syntax)
    walkers.set(syntax, walker)
  }
  return walker
}
