import { readSyntax, type Step, type Syntax, type Test } from './syntax'

/** A pattern in compromise's match syntax, read once. */
export interface Pattern {
  readonly source: string
  /** Each must meet one of its words in the sentence, else the pattern cannot match. Rarest first. */
  readonly needs: readonly (readonly string[])[]
  readonly syntax: Syntax
}

/** The words of which one must be there for this step to be passed; `undefined` where it asks for none. */
function needOf(step: Step): readonly string[] | undefined {
  if (step.min === 0) return undefined
  if (step.test) return wordsOfTest(step.test)
  const words: string[] = []
  for (const option of step.options ?? []) {
    const best = rarestOf(option)[0]
    if (!best) return undefined
    words.push(...best)
  }
  return words
}

function wordsOfTest(test: Test): readonly string[] | undefined {
  if (test.kind === 'word') return [test.word]
  if (test.kind === 'words') return [...test.words]
  if (test.kind === 'all') return test.tests.map(wordsOfTest).find((words) => words !== undefined)
  return undefined
}

function rarestOf(steps: readonly Step[]): (readonly string[])[] {
  return steps
    .map(needOf)
    .filter((need) => need !== undefined)
    .map((need) => ({ need, weight: weight(need) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ need }) => need)
}

/**
 * @throws Error naming the unknown word class.
 * @throws PatternError naming the place where the syntax is wrong.
 */
export function compile(source: string): Pattern {
  const syntax = readSyntax(source)
  return { source, needs: rarestOf(syntax.steps), syntax }
}

const COMMON = new Set(
  'i you we it is are am was be been have has had do does did not no to of the a an and or but for on in at with that this your our my us me will would can could should may might if so as please just very really'.split(
    ' ',
  ),
)

/** How many sentences a set of words is likely to meet, guessed by how common and how short they are. */
function weight(words: readonly string[]): number {
  let sum = 0
  for (const word of words) sum += COMMON.has(word) ? 100 : word.length < 4 ? 4 : 1
  return sum
}

/** All plain words of a pattern, for the vocabulary that undoes capitals and stretched letters. */
export function addWordsOf({ syntax }: Pattern, vocabulary: Set<string>): void {
  addWords(syntax.steps, vocabulary)
}

function addWords(steps: readonly Step[], vocabulary: Set<string>): void {
  for (const { test, options } of steps) {
    for (const word of (test && wordsOfTest(test)) ?? []) vocabulary.add(word)
    for (const option of options ?? []) addWords(option, vocabulary)
  }
}
