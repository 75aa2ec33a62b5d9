import type { Step, Test } from './syntax'

const known = new WeakMap<readonly Step[], ReadonlySet<string> | null>()

/** The words with which a match of these steps may begin; `undefined` where any word may. */
export function firstWords(steps: readonly Step[]): ReadonlySet<string> | undefined {
  let words = known.get(steps)
  if (words === undefined) {
    words = find(steps)
    known.set(steps, words)
  }
  return words ?? undefined
}

function find(steps: readonly Step[]): ReadonlySet<string> | null {
  // A set that one step alone decides is shared, not copied: word classes are large.
  let only: ReadonlySet<string> | undefined
  let all: Set<string> | undefined
  for (const step of steps) {
    const own = step.test ? wordsOf(step.test) : wordsOfOptions(step.options ?? [])
    if (!own) return null
    if (!only) only = own
    else {
      all ??= new Set(only)
      for (const word of own) all.add(word)
    }
    if (step.min > 0) break
  }
  return all ?? only ?? null
}

function wordsOfOptions(options: readonly (readonly Step[])[]): ReadonlySet<string> | undefined {
  const words = new Set<string>()
  for (const option of options) {
    const own = firstWords(option)
    if (!own) return undefined
    for (const word of own) words.add(word)
  }
  return words
}

function wordsOf(test: Test): ReadonlySet<string> | undefined {
  if (test.kind === 'word') return new Set([test.word])
  if (test.kind === 'words') return test.words
  if (test.kind === 'all') for (const one of test.tests) if (wordsOf(one)) return wordsOf(one)
  return undefined
}

/** True where these steps may be passed without a word. */
export const mayBeEmpty = (steps: readonly Step[]): boolean => steps.every((step) => step.min === 0)
