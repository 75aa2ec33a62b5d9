import type { Storage } from 'webextension-polyfill'
import { inPieces } from '../rule-set/pieces'
import { type Problem, parseOwnRules, parseRuleSet } from '../rule-set/schema'
import { ownRulesLine } from '../rule-set/text'
import { type RuleSet, SCHEMA_VERSION, type TeamRule } from '../rule-set/types'
import { isPacked, type PackedText, pack, unpack } from './packed-text'

/** A set with no more own rules than this lies in storage as it is. */
const WHOLE_UP_TO = 100

/** What names a piece in storage: its own text makes it, so that a name never stands for two texts. */
const PIECE = /^rules-[0-9a-f]{32}$/

/** Stands in the place of rules that cannot be read, for the lead to see. */
const DAMAGED = 'Rules that stood here are damaged.'

/** A rule set with many own rules, as it is stored: they lie beside it, in pieces. */
interface Head extends Omit<RuleSet, 'rules'> {
  /** Keys in storage. */
  readonly pieces: readonly string[]
}

/** A rule set ready for storage. */
export interface Filed {
  readonly value: RuleSet | Head
  /** Keys of all its pieces. */
  readonly pieces: readonly string[]
  /** Those that are not in storage yet. */
  readonly fresh: Readonly<Record<string, PackedText>>
  readonly ruleSet: RuleSet
}

export type ReadFiled =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  /** `found` as one value, whatever it was filed as. */
  | { readonly ok: false; readonly found: unknown; readonly problems: readonly Problem[] }

/** A piece in memory: as one object each rule is known again after an edit, unless it was the one that changed. */
interface Piece {
  readonly key: string
  readonly rules: readonly TeamRule[]
}

/** Keys of the pieces of what is stored; none where it is stored whole. */
export function piecesOf(stored: unknown): readonly string[] {
  if (typeof stored !== 'object' || stored === null || !('pieces' in stored)) return []
  const { pieces } = stored
  return Array.isArray(pieces) ? pieces.filter((key): key is string => typeof key === 'string' && PIECE.test(key)) : []
}

/**
 * Files rule sets and reads them again. A large set is stored in pieces that are named by what is in them: a change of one
 * rule writes, checks and reads one piece, and earlier states share the others. What was read last is remembered
 * by these names, so that the same set is the same object, and so are its rules.
 */
export class RuleSetFiles {
  readonly #area: Storage.StorageArea
  /** Of the set that was filed or read last. */
  #pieces = new Map<string, Piece>()
  #last: { readonly head: string; readonly ruleSet: RuleSet } | undefined
  /** By its first rule. */
  readonly #byRule = new WeakMap<TeamRule, Piece>()

  constructor(area: Storage.StorageArea) {
    this.#area = area
  }

  /**
   * Makes a set ready for storage. Of pieces that did not change nothing is worked out again.
   * @param there keys of the pieces that are in storage
   */
  async file(ruleSet: RuleSet, there: ReadonlySet<string>): Promise<Filed> {
    if (ruleSet.rules.length <= WHOLE_UP_TO) return { value: ruleSet, pieces: [], fresh: {}, ruleSet }
    const pieces: string[] = []
    const fresh: Record<string, PackedText> = {}
    for (const rules of inPieces(ruleSet.rules)) {
      const known = this.#known(rules)
      const text = known && there.has(known.key) ? undefined : ownRulesLine(rules)
      const key = known?.key ?? (await keyOf(text!))
      if (!known && parseOwnRules(rules)) this.#remember({ key, rules })
      if (text !== undefined && !there.has(key)) fresh[key] = await pack(text)
      pieces.push(key)
    }
    const { rules: _, ...rest } = ruleSet
    return { value: { ...rest, pieces }, pieces, fresh, ruleSet }
  }

  /** Tells that a set was written as it was filed: whoever reads it gets the same object, if it is sound. */
  written({ value, pieces: keys, ruleSet }: Filed): void {
    if (!isHead(value)) return
    const pieces = inPieces(ruleSet.rules).flatMap((rules) => this.#known(rules) ?? [])
    const { pieces: _, ...rest } = value
    if (pieces.length < keys.length || !put(rest, pieces)) return
    this.#pieces = new Map(pieces.map((piece) => [piece.key, piece]))
    this.#last = { head: lineOf(value), ruleSet }
  }

  /** Reads what was stored as `value`, and remembers it. Rejects where the browser's storage fails. */
  async read(value: unknown): Promise<ReadFiled> {
    const { pieces, ...read } = await this.#read(value)
    if (read.ok && pieces) {
      this.#pieces = new Map(pieces.map((piece) => [piece.key, this.#remember(piece)]))
      this.#last = { head: lineOf(value), ruleSet: read.ruleSet }
    }
    return read
  }

  /** As `read`, for a set that is not in force: what is in force stays remembered. */
  async look(value: unknown): Promise<ReadFiled> {
    const { pieces, ...read } = await this.#read(value)
    pieces?.forEach((piece) => {
      this.#remember(piece)
    })
    return read
  }

  /** With its pieces where they were read and are sound. */
  async #read(value: unknown): Promise<ReadFiled & { readonly pieces?: readonly Piece[] }> {
    if (!isHead(value)) {
      const parsed = parseRuleSet(value)
      return parsed.ok ? parsed : { ...parsed, found: value }
    }
    if (this.#last?.head === lineOf(value)) return { ok: true, ruleSet: this.#last.ruleSet }
    const { pieces: keys, ...rest } = value
    const unread = keys.filter((key) => !this.#pieces.has(key))
    const stored: Readonly<Record<string, unknown>> = unread.length > 0 ? await this.#area.get(unread) : {}
    const found = await Promise.all(keys.map((key) => this.#pieces.get(key) ?? readPiece(key, stored[key])))
    const pieces = found.every(isSound) ? found : undefined
    const ruleSet = pieces && put(rest, pieces)
    if (ruleSet) return { ok: true, ruleSet, pieces }
    // The slow way, for older versions and for what is wrong: it names what, and where.
    const whole = {
      ...rest,
      rules: found.flatMap((piece): readonly unknown[] => (isSound(piece) ? piece.rules : piece.raw)),
    }
    const parsed = parseRuleSet(whole)
    return parsed.ok ? parsed : { ...parsed, found: whole }
  }

  #known(rules: readonly TeamRule[]): Piece | undefined {
    const known = this.#byRule.get(rules[0]!)
    if (known?.rules.length !== rules.length) return undefined
    return rules.every((rule, i) => rule === known.rules[i]) ? known : undefined
  }

  #remember(piece: Piece): Piece {
    this.#byRule.set(piece.rules[0]!, piece)
    return piece
  }
}

/** A piece that does not hold the rules of this version. */
interface RawPiece {
  readonly raw: readonly unknown[]
}

async function readPiece(key: string, stored: unknown): Promise<Piece | RawPiece> {
  const text = isPacked(stored) ? await unpack(stored).catch(() => undefined) : undefined
  if (text === undefined || (await keyOf(text)) !== key) return { raw: [DAMAGED] }
  const raw: unknown = JSON.parse(text)
  const rules = parseOwnRules(raw)
  if (rules && rules.length > 0) return { key, rules }
  return { raw: Array.isArray(raw) ? raw : [raw] }
}

const isSound = (piece: Piece | RawPiece): piece is Piece => 'rules' in piece

/** The set of sound pieces; `undefined` where the rest is wrong or of an older version, or two rules have one id. */
function put(rest: Readonly<Record<string, unknown>>, pieces: readonly Piece[]): RuleSet | undefined {
  if (rest.schemaVersion !== SCHEMA_VERSION) return undefined
  const parsed = parseRuleSet({ ...rest, rules: [] })
  const rules = pieces.flatMap((piece) => piece.rules)
  if (!parsed.ok || new Set(rules.map(({ id }) => id)).size < rules.length) return undefined
  return { ...parsed.ruleSet, rules }
}

function isHead(value: unknown): value is Record<string, unknown> & { readonly pieces: string[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pieces' in value &&
    Array.isArray(value.pieces) &&
    value.pieces.every((key) => typeof key === 'string' && PIECE.test(key))
  )
}

/** The same for the same value: browsers give back the fields of an object in an order of their own. */
function lineOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  )
}

async function keyOf(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return `rules-${Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
