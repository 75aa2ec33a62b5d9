import { readSyntax, type Step, type Syntax, type Test } from './syntax'

/** A pattern in compromise's match syntax, read once. */
export interface Pattern {
  readonly source: string
  /** Each must meet one of its words in the sentence, else the pattern cannot match. Rarest first. */
  readonly needs: readonly ReadonlySet<string>[]
  readonly syntax: Syntax
}

/** The words of which one must be there for this step to be passed; `undefined` where it asks for none. */
function needOf(step: Step): ReadonlySet<string> | undefined {
  if (step.min === 0) return undefined
  if (step.test) return wordsOfTest(step.test)
  const words = new Set<string>()
  for (const option of step.options ?? []) {
    const best = rarestOf(option)[0]
    if (!best) return undefined
    for (const word of best) words.add(word)
  }
  return words
}

function wordsOfTest(test: Test): ReadonlySet<string> | undefined {
  if (test.kind === 'word') return new Set([test.word])
  if (test.kind === 'words') return test.words
  if (test.kind === 'all') return test.tests.map(wordsOfTest).find((words) => words !== undefined)
  return undefined
}

function rarestOf(steps: readonly Step[]): ReadonlySet<string>[] {
  if (steps.length === 1) {
    const need = needOf(steps[0]!)
    return need ? [need] : []
  }
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
  let pattern = compiled.get(source)
  if (!pattern) {
    const syntax = readSyntax(source)
    pattern = { source, needs: rarestOf(syntax.steps), syntax }
    compiled.set(source, pattern)
  }
  return pattern
}

/** A changed rule set compiles only what is new in it. */
const compiled = new Map<string, Pattern>()

/** Words of which nearly every reply holds several. */
const COMMON = words(
  'i you we it is are am was be been have has had do does did not no to of the a an and or but for on in at with that this your our my us me will would can could should may might if so as please just very really',
)
/** Words that many replies hold. */
const FREQUENT = words(
  'what when who how where which why there here they them their he she his her one two out up off down over about back from by than then them into time day days any some all more other only also again now still well even after before until get got go going make made take see look let know think want need help try use give keep find put work come say said tell told ask send sent call write read check change open hello hi dear thank thanks sorry kind regards best team order account email mail message number phone card bank payment money refund price delivery parcel item product app page link website store shop issue problem question case request reply information details name address date week today tomorrow yesterday morning new first last next same free right sure able happy good great much many too own yet once every each because while though soon',
)

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}

/** How many sentences a set of words is likely to meet, guessed by how common they are. */
function weight(words: ReadonlySet<string>): number {
  // A class of a hundred rare words still meets fewer sentences than "you" does.
  let sum = 0
  for (const word of words) sum += COMMON.has(word) ? 400 : FREQUENT.has(word) ? 20 : word.length < 4 ? 2 : 1
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
