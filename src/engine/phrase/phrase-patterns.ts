import type { PhraseSource } from '../../rule-set/types'
import { MOST_WORDS, type PhrasePart, readPhrase } from './read-phrase'

/** Ways in which a customer is told to do something, in front of the phrase. */
const TOLD = [
  '^<filler>{0,2}',
  '(. && @hasComma) <filler>{0,2}',
  '(please|kindly|just|simply)',
  '(do|must|should|need|can|could) not <filler>{0,1}',
  '(can|could|would|will|may) you <filler>{0,2}',
  'you (must|should|can|could|may|might|will|shall|need to|have to|ought to|had better|are (required|asked|advised|expected|requested) to) <filler>{0,2}',
  '(ask|advise|suggest|recommend|request|want|need|urge|like|expect|remind) (that)? you (to)? <filler>{0,2}',
  '(try|remember|make sure|be sure|feel free) to <filler>{0,2}',
  'let us <filler>{0,2}',
] as const

/** What the patterns of a phrase cannot be made from, in words; `undefined` where all is well. */
export function phraseProblem(source: PhraseSource): string | undefined {
  const words = readPhrase(source).flatMap((part) => (part.kind === 'gap' ? [] : part.words.map(() => part.optional)))
  if (words.length === 0) return 'Type the words that you never want to see.'
  if (words.every((optional) => optional)) return 'At least one word must stand outside of the brackets.'
  if (words.length > MOST_WORDS) return `A phrase of more than ${MOST_WORDS} words is too rare to be worth a rule.`
  return undefined
}

/**
 * compromise match patterns for a phrase, best first; none for a phrase with a problem.
 * Where the phrase counts only as a command, the words in front are asked for and not underlined.
 */
export function phrasePatterns(source: PhraseSource): readonly string[] {
  if (phraseProblem(source) !== undefined) return []
  const parts = readPhrase(source)
  if (!source.onlyAsCommand) return [parts.map(patternOf).join(' ')]
  const steps = parts.map(patternOf)
  const marked = `[<span>${steps.join(' ')}]`
  return TOLD.map((told) => `${told} ${marked}`)
}

function patternOf(part: PhrasePart): string {
  if (part.kind === 'gap') return '.{0,3}'
  const words = part.words.map(({ forms }) => (forms.length === 1 ? forms[0] : `(${forms.join('|')})`)).join(' ')
  return part.optional ? `(${words})?` : words
}

/**
 * The phrase as it may read in a reply: as typed, in its short forms, and without what may be left out. The other
 * forms of its words are those that `readPhrase` names.
 */
export function phraseVariants(source: PhraseSource): readonly string[] {
  const parts = readPhrase(source)
  const plain = parts.map((part) => (part.kind === 'gap' ? '…' : part.words.map(({ word }) => word).join(' ')))
  const shorter = parts.flatMap((part, at) => (part.kind === 'words' && part.optional ? [plain.toSpliced(at, 1)] : []))
  const variants = [plain, ...shorter].map((words) => words.join(' '))
  return [...new Set(variants.flatMap((variant) => [variant, contracted(variant)]))]
}

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bcan not\b/g, "can't"],
  [/\bwill not\b/g, "won't"],
  [/\b(do|does|did|is|are|was|were|would|could|should|has|have|had) not\b/g, "$1n't"],
  [/\b(i) am\b/g, "$1'm"],
  [/\b(you|we|they) are\b/g, "$1're"],
  [/\b(i|you|we|they) have\b/g, "$1've"],
  [/\b(i|you|we|they|he|she|it) will\b/g, "$1'll"],
  [/\b(it|that|there|he|she) is\b/g, "$1's"],
]

const contracted = (words: string): string => SHORT_FORMS.reduce((text, [from, to]) => text.replace(from, to), words)
