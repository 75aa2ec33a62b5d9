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
  const taken: Record<Finding['severity'], Places> = { block: new Places(), warn: new Places(), hint: new Places() }
  for (const one of order) {
    if (one.start === one.end) {
      kept.push(one)
      continue
    }
    const places = taken[one.severity]
    let best: [number, number] | undefined
    for (const piece of places.free(one.start, one.end)) {
      const whole = piece[0] === one.start && piece[1] === one.end
      const [start, end] = whole ? piece : trim(piece, reply)
      if (!whole && (end <= start || !WORD.test(reply.slice(start, end)))) continue
      if (!best || end - start > best[1] - best[0]) best = [start, end]
    }
    if (!best) continue
    places.take(best[0], best[1])
    kept.push(best[0] === one.start && best[1] === one.end ? one : { ...one, start: best[0], end: best[1] })
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

/** Places that are taken: none overlap, in order, so that each look-up is a bisection. */
class Places {
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  /** What is free of `[start, end)`, in order. */
  free(start: number, end: number): [number, number][] {
    const pieces: [number, number][] = []
    let at = start
    for (let i = this.#firstEndingAfter(start); i < this.#starts.length && this.#starts[i]! < end; i++) {
      if (this.#starts[i]! > at) pieces.push([at, this.#starts[i]!])
      at = this.#ends[i]!
    }
    if (at < end) pieces.push([at, end])
    return pieces
  }

  /** `[start, end)` must be free. */
  take(start: number, end: number): void {
    const i = this.#firstEndingAfter(start)
    this.#starts.splice(i, 0, start)
    this.#ends.splice(i, 0, end)
  }

  #firstEndingAfter(at: number): number {
    let low = 0
    let high = this.#ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#ends[middle]! > at) high = middle
      else low = middle + 1
    }
    return low
  }
}
