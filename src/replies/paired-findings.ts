import { sentencesOf } from '../engine/text/sentences'
import type { Finding } from '../engine/types'

/** What one rule says of one place in a reply, before and after a change; one of them may be missing. */
export interface Pair {
  readonly was: Finding | undefined
  readonly is: Finding | undefined
}

type Unpaired = { was: Finding | undefined; is: Finding | undefined }

/** Pairs the findings of two reports on one reply: by their place, and what is left by rule and sentence. */
export function pairedFindings(reply: string, before: readonly Finding[], after: readonly Finding[]): readonly Pair[] {
  const pairs = new Map<string, Unpaired>()
  const keyOf = ({ rule, start, end }: Finding) => `${rule} ${start} ${end}`
  for (const was of before) pairs.set(keyOf(was), { was, is: undefined })
  for (const is of after) {
    const pair = pairs.get(keyOf(is))
    if (pair) pair.is = is
    else pairs.set(keyOf(is), { was: undefined, is })
  }
  const all = [...pairs.values()]
  const alone = all.filter(({ was, is }) => !was || !is)
  const hasFellow = (one: Unpaired) => all.some((other) => other !== one && ruleOf(other) === ruleOf(one))
  return alone.some(hasFellow) ? bySentence(reply, all, alone) : all
}

const ruleOf = ({ was, is }: Pair): string | undefined => (is ?? was)?.rule

/** Pairs what stands alone with what the same rule says in the same sentence. */
function bySentence(reply: string, all: readonly Unpaired[], alone: readonly Unpaired[]): readonly Pair[] {
  const ends = sentenceEnds(reply)
  const same = (a: Finding | undefined, b: Finding | undefined): boolean =>
    a !== undefined && b !== undefined && a.rule === b.rule && sentenceOf(a, ends) === sentenceOf(b, ends)
  const merged = new Set<Unpaired>()
  for (const one of alone) {
    if (merged.has(one) || !one.was) continue
    const other = alone.find((each) => !merged.has(each) && !each.was && same(one.was, each.is))
    if (!other) continue
    one.is = other.is
    merged.add(other)
  }
  // Hints that say the same of a sentence are shown once: that one stands for each of them.
  for (const one of alone) {
    if (merged.has(one) || (one.was && one.is)) continue
    if (one.was) one.is = all.find(({ is }) => is?.severity === 'hint' && same(one.was, is))?.is
    else one.was = all.find(({ was }) => was?.severity === 'hint' && same(one.is, was))?.was
  }
  return all.filter((pair) => !merged.has(pair))
}

/** Where the sentences of a reply end, UTF-16. */
function sentenceEnds(reply: string): readonly number[] {
  const ends: number[] = []
  let start = 0
  for (const line of reply.split('\n')) {
    for (const sentence of sentencesOf(line, start)) ends.push(sentence.start + sentence.text.length)
    start += line.length + 1
  }
  return ends
}

/** The number of a finding's sentence. What points behind a sentence belongs to it. */
const sentenceOf = ({ start, end }: Finding, ends: readonly number[]): number =>
  ends.findIndex((at) => (start === end ? start <= at : start < at))
