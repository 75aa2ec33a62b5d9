import { readContext } from '../../engine/context/read-context'
import type { Context } from '../../engine/context/types'
import { asTold, lackSigns } from '../../engine/draft/lack-signs'
import { SentenceFacts } from '../../engine/draft/sentence-facts'
import type { Due } from '../../engine/opinion/due-opinion'
import { LACKS, type Lack } from '../../engine/opinion/lacks'
import { ownSentencesOf } from '../../engine/opinion/normalized-sentences'
import type { PartOdds } from '../../engine/opinion/parts-opinion'
import { spoken } from '../../engine/opinion/spoken'
import { weighParts } from '../../engine/opinion/weighed-parts'
import type { Thread } from '../../engine/types'
import { RULES } from '../../rules'
import type { Example } from '../../rules/types'
import { fixtureRows } from './fixtures'
import { type LabelledReply, LEARNED, labelledReplies, messagesOf, type PartSentence, partSentences } from './parts'
import { type Row, setsOfReplies } from './training-set'

/** A reply, what it answers, and what is known of what it lacks. */
export interface LackRow {
  readonly messages: Thread['messages']
  readonly context: Context
  readonly told: readonly ReadSentence[]
  /** Of lacks that do not stand here nothing is known. */
  readonly lacks: ReadonlyMap<Lack, boolean>
  /** What its sentences do, where that is known. */
  readonly parts: readonly PartSentence[] | undefined
  readonly weight: number
}

interface ReadSentence {
  readonly facts: SentenceFacts
  /** Normalized, in lower case. */
  readonly sentence: string
}

/** The rule that looks for each. */
const RULE_OF: Readonly<Record<Lack, string>> = {
  apology: 'missing-apology',
  acknowledgement: 'missing-acknowledgement',
  solution: 'missing-solution',
  next: 'missing-next-step',
  answer: 'unanswered-question',
  issue: 'unaddressed-issue',
  order: 'excuse-first',
  goodwill: 'missing-goodwill',
  'follow-up': 'missing-follow-up',
}

/** Readers were not asked about these. */
const UNASKED: readonly Lack[] = ['goodwill', 'follow-up']

/** Whole threads are what the coach meets; the sets' rows are short, and say one thing each. */
const WEIGHTS = { learned: 1, threads: 1.5, sets: 0.3, examples: 3 }

/** All that is learned from. */
export function lackRows(): LackRow[] {
  return [
    ...LEARNED.flatMap((file) => labelledReplies(file).map((reply) => asRow(reply, WEIGHTS[file]))),
    ...setsOfReplies().flatMap((file) => fixtureRows<Row>(file).flatMap((row) => setRow(row, WEIGHTS.sets))),
    ...RULES.flatMap(({ id, examples: { bad, ok } }) => [
      ...bad.flatMap((example) => setRow({ rule: id, label: 'bad', ...asSetRow(example) }, WEIGHTS.examples)),
      ...ok.flatMap((example) => setRow({ rule: id, label: 'ok', ...asSetRow(example) }, WEIGHTS.examples)),
    ]),
  ]
}

function asRow(labelled: LabelledReply, weight: number): LackRow {
  // A reply that is good to send lacks nothing, whatever the reader was asked about.
  const unasked = labelled.thread ? UNASKED : [...UNASKED, 'issue']
  const known = labelled.lacks.length === 0 ? LACKS : LACKS.filter((lack) => !unasked.includes(lack))
  return {
    ...read(messagesOf(labelled), labelled.reply.map(({ s }) => s).join(' ')),
    lacks: new Map(known.map((lack) => [lack, labelled.lacks.includes(lack)])),
    parts: partSentences([labelled]),
    weight,
  }
}

const asSetRow = (example: Example): Row => (typeof example === 'string' ? {} : example)

/** A set says of a row only whether it breaks its own rule. */
function setRow({ rule, label, reply, ...conversation }: Row, weight: number): LackRow[] {
  const lack = LACKS.find((one) => RULE_OF[one] === rule)
  const messages = messagesOf(conversation)
  if (!lack || !reply || messages.length === 0) return []
  return [{ ...read(messages, reply), lacks: new Map([[lack, label === 'bad']]), parts: undefined, weight }]
}

function read(messages: Thread['messages'], reply: string): Pick<LackRow, 'messages' | 'context' | 'told'> {
  const told = ownSentencesOf(reply).flatMap(({ text, normalized }) => {
    const facts = new SentenceFacts(text, normalized.text.toLowerCase(), normalized.words)
    return facts.frame ? [] : [{ facts, sentence: spoken(normalized.text) }]
  })
  return { messages, context: readContext({ messages }), told }
}

/** All sentences of which it is known what they do. */
export const sentencesIn = (rows: readonly LackRow[]): PartSentence[] => rows.flatMap(({ parts }) => parts ?? [])

/**
 * @param oddsOf what a sentence does, by a model that has not learned from the row
 * @param due what the message makes a reader expect, by such a model
 * @param owedOf log odds that a good reply comes back to a piece of the message, by such a model
 */
export const signsOf = (
  { told, context }: LackRow,
  oddsOf: (sentence: string) => PartOdds,
  due: Due,
  owedOf: (piece: string) => number,
) =>
  lackSigns(
    told.map(({ facts, sentence }) => asTold(facts, weighParts(oddsOf(sentence)))),
    { ...context, due, matters: context.matters.map((matter) => ({ ...matter, owed: owedOf(matter.text) })) },
  )
