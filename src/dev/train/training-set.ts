import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { customerSentences } from '../../engine/context/customer-sentences'
import { MARK_WORDS, marksAsWords } from '../../engine/opinion/marks-as-words'
import { normalizedSentences } from '../../engine/opinion/normalized-sentences'
import { replaceSlots } from '../../engine/rewrite/fill'
import type { Thread } from '../../engine/types'
import { RULES } from '../../rules'
import type { Example } from '../../rules/types'
import { FIXTURES, fixtureRows } from './fixtures'
import { LEARNED, labelledReplies } from './parts'

/** A wording and the rule that it breaks; `undefined`: nobody could take offence at it. */
export interface Wording {
  /** Normalized, in lower case. Of several sentences one at least breaks the rule; of a fine wording none. */
  readonly sentences: readonly string[]
  readonly rule: string | undefined
  /** How much it counts. */
  readonly weight: number
}

const MARKS = 'sarcastic-marks'

/** A row of a set. */
export interface Row {
  readonly rule?: string
  readonly label?: 'bad' | 'ok'
  readonly reply?: string
  readonly customer?: string
  readonly thread?: Thread['messages']
}

const FILES: readonly string[] = [
  ...readdirSync(join(FIXTURES, 'blind'))
    .map((name) => `blind/${name}`)
    .sort(),
  'plain-wordings.jsonl',
  'good-replies.jsonl',
  'everyday-replies.jsonl',
  // Decent, and as close as can be to what provokes.
  'lookalikes.jsonl',
]
/** Nothing is ever learned from these: they tell how the coach does on words that it has not seen. */
export const HELD_OUT: readonly string[] = [7, 16, 21, 23, 24, 28, 32].map((round) => `blind/round-${round}.jsonl`)

/**
 * Sets of single sentences, most of them for a handful of rules: how a sentence sounds is learned from them, what a whole
 * reply lacks is not. Learned from for that, too, the checks of what is lacking became worse on unseen threads.
 */
const OF_SENTENCES: readonly string[] = [27, 29, 30, 31].map((round) => `blind/round-${round}.jsonl`)
const NOT_WHOLE: readonly string[] = [...HELD_OUT, ...OF_SENTENCES]

/** Names of the sets that tell what a whole reply lacks. */
export const setsOfReplies = (): string[] =>
  FILES.filter((file) => file.startsWith('blind/') && !NOT_WHOLE.includes(file))

/** The drafts that tell what their sentences do. */
export const wholeDrafts = (): Wording[] => trainingSet(NOT_WHOLE)

/**
 * All that is learned from: our own sets of wordings, good replies, and the rules' examples and rewrites.
 * @param without names of files in `tests/fixtures` that are left out
 */
export function trainingSet(without: readonly string[] = HELD_OUT): Wording[] {
  return [...FILES.filter((file) => !without.includes(file)).flatMap(wordingsIn), ...fullReplies(), ...ownWordings()]
}

/** Replies to complaints that lack nothing: they name what went wrong in plain words, and nobody takes offence. */
function fullReplies(): Wording[] {
  return LEARNED.flatMap(labelledReplies).flatMap(({ reply, lacks }) =>
    lacks.length > 0 ? [] : asWording({ label: 'ok', reply: reply.map(({ s }) => s).join(' ') }),
  )
}

/** @param file in `tests/fixtures` */
export const wordingsIn = (file: string): Wording[] => fixtureRows<Row>(file).flatMap(asWording)

/** What customers write, and the cue that it must raise. */
export function customerWordings(without: readonly string[] = HELD_OUT): Wording[] {
  const written = FILES.filter((file) => !without.includes(file))
    .flatMap((file) => fixtureRows<Row>(file))
    .flatMap(asCustomerWording)
  const examples = RULES.flatMap(({ id, severity, examples: { bad, ok } }) =>
    severity === 'cue'
      ? [
          ...bad.flatMap((example) => asCustomerWording({ rule: id, label: 'bad', ...asRow(example) })),
          ...ok.flatMap((example) => asCustomerWording({ rule: id, label: 'ok', ...asRow(example) })),
        ]
      : [],
  )
  return [...written, ...examples]
}

const asRow = (example: Example): Row =>
  typeof example === 'string' ? { customer: example } : 'thread' in example ? { thread: example.thread } : example

/** Rules whose replies answer insults, threats and harm: nobody has said of their messages what they are. */
const ANSWERING_HARM: ReadonlySet<string> = new Set([
  'heat-pause',
  'liability-admission',
  'name-calling',
  'taking-bait',
])

function asCustomerWording({ rule, label, customer, reply, thread = [] }: Row): Wording[] {
  if (reply !== undefined && ANSWERING_HARM.has(rule ?? '')) return []
  const said = thread.filter(({ from }) => from === 'customer').map(({ text }) => text)
  const sentences = customerSentences(customer ?? said.join('\n')).map(({ lower }) => lower)
  return sentences.length === 0 ? [] : [{ sentences, rule: label === 'bad' ? rule : undefined, weight: 1 }]
}

function asWording({ rule, label = rule === undefined ? 'ok' : 'bad', reply = '' }: Row): Wording[] {
  const broken = label === 'ok' ? undefined : rule
  const withMarks = marksAsWords(reply)
  // Only this rule goes by the marks; all that is fine in quotation marks is fine with their words, too.
  if (broken === MARKS)
    return wording(withMarks, broken)
      .map((one) => ({ ...one, sentences: one.sentences.filter(hasMarks) }))
      .filter(({ sentences }) => sentences.length > 0)
  return [...wording(reply, broken), ...(broken === undefined && withMarks !== reply ? wording(withMarks, broken) : [])]
}

const hasMarks = (sentence: string): boolean => MARK_WORDS.some((word) => sentence.includes(word))

function wording(text: string, rule: string | undefined): Wording[] {
  const sentences = normalizedSentences(text)
  return sentences.length === 0 ? [] : [{ sentences, rule, weight: 1 }]
}

/** What stands in a rule file is a promise, and counts for more than any one wording of a set. */
const OWN = 3

/** Examples of the rules; and their rewrites, which must never sound sharp. */
function ownWordings(): Wording[] {
  return RULES.flatMap(({ id, examples, rewrites }) => [
    ...examples.bad.flatMap((example) => asWording({ rule: id, label: 'bad', reply: draftOf(example) })),
    ...examples.ok.flatMap((example) => asWording({ rule: id, label: 'ok', reply: draftOf(example) })),
    ...rewrites.flatMap((rewrite) =>
      asWording({ rule: id, label: 'ok', reply: withoutSlots(typeof rewrite === 'string' ? rewrite : rewrite.text) }),
    ),
  ]).map((wording) => ({ ...wording, weight: OWN }))
}

const draftOf = (example: Example): string => (typeof example === 'string' ? example : (example.reply ?? ''))

const withoutSlots = (template: string): string => replaceSlots(template, (_, fallback) => fallback ?? 'this')
