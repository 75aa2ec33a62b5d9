import type { Report } from '../engine/types'
import { pairedFindings } from './paired-findings'

/** How loud a place in a reply is: from silent to one question before sending. */
export type Level = 'none' | 'hint' | 'warn' | 'block'

/** One place in a reply that a rule speaks of, under the rules before and after a change. */
export interface Alarm {
  readonly rule: string
  /** Of the finding in the reply, UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly before: Level
  readonly after: Level
  /** The words around it, on one line. */
  readonly quote: string
  /** Of the finding in `quote`, UTF-16 code units; the same twice where something is missing. */
  readonly at: readonly [number, number]
}

/** What a change does to an alarm. Without a change every alarm `stays`. */
export type Effect = 'added' | 'removed' | 'louder' | 'quieter' | 'stays'

/**
 * Every place that either report speaks of, in the order of the reply. A rule that is made a hint shares its words
 * with others in another way, and may stand beside its old place: in one sentence that is still the same alarm.
 */
export function alarmsOf(reply: string, before: Report | undefined, after: Report): Alarm[] {
  const pairs = before
    ? pairedFindings(reply, before.findings, after.findings)
    : after.findings.map((finding) => ({ was: finding, is: finding }))
  return pairs
    .flatMap(({ was, is }) => {
      const before: Level = was?.severity ?? 'none'
      const after: Level = is?.severity ?? 'none'
      // The louder one holds the words that are spoken of; a hint may hold what was left of them.
      const finding = RANK[before] > RANK[after] ? was : is
      return finding ? [{ finding, before, after }] : []
    })
    .sort((a, b) => a.finding.start - b.finding.start)
    .map(({ finding: { rule, start, end }, before, after }) => {
      return { rule, start, end, before, after, ...quoteOf(reply, start, end) }
    })
}

/** From which level on something is an alarm. */
export type Heard = 'hint' | 'warn'

const RANK: Readonly<Record<Level, number>> = { none: 0, hint: 1, warn: 2, block: 3 }

/** What the change does, as far as levels from `heard` on are alarms; `undefined` where neither side is one. */
export function effectOf({ before, after }: Pick<Alarm, 'before' | 'after'>, heard: Heard): Effect | undefined {
  const was = RANK[before]
  const is = RANK[after]
  const least = RANK[heard]
  if (was < least && is < least) return undefined
  if (was < least) return 'added'
  if (is < least) return 'removed'
  if (was === is) return 'stays'
  return is > was ? 'louder' : 'quieter'
}

/** So much is shown on each side of a finding, UTF-16 code units. */
const AROUND = 110

/** The sentence around a place, cut where it is long, on one line. */
function quoteOf(reply: string, start: number, end: number): Pick<Alarm, 'quote' | 'at'> {
  const left = reply.slice(Math.max(0, start - AROUND), start)
  const right = reply.slice(end, end + AROUND)
  // What is missing has no words: the end of the reply stands for it.
  const sentenceStart =
    start === end ? -1 : Math.max(...[...left.matchAll(/[.!?]\s|\n/g)].map((m) => m.index + m[0].length), -1)
  const cutLeft = start > AROUND && sentenceStart < 0
  const before = sentenceStart >= 0 ? left.slice(sentenceStart) : cutLeft ? `… ${left.replace(/^\S*\s/, '')}` : left
  const stop = /[.!?](?=\s|$)|\n/.exec(right)
  const after = stop
    ? right.slice(0, stop.index + 1)
    : right.length < AROUND
      ? right
      : `${right.replace(/\s\S*$/, '')} …`
  const oneLine = (text: string) => text.replace(/\s/g, ' ')
  const lead = oneLine(before).trimStart()
  const words = oneLine(reply.slice(start, end))
  return { quote: lead + words + oneLine(after).trimEnd(), at: [lead.length, lead.length + words.length] }
}
