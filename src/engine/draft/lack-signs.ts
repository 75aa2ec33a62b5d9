import { union } from '../context/stems'
import type { Ask, Context, Matter } from '../context/types'
import { PARTS, type Part } from '../opinion/parts'
import { helpOf, type PartOdds } from '../opinion/parts-opinion'
import { shareOf } from '../opinion/share-of'
import type { SentenceFacts } from './sentence-facts'

/** A sentence of the draft, and what it sounds like as a whole. */
export interface Told {
  readonly facts: SentenceFacts
  /** Log odds. */
  readonly odds: PartOdds
}

/** Log odds beyond which one is sure, either way. */
const SUREST = 8
const NOTHING = -SUREST
const within = (odds: number): number => Math.max(-SUREST, Math.min(SUREST, odds))

/** What patterns find in a sentence; counted. */
const FOUND = [
  'regrets',
  'owns',
  'solves',
  'asksBack',
  'openWork',
  'promises',
  'reachable',
  'time',
  'goodwill',
  'followUp',
  'hollow',
  'sympathy',
] as const satisfies readonly (keyof SentenceFacts)[]

const FLAGS = [
  'complaint',
  'troubled',
  'question',
  'thanks',
  'repeat',
  'churn',
  'wantsRefund',
  'vulnerable',
  'safety',
] as const satisfies readonly (keyof Context)[]
const FAULTS = ['ours', 'theirs', 'third'] as const
const KINDS: readonly Ask['kind'][] = ['when', 'how-much', 'where', 'who', 'why', 'how', 'what', 'yes-no', 'request']

/** Numbers come back for many reasons. */
const wordsOf = ({ stems }: { readonly stems: readonly string[] }): string[] =>
  stems.filter((stem) => !/^\d+$/.test(stem))

/** Which share of the words comes back; none of none. */
function shared(words: readonly string[], said: ReadonlySet<string>): number {
  let met = 0
  for (const word of words) if (said.has(word)) met++
  return words.length === 0 ? 0 : met / words.length
}

/** The surest of them. A loop, since a long paste has more sentences than a call has room for arguments. */
const surest = (odds: readonly number[]): number => odds.reduce((most, one) => Math.max(most, one), NOTHING)
const least = (values: readonly number[]): number => (values.length === 0 ? 1 : Math.min(...values))
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length
const count = <One>(all: readonly One[], counts: (one: One) => boolean): number => all.filter(counts).length

/** To how many of them a good reply would come back. */
const owed = (matters: readonly Matter[]): number => matters.reduce((sum, matter) => sum + shareOf(matter.owed), 0)
const mostOwed = (matters: readonly Matter[]): number =>
  matters.reduce((most, matter) => Math.max(most, shareOf(matter.owed)), 0)

/**
 * What tells whether a reply lacks something, by name: what its sentences do, in which order, what the customer wrote
 * and how much of it comes back. The same while learning and while judging.
 * @param told the draft's sentences, without greeting and closing
 */
export function lackSigns(told: readonly Told[], context: Context): Readonly<Record<string, number>> {
  const signs: Record<string, number> = {}
  const oddsOf = (part: Part): number[] => told.map(({ odds }) => within(odds[part]))
  for (const part of PARTS) {
    const odds = oddsOf(part)
    let most = NOTHING
    let second = NOTHING
    let sum = 0
    for (const one of odds) {
      sum += shareOf(one)
      if (one > most) [most, second] = [one, most]
      else if (one > second) second = one
    }
    signs[`${part}: most`] = most
    signs[`${part}: second`] = second
    signs[`${part}: sum`] = sum
    signs[`${part}: first`] = odds[0] ?? NOTHING
    signs[`${part}: last`] = odds.at(-1) ?? NOTHING
  }
  signs.apologies = count(told, ({ facts }) => facts.apologies.length > 0)
  for (const found of FOUND) signs[found] = count(told, ({ facts }) => facts[found])

  const help = told.map(({ odds }) => within(helpOf(odds)))
  signs['help: most'] = surest(help)
  signs['help: count'] = count(help, (odds) => odds > 0)

  const excuses = oddsOf('excuse')
  const before = (stops: (one: Told) => boolean): number => {
    const end = told.findIndex(stops)
    return surest(excuses.slice(0, end < 0 ? excuses.length : end))
  }
  const sorry = ({ facts, odds }: Told): boolean => facts.apologies.length > 0 || odds.apology > 0
  signs['excuse: before regret'] = before(
    (one) => sorry(one) || one.facts.regrets || one.facts.owns || one.odds.acknowledges > 0,
  )
  signs['excuse: before sorry'] = before(sorry)
  signs['excuse: opening'] = surest(excuses.slice(0, 2))

  signs.sentences = told.length

  const said = union(told.map(({ facts }) => facts.stems))
  const asks = context.asks.map(wordsOf)
  const solving = told.map(({ odds }) => 0.5 * shareOf(odds.solves))
  const asked = asks.map((words) => shared(words, said))
  const answered = asks.map((words) =>
    told.reduce((most, { facts }, i) => Math.max(most, shared(words, facts.stemSet) + solving[i]!), 0),
  )
  signs['asks: least said'] = least(asked)
  signs['asks: mean said'] = mean(asked)
  signs['asks: unsaid'] = count(asked, (share) => share === 0)
  signs['asks: least answered'] = least(answered)
  signs['asks: more than answers'] = context.asks.length - count(told, ({ odds }) => odds.solves > 0)
  const timed = told.some(({ facts }) => facts.time)
  signs['asks: when, and no time'] = !timed && context.asks.some(({ kind }) => kind === 'when') ? 1 : 0
  for (const kind of KINDS) signs[`asks: ${kind}`] = count(context.asks, (ask) => ask.kind === kind)

  const issues = context.issues.map((issue) => shared(wordsOf(issue), said))
  signs['issues: least said'] = least(issues)
  signs['issues: mean said'] = mean(issues)
  signs['issues: unsaid'] = count(issues, (share) => share === 0)
  signs['issues: count'] = issues.length
  const unsaid = context.matters.filter((matter) => shared(matter.stems, said) === 0)
  signs['matters: owed'] = owed(context.matters)
  signs['matters: owed, unsaid'] = owed(unsaid)
  signs['matters: unsaid'] = unsaid.length
  signs['matters: most owed, unsaid'] = mostOwed(unsaid)
  signs['matters: last, unsaid'] = mostOwed(unsaid.filter(({ last }) => last))
  signs['matters: asked, unsaid'] = mostOwed(unsaid.filter(({ asked }) => asked))
  signs['matters: aside, unsaid'] = mostOwed(unsaid.filter(({ aside }) => aside))
  signs['matters: aside'] = mostOwed(context.matters.filter(({ aside }) => aside))
  signs['customer: echoed'] = [...said].filter((stem) => context.stems.has(stem)).length
  signs['customer: length'] = Math.log(1 + context.text.length)
  signs['customer: question marks'] = Math.min(6, context.text.split('?').length - 1)
  signs['customer: messages'] = Math.min(4, context.messages.length)
  signs['customer: anger'] = context.anger
  for (const flag of FLAGS) signs[`customer: ${flag}`] = context[flag] ? 1 : 0
  for (const [what, odds] of Object.entries(context.due)) signs[`due: ${what}`] = within(odds)
  for (const fault of FAULTS) signs[`fault: ${fault}`] = context.fault === fault ? 1 : 0
  signs['customer: waited'] = context.waited === undefined ? 0 : 1
  return signs
}
