import { readSyntax, type Step, type Syntax, type Test } from './syntax'

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

/** The plain words of which one passes the test; `undefined` where others may. */
export function wordsOfTest(test: Test): ReadonlySet<string> | undefined {
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
