import { union } from '../../engine/context/stems'
import { asDue, DUE, type Due, dueText } from '../../engine/opinion/due-opinion'
import { featuresOf } from '../../engine/opinion/features'
import type { LearnedLacks } from '../../engine/opinion/lack-opinion'
import { LACKS } from '../../engine/opinion/lacks'
import type { Part } from '../../engine/opinion/parts'
import { asPartOdds } from '../../engine/opinion/parts-opinion'
import { scoresOf } from '../../engine/opinion/sentence-model'
import { fitDense } from './dense-regression'
import { type LackRow, sentencesIn, signsOf } from './lacks'
import { learnParts } from './learn-parts'
import { type Fitted, regress } from './logistic-regression'

const BUCKETS = { words: 2 ** 14, letters: 2 ** 12 }
/** What a reply does where it gives what is due. */
const GIVES: Readonly<Record<keyof Due, Part>> = { apology: 'apology', acknowledgement: 'acknowledges' }
/** Models that judge rows were learned from the others: of what a model has seen it is surer than it should be. */
const FOLDS = 4

/** What the customer's message makes a reader expect, in the order of `DUE`: where a reply gives it or lacks it, it is due. */
export const learnDue = (rows: readonly LackRow[]): Fitted[] =>
  DUE.map((due) =>
    regress(
      rows.flatMap(({ context, lacks, parts }) => {
        const lacking = lacks.get(due) === true
        const given = parts?.some((sentence) => sentence.parts.includes(GIVES[due]))
        const sentence = dueText(context.normalized)
        return lacking || given !== undefined ? [{ sentence, label: lacking || given ? 1 : 0, weight: 1 }] : []
      }),
      1,
      BUCKETS,
    ),
  )

/** To which pieces of a customer's message good replies come back. */
export const learnOwed = (rows: readonly LackRow[]): Fitted =>
  regress(
    rows.filter(isGood).flatMap(({ context, told }) => {
      const said = union(told.map(({ facts }) => facts.stems))
      return context.matters.map(({ text, stems }) => ({
        sentence: text,
        label: stems.some((stem) => said.has(stem)) ? 1 : 0,
        weight: 1,
      }))
    }),
    1,
    BUCKETS,
  )

/** Read by somebody who found nothing lacking. */
const isGood = ({ parts, lacks }: LackRow): boolean => parts !== undefined && ![...lacks.values()].includes(true)

/** What tells that a reply lacks something. */
export function learnLacks(rows: readonly LackRow[]): LearnedLacks {
  const seen = new Map<LackRow, Readonly<Record<string, number>>>()
  for (const fold of foldsOf(rows)) {
    const others = rows.filter((row) => !fold.has(row))
    const parts = learnParts(sentencesIn(others), [])
    const due = learnDue(others)
    const owed = [learnOwed(others)]
    for (const row of fold)
      seen.set(
        row,
        signsOf(
          row,
          (sentence) => asPartOdds(oddsOf(parts, sentence)),
          asDue(oddsOf(due, dueText(row.context.normalized))),
          (piece) => oddsOf(owed, piece)[0]!,
        ),
      )
  }
  const signs = Object.keys(seen.values().next().value ?? {})
  const fitted = LACKS.map((lack) => {
    const known = rows.filter(({ lacks }) => lacks.has(lack))
    return fitDense(
      known.map((row) => ({
        values: signs.map((sign) => seen.get(row)![sign]!),
        label: row.lacks.get(lack) ? 1 : 0,
        weight: row.weight,
      })),
    )
  })
  return { signs, weights: fitted.map(({ weights }) => weights), biases: fitted.map(({ bias }) => bias) }
}

/** Rows of one customer stay together. */
function foldsOf(rows: readonly LackRow[]): Set<LackRow>[] {
  const folds = Array.from({ length: FOLDS }, () => new Set<LackRow>())
  const numbers = new Map<string, number>()
  for (const row of rows) {
    const customer = row.messages.map(({ text }) => text).join('\n')
    if (!numbers.has(customer)) numbers.set(customer, numbers.size)
    folds[numbers.get(customer)! % FOLDS]!.add(row)
  }
  return folds
}

function oddsOf(models: readonly Fitted[], text: string): number[] {
  const features = featuresOf(text)
  return models.map(({ buckets, weights, biases }) => scoresOf(features, buckets, weights, biases, 1)[0]!)
}
