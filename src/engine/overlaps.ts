import type { Found } from './found'
import { rankOf } from './severity'
import type { Finding } from './types'

/** A finding where it stands in the end. UTF-16 in the reply. */
export interface Kept {
  readonly found: Found
  readonly severity: Finding['severity']
  readonly start: number
  readonly end: number
  /** What is shown in place of the words. */
  readonly shown: string | undefined
}

const WORD = /[\p{L}\p{N}]{2,}/u

const whole = (found: Found): Kept => ({
  found,
  severity: found.severity,
  start: found.start,
  end: found.end,
  shown: found.shown,
})

/** Which comes first where two want the same place. */
const byWeight = (a: Found, b: Found): number =>
  rankOf(b.severity) - rankOf(a.severity) ||
  (b.rule.priority ?? 0) - (a.rule.priority ?? 0) ||
  a.end - a.start - (b.end - b.start) ||
  a.start - b.start ||
  (a.rule.id < b.rule.id ? -1 : 1)

const byPlace = (a: Found, b: Found): number => a.start - b.start || a.end - b.end

/**
 * At most one finding of a severity per place: the rule of higher priority keeps its span, then the shorter one.
 * One that comes too late takes what is left of its own span; a hint, which nothing underlines, needs most of it, since
 * a rest ("For", of "for further assistance") points at the wrong words. Who gets no place is told behind its sentence:
 * words may be wrong in two ways, and neither may hide the other. Order is by place.
 */
export function withoutOverlaps(found: readonly Found[], reply: string): Kept[] {
  // What points at a place without words takes none away.
  const kept = found.filter(isPoint).sort(byWeight).map(whole)
  const late: Found[] = []
  const spans = found.filter((one) => !isPoint(one)).sort(byPlace)
  for (let at = 0; at < spans.length; ) {
    let next = at + 1
    for (let end = spans[at]!.end; next < spans.length && spans[next]!.start < end; next++)
      end = Math.max(end, spans[next]!.end)
    if (next === at + 1) kept.push(whole(spans[at]!))
    else share(spans.slice(at, next).sort(byWeight), reply, kept, late)
    at = next
  }
  if (late.length > 0) tellBeside(late.sort(byWeight), reply, kept)
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || rankOf(b.severity) - rankOf(a.severity))
}

const isPoint = ({ start, end }: Found): boolean => start === end

/** Shares a place between those that overlap, the first first; who gets nothing is `late`. */
function share(group: readonly Found[], reply: string, kept: Kept[], late: Found[]): void {
  const taken = { block: new Places(), warn: new Places(), hint: new Places() }
  for (const one of group) {
    const place = freeOf(taken[one.severity], one, reply, one.severity === 'hint')
    if (place) {
      const [start, end] = place
      taken[one.severity].take(start, end)
      kept.push({ ...whole(one), start, end })
    } else late.push(one)
  }
}

/** As hints: on what is left of their words, else behind their sentence, where what is missing stands, too. */
function tellBeside(late: readonly Found[], reply: string, kept: Kept[]): void {
  const hints = new Places()
  for (const { severity, start, end } of kept) if (severity === 'hint' && start < end) hints.take(start, end)
  for (const one of late) {
    const { start: first, end: last } = one.sentence ?? one
    if (kept.some((other) => other.found.rule === one.rule && first <= other.start && other.end <= last)) continue
    const place = freeOf(hints, one, reply, true)
    if (place) {
      const [start, end] = place
      hints.take(start, end)
      kept.push({ ...whole(one), severity: 'hint', start, end })
    } else {
      const shown = one.shown ?? reply.slice(one.start, one.end)
      kept.push({ found: one, severity: 'hint', start: last, end: last, shown })
    }
  }
}

/** Less than this share of its words says something else. */
const MOST = 0.5

/** The longest stretch of a find that is free and holds a word; where `most` is true, most of it or none. */
function freeOf(
  places: Places,
  { start: from, end: to, indivisible }: Found,
  reply: string,
  most: boolean,
): [number, number] | undefined {
  let best: [number, number] | undefined
  for (const piece of places.free(from, to)) {
    const whole = piece[0] === from && piece[1] === to
    if (indivisible && !whole) continue
    const [start, end] = whole ? piece : trim(piece, reply)
    if (!whole && (end <= start || !WORD.test(reply.slice(start, end)))) continue
    if (most && end - start < (to - from) * MOST) continue
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
    if (i === this.#starts.length) {
      this.#starts.push(start)
      this.#ends.push(end)
      return
    }
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
