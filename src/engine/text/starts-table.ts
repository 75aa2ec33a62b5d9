import built from 'virtual:starts-tables'
import { pack, unpack } from '../match/packed-numbers'
import { DIGIT, LETTER, lookbehind, startsOf, unfold } from './regex-starts'
import { isWord, keyOf } from './word-starts'

/**
 * Which alternatives of some expressions may begin with which letters. Working it out means reading the expressions
 * letter by letter, which takes as long as loading everything else: so it is done when Evenkeel is built.
 */
export interface StartsTable {
  /** Packed, of each alternative that begins at a word: the number of its expression, and its `pieces`. */
  readonly alternatives: string
  /** Those that may begin with any letter or digit … */
  readonly any: readonly number[]
  /** … or with any digit. */
  readonly digit: readonly number[]
  /** How many beginnings there are. */
  readonly count: number
  /** Packed, for each beginning in order: its key less the one before, how many alternatives have it, and which. */
  readonly starts: string
  /** Packed, of each expression: the `pieces` of what may begin elsewhere than at a word. */
  readonly rest: string
}

/** By fingerprint of the expressions: as JSON, since most are not asked for at the start. */
export type WrittenTables = Readonly<Record<string, string>>

/**
 * The table of these expressions.
 * @param sources of the expressions, as `sourceOf` gives them
 */
export const startsTableOf = (sources: readonly string[]): StartsTable => builtTable(sources) ?? madeTable(sources)

/** The same where it was worked out when Evenkeel was built. */
export function builtTable(sources: readonly string[]): StartsTable | undefined {
  const written = built[fingerprintOf(sources)]
  return written === undefined ? undefined : (JSON.parse(written) as StartsTable)
}

/** @throws Error where two have the same fingerprint */
export function writtenTables(all: readonly (readonly string[])[]): WrittenTables {
  const tables = new Map<string, string>()
  for (const sources of all) {
    const fingerprint = fingerprintOf(sources)
    const table = JSON.stringify(madeTable(sources))
    if ((tables.get(fingerprint) ?? table) !== table) throw new Error(`a fingerprint twice: ${sources[0]}`)
    tables.set(fingerprint, table)
  }
  return Object.fromEntries(tables)
}

/** Works the table out. */
export function madeTable(sources: readonly string[]): StartsTable {
  const candidates: { source: string; owner: number }[] = []
  const byStart = { any: [] as number[], digit: [] as number[], byKey: new Map<number, number[]>() }
  const rest = sources.map((source, owner) => {
    const numbers = new Map<string, number>()
    const elsewhere = unfold(source).filter(({ part, within }) => {
      const starts = startsAtWord(part)
      if (!starts) return true
      let candidate = numbers.get(within)
      if (candidate === undefined) {
        candidate = candidates.push({ source: within, owner }) - 1
        numbers.set(within, candidate)
      }
      for (const start of starts) {
        const list = listOf(byStart, start)
        if (!list.includes(candidate)) list.push(candidate)
      }
      return false
    })
    return elsewhere.map(({ part }) => part).join('|')
  })
  return {
    alternatives: pack(candidates.flatMap(({ source, owner }) => [owner, ...pieces(source, sources[owner]!)])),
    any: byStart.any,
    digit: byStart.digit,
    count: byStart.byKey.size,
    starts: packed(byStart.byKey),
    rest: pack(rest.flatMap((own, i) => pieces(own, sources[i]!))),
  }
}

/** How many pieces of the expression the text consists of, and of each where it begins and its length. */
function pieces(text: string, expression: string): number[] {
  const numbers: number[] = []
  for (let from = 0; from < text.length; ) {
    // The longest piece that the expression holds, by bisection: whatever holds a text holds its beginnings.
    let length = 1
    for (let longer = text.length - from; length < longer; ) {
      const middle = (length + longer + 1) >> 1
      if (expression.includes(text.slice(from, from + middle))) length = middle
      else longer = middle - 1
    }
    const place = expression.indexOf(text.slice(from, from + length))
    if (place < 0) throw new Error(`${text} holds what ${expression} does not`)
    numbers.push(place, length)
    from += length
  }
  return [numbers.length / 2, ...numbers]
}

/** Reads texts that were written down as `pieces`. */
export class PieceReader {
  readonly #numbers: readonly number[]
  #at = 0

  constructor(packed: string) {
    this.#numbers = unpack(packed)
  }

  get done(): boolean {
    return this.#at === this.#numbers.length
  }

  number(): number {
    return this.#numbers[this.#at++]!
  }

  text(expression: string): string {
    let text = ''
    for (let left = this.number(); left > 0; left--) {
      const from = this.number()
      text += expression.slice(from, from + this.number())
    }
    return text
  }
}

function listOf(
  { any, digit, byKey }: { any: number[]; digit: number[]; byKey: Map<number, number[]> },
  start: string,
): number[] {
  if (start === LETTER) return any
  if (start === DIGIT) return digit
  const key = keyOf(start)
  const list = byKey.get(key) ?? []
  byKey.set(key, list)
  return list
}

/** `undefined` where the alternative may begin elsewhere than at a word. */
function startsAtWord(part: string): ReadonlySet<string> | undefined {
  if (!part.startsWith('\\b', lookbehind(part))) return undefined
  const starts = startsOf(part)
  for (const start of starts) {
    if (start !== LETTER && start !== DIGIT && (start === '' || !isWord(start.charCodeAt(0)))) return undefined
  }
  return starts
}

function packed(byKey: ReadonlyMap<number, readonly number[]>): string {
  const numbers: number[] = []
  let before = 0
  for (const [key, list] of [...byKey].sort(([a], [b]) => a - b)) {
    numbers.push(key - before, list.length, ...list)
    before = key
  }
  return pack(numbers)
}

/** Tells expressions apart by a hash over their letters and by their length. */
function fingerprintOf(sources: readonly string[]): string {
  const text = sources.join('\n')
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return `${(hash >>> 0).toString(36)}-${text.length}`
}

/** The expression's source in ASCII, in which a bundle may write it: places in it must be the same everywhere. */
export const sourceOf = ({ source }: RegExp): string =>
  source.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
