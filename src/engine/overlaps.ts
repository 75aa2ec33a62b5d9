import type { Rule } from '../rules/types'
import { rankOf } from './severity'
import type { Finding } from './types'

interface Span {
  readonly rule: Rule
  readonly severity: Finding['severity']
  readonly start: number
  readonly end: number
  /** What is shown in place of the words. */
  readonly shown?: string
  /** Wider places that speak of the same, narrow ones first: all that matched, the sentence. */
  readonly room: readonly (readonly [number, number])[]
}

const WORD = /[\p{L}\p{N}]{2,}/u

/**
 * At most one finding of a severity per place: the rule of higher priority keeps its span, then the shorter one.
 * One that comes too late takes what is left of its own span, else a free place near it: words may be wrong in two
 * ways, and neither may hide the other. Where the place is taken by another loud finding, the second one becomes a
 * hint, so that two underlines never fight for the same words. Order is by place.
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
  const late: Found[] = []
  const taken: Record<Finding['severity'], Places> = { block: new Places(), warn: new Places(), hint: new Places() }
  const keep = (one: Found, severity: Finding['severity'], [start, end]: readonly [number, number]): void => {
    taken[severity].take(start, end)
    const same = one.start === start && one.end === end && one.severity === severity
    kept.push(same ? one : { ...one, severity, start, end })
  }
  for (const one of order) {
    if (one.start === one.end) {
      kept.push(one)
      continue
    }
    const place = freeOf(taken[one.severity], [one.start, one.end], reply)
    if (place) keep(one, one.severity, place)
    else late.push(one)
  }
  for (const one of late) {
    const [start, end] = one.room.at(-1) ?? [one.start, one.end]
    if (kept.some((other) => other.rule === one.rule && start <= other.start && other.end <= end)) continue
    const place = [[one.start, one.end] as const, ...one.room]
      .map((room) => freeOf(taken.hint, room, reply))
      .find(Boolean)
    if (place) keep(one, 'hint', place)
    // No word is left: it stands behind the sentence, as what is missing does.
    else kept.push({ ...one, severity: 'hint', start: end, end, shown: one.shown ?? reply.slice(one.start, one.end) })
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || rankOf(b.severity) - rankOf(a.severity))
}

/** The longest stretch of the range that is free and holds a word. */
function freeOf(places: Places, [from, to]: readonly [number, number], reply: string): [number, number] | undefined {
  let best: [number, number] | undefined
  for (const piece of places.free(from, to)) {
    const whole = piece[0] === from && piece[1] === to
    const [start, end] = whole ? piece : trim(piece, reply)
    if (!whole && (end <= start || !WORD.test(reply.slice(start, end)))) continue
    if (!best || end - start > best[1] - best[0]) best = [start, end]
  }
  return best
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
