import type { Rule } from '../rules/types'
import { rankOf } from './severity'
import type { Finding } from './types'

interface Span {
  readonly rule: Rule
  readonly severity: Finding['severity']
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{N}]{2,}/u

/**
 * At most one finding of a severity per place: the rule of higher priority keeps its span, then the longer one;
 * what another one covers beyond it is kept as its span if a word is left there. Order is by place.
 */
export function withoutOverlaps<Found extends Span>(found: readonly Found[], reply: string): Found[] {
  const order = [...found].sort(
    (a, b) =>
      rankOf(b.severity) - rankOf(a.severity) ||
      (b.rule.priority ?? 0) - (a.rule.priority ?? 0) ||
      a.end - a.start - (b.end - b.start) ||
      a.start - b.start ||
      (a.rule.id < b.rule.id ? -1 : 1),
  )
  const kept: Found[] = []
  for (const one of order) {
    let pieces: [number, number][] = [[one.start, one.end]]
    for (const other of kept) {
      if (other.severity !== one.severity) continue
      pieces = pieces.flatMap(([start, end]): [number, number][] => {
        if (start === end || other.start === other.end) return [[start, end]]
        if (other.end <= start || end <= other.start) return [[start, end]]
        const left: [number, number] = [start, other.start]
        const right: [number, number] = [other.end, end]
        return [left, right].filter(([a, b]) => b > a)
      })
    }
    const best = pieces
      .map((piece) => trim(piece, reply))
      .filter(([a, b]) => (one.start === one.end ? true : b > a && WORD.test(reply.slice(a, b))))
      .sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0]
    if (best) kept.push(best[0] === one.start && best[1] === one.end ? one : { ...one, start: best[0], end: best[1] })
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || rankOf(b.severity) - rankOf(a.severity))
}

function trim([start, end]: [number, number], reply: string): [number, number] {
  let a = start
  let b = end
  while (a < b && /[\s,;:.]/.test(reply.charAt(a))) a++
  while (b > a && /[\s,;:]/.test(reply.charAt(b - 1))) b--
  return [a, b]
}
