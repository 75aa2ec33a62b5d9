import { union } from '../context/stems'
import type { Ask, Context, Matter } from '../context/types'
import { PARTS } from '../opinion/parts'
import { shareOf } from '../opinion/share-of'
import { SUREST, type WeighedParts, within } from '../opinion/weighed-parts'
import type { SentenceFacts } from './sentence-facts'

/** A sentence of the draft, and what it sounds like as a whole. */
export interface Told {
  readonly facts: SentenceFacts
  readonly parts: WeighedParts
  /** 1 for each of `FOUND` that patterns find in it, else 0. */
  readonly found: Uint8Array
}

const NOTHING = -SUREST
const APOLOGY = PARTS.indexOf('apology')
const ACKNOWLEDGES = PARTS.indexOf('acknowledges')
const SOLVES = PARTS.indexOf('solves')
const EXCUSE = PARTS.indexOf('excuse')

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

/** @param parts what the sentence sounds like, by whatever model */
export const asTold = (facts: SentenceFacts, parts: WeighedParts): Told => ({
  facts,
  parts,
  found: Uint8Array.from(FOUND, (one) => Number(facts[one])),
})

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
  const all = told.map(({ parts }) => parts)
  const most = new Float64Array(PARTS.length).fill(NOTHING)
  const second = new Float64Array(PARTS.length).fill(NOTHING)
  const sum = new Float64Array(PARTS.length)
  for (const { odds, shares } of all)
    for (let p = 0; p < PARTS.length; p++) {
      const one = odds[p]!
      sum[p]! += shares[p]!
      if (one > most[p]!) {
        second[p] = most[p]!
        most[p] = one
      } else if (one > second[p]!) second[p] = one
    }
  PARTS.forEach((part, p) => {
    signs[`${part}: most`] = most[p]!
    signs[`${part}: second`] = second[p]!
    signs[`${part}: sum`] = sum[p]!
    signs[`${part}: first`] = all[0]?.odds[p] ?? NOTHING
    signs[`${part}: last`] = all.at(-1)?.odds[p] ?? NOTHING
  })
  signs.apologies = count(told, ({ facts }) => facts.apologies.length > 0)
  FOUND.forEach((one, i) => {
    signs[one] = told.reduce((sum, { found }) => sum + found[i]!, 0)
  })

  const help = all.map((one) => one.help)
  signs['help: most'] = surest(help)
  signs['help: count'] = count(help, (odds) => odds > 0)

  const excuses = all.map(({ odds }) => odds[EXCUSE]!)
  const before = (stops: (one: Told) => boolean): number => {
    const end = told.findIndex(stops)
    return surest(excuses.slice(0, end < 0 ? excuses.length : end))
  }
  const sorry = ({ facts, parts }: Told): boolean => facts.apologies.length > 0 || parts.odds[APOLOGY]! > 0
  signs['excuse: before regret'] = before(
    (one) => sorry(one) || one.facts.regrets || one.facts.owns || one.parts.odds[ACKNOWLEDGES]! > 0,
  )
  signs['excuse: before sorry'] = before(sorry)
  signs['excuse: opening'] = surest(excuses.slice(0, 2))

  signs.sentences = told.length

  const echoing = told.flatMap(({ facts, parts }) => {
    const echoes = facts.echoesOf(context.raised)
    return echoes.size > 0 ? [{ echoes, solving: parts.solving }] : []
  })
  const said = union(echoing.map(({ echoes }) => echoes))
  const asks = context.asks.map(wordsOf)
  const asked = asks.map((words) => shared(words, said))
  const solving = all.reduce((most, one) => Math.max(most, one.solving), 0)
  const answered = asks.map((words) =>
    echoing.reduce((most, one) => Math.max(most, shared(words, one.echoes) + one.solving), solving),
  )
  signs['asks: least said'] = least(asked)
  signs['asks: mean said'] = mean(asked)
  signs['asks: unsaid'] = count(asked, (share) => share === 0)
  signs['asks: least answered'] = least(answered)
  signs['asks: more than answers'] = context.asks.length - count(all, ({ odds }) => odds[SOLVES]! > 0)
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
  signs['customer: echoed'] = count([...said], (stem) => context.stems.has(stem))
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
