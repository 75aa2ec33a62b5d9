import { sentencesOf } from '../engine/text/sentences'
import type { Finding } from '../engine/types'

/** What one rule says of one place in a reply, before and after a change; one of them may be missing. */
export interface Pair {
  readonly was: Finding | undefined
  readonly is: Finding | undefined
}

/** Pairs the findings of two reports on one reply: by their place, and what is left by rule and sentence. */
export function pairedFindings(reply: string, before: readonly Finding[], after: readonly Finding[]): readonly Pair[] {
  const keyOf = ({ rule, start, end }: Finding) => `${rule} ${start} ${end}`
  const laterByPlace = new Map(after.map((is) => [keyOf(is), is]))
  const pairs: Pair[] = []
  const gone: Finding[] = []
  for (const was of before) {
    const key = keyOf(was)
    const is = laterByPlace.get(key)
    if (is) pairs.push({ was, is })
    else gone.push(was)
    laterByPlace.delete(key)
  }
  const come = [...laterByPlace.values()]
  if (gone.length + come.length === 0) return pairs
  return [...pairs, ...pairedBySentence(gone, come, pairs, sentenceFinder(reply))]
}

/** Pairs what stands alone with what the same rule says in the same sentence. */
function pairedBySentence(
  gone: readonly Finding[],
  come: readonly Finding[],
  pairs: readonly Pair[],
  sentenceOf: (finding: Finding) => number,
): readonly Pair[] {
  const keyOf = (finding: Finding) => `${finding.rule} ${sentenceOf(finding)}`
  const waiting = new Map<string, Finding[]>()
  for (const is of come) {
    const list = waiting.get(keyOf(is))
    if (list) list.push(is)
    else waiting.set(keyOf(is), [is])
  }
  const bySentence = gone.map((was): Pair => ({ was, is: waiting.get(keyOf(was))?.shift() }))
  const left = [...waiting.values()].flat().map((is): Pair => ({ was: undefined, is }))
  // Hints that say the same of a sentence are shown once: that one stands for each louder one of the other side.
  const all = [...pairs, ...bySentence, ...left]
  const hints = (side: 'was' | 'is') =>
    new Map(all.flatMap(({ [side]: one }) => (one?.severity === 'hint' ? [[keyOf(one), one] as const] : [])))
  const [earlier, later] = [hints('was'), hints('is')]
  const hintFor = (one: Finding | undefined, known: ReadonlyMap<string, Finding>) =>
    one && one.severity !== 'hint' ? known.get(keyOf(one)) : undefined
  return [...bySentence, ...left].map(({ was, is }) => ({
    was: was ?? hintFor(is, earlier),
    is: is ?? hintFor(was, later),
  }))
}

/** Tells the number of a finding's sentence. What points behind a sentence belongs to it. */
function sentenceFinder(reply: string): (finding: Finding) => number {
  let ends: readonly number[] | undefined
  return ({ start, end }) => {
    ends ??= sentenceEnds(reply)
    const at = start === end ? start - 1 : start
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]! > at) high = middle
      else low = middle + 1
    }
    return low
  }
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
