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
  readonly captures: Readonly<Record<string, readonly [number, number]>>
}

/** Most steps that one pattern may take over one sentence: a lead's pattern cannot hang the browser. */
const MOST_STEPS = 20_000

function passes(test: Test, token: Token): boolean {
  switch (test.kind) {
    case 'any':
      return true
    case 'word':
      return token.word === test.word
    case 'words':
      return test.words.has(token.word)
    case 'tag':
      return token.tags?.has(test.tag) === true
    case 'regex':
      return test.regex.test(token.word)
    case 'comma':
      return token.comma
    case 'all':
      return test.tests.every((one) => passes(one, token))
    case 'not':
      return !passes(test.test, token)
  }
}

type Next = (at: number) => boolean

/**
 * Every place where the pattern fits, left to right, none overlapping. Greedy with backtracking: compromise's own
 * matcher does not look back ("(a|a b) c" misses "a b c"), which loses wordings without a word of warning.
 */
export function walk(syntax: Syntax, tokens: readonly Token[]): Walked[] {
  let left = MOST_STEPS
  const open = new Map<string, number>()
  let captures: Record<string, readonly [number, number]> = {}

  const stepsFrom = (steps: readonly Step[], index: number, at: number, next: Next): boolean => {
    const step = steps[index]
    if (!step) return next(at)
    const begun = [...step.opens]
    for (const name of begun) open.set(name, at)
    const done: Next = (end) => {
      const before = captures
      if (step.closes.length > 0) {
        const names = [...open.keys()].slice(-step.closes.length)
        captures = { ...captures }
        for (const name of names) captures[name] = [open.get(name)!, end]
      }
      if (stepsFrom(steps, index + 1, end, next)) return true
      captures = before
      return false
    }
    return repeat(step, 0, at, done)
  }

  const repeat = (step: Step, count: number, at: number, next: Next): boolean => {
    if (--left < 0) return false
    if (count < step.max) {
      const again: Next = (end) => end > at && repeat(step, count + 1, end, next)
      if (step.test) {
        const token = tokens[at]
        if (token && passes(step.test, token) && again(at + 1)) return true
      } else if (step.options) {
        for (const option of step.options) if (stepsFrom(option, 0, at, again)) return true
      }
    }
    return count >= step.min && next(at)
  }

  const found: Walked[] = []
  const last = syntax.fromStart ? 0 : tokens.length - 1
  for (let from = 0; from <= last; from++) {
    captures = {}
    open.clear()
    let to = -1
    const matched = stepsFrom(syntax.steps, 0, from, (at) => {
      if (syntax.toEnd && at !== tokens.length) return false
      to = at
      return at > from
    })
    if (left < 0) break
    if (!matched) continue
    found.push({ from, to, captures })
    from = to - 1
  }
  return found
}
