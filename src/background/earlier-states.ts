import { parseRuleSet } from '../rule-set/schema'
import { readRuleSetText, ruleSetText } from '../rule-set/text'
import type { RuleSet } from '../rule-set/types'
import { isPacked, type PackedText, pack, unpack } from './packed-text'

/** How many states can be brought back. */
const EARLIER_KEPT = 20

/** A state of the rule set before a change. */
export interface EarlierRuleSet {
  /** Made when it is read. @throws {Error} where what is kept of it is damaged */
  readonly ruleSet: RuleSet
  /** When it was replaced, in ms since 1970. */
  readonly at: number
  /** The change that replaced it, in words: "Shouting in capitals: off". */
  readonly change: string
}

/**
 * One earlier state as it is stored: what differs from the state after it, which is mostly one rule. The newest one
 * differs from nothing, so that the list stands by itself, whatever happens to the rule set in force.
 */
export interface KeptState {
  readonly at: number
  readonly change: string
  /** How much of the later state's text stays, in UTF-16 from its beginning and from its end. */
  readonly same: readonly [head: number, tail: number]
  /** What stands between the two. */
  readonly put: PackedText
  /** Of the whole text. */
  readonly sum: string
}

/** A state with its text, read when it is asked for. */
class Earlier implements EarlierRuleSet {
  #ruleSet: RuleSet | undefined
  #text: string | undefined
  constructor(
    readonly at: number,
    readonly change: string,
    readonly kept: KeptState,
    readonly put: string,
    readonly later: Earlier | undefined,
  ) {}

  get text(): string {
    if (this.#text === undefined) {
      const [head, tail] = this.kept.same
      const later = this.later?.text ?? ''
      const text = later.slice(0, head) + this.put + (tail > 0 ? later.slice(-tail) : '')
      if (sumOf(text) !== this.kept.sum) throw new Error('what is kept of this state is damaged')
      this.#text = text
    }
    return this.#text
  }

  get ruleSet(): RuleSet {
    if (!this.#ruleSet) {
      const parsed = readRuleSetText(this.text)
      if (!parsed.ok) throw new Error(`this state can no longer be read: ${parsed.problems[0]?.reason}`)
      this.#ruleSet = parsed.ruleSet
    }
    return this.#ruleSet
  }
}

/** The last states of a rule set, oldest first. Never changed in place. */
export class EarlierStates {
  static readonly NONE = new EarlierStates([])
  private constructor(private readonly states: readonly Earlier[]) {}

  get list(): readonly EarlierRuleSet[] {
    return this.states
  }

  /** What is to be stored. */
  get kept(): readonly KeptState[] {
    return this.states.map((state) => state.kept)
  }

  /** Reads what was stored. What cannot be read is left out, with all that rests on it. */
  static async read(stored: unknown): Promise<EarlierStates> {
    if (!Array.isArray(stored)) return EarlierStates.NONE
    let states: Earlier[] = []
    for (const value of stored.toReversed()) {
      const kept = isKept(value) ? value : await wholeState(value)
      if (!kept) break
      const put = await unpack(kept.put).catch(() => undefined)
      if (put === undefined) break
      states = [new Earlier(kept.at, kept.change, kept, put, states[0]), ...states]
    }
    return new EarlierStates(states)
  }

  /** With the state that `change` has just replaced as the newest one; the oldest one goes. */
  async with(ruleSet: RuleSet, change: string, at: number): Promise<EarlierStates> {
    const text = ruleSetText(ruleSet)
    const kept = await keptState(text, undefined, at, change)
    const newest = new Earlier(at, change, kept, text, undefined)
    const states = this.states.slice(-(EARLIER_KEPT - 1))
    return new EarlierStates([...(await relinked(states, newest)), newest])
  }

  /** Without the newest one. */
  async withoutNewest(): Promise<EarlierStates> {
    const states = this.states.slice(0, -1)
    const last = states.at(-1)
    if (!last) return EarlierStates.NONE
    const text = readable(last)
    if (text === undefined) return EarlierStates.NONE
    const newest = new Earlier(
      last.at,
      last.change,
      await keptState(text, undefined, last.at, last.change),
      text,
      undefined,
    )
    return new EarlierStates([...(await relinked(states.slice(0, -1), newest)), newest])
  }
}

/** The same states in front of a new later one: only the last of them rests on it. */
async function relinked(states: readonly Earlier[], later: Earlier): Promise<Earlier[]> {
  const before = states.at(-1)
  const text = before && readable(before)
  if (!before || text === undefined) return []
  const kept = await keptState(text, later.text, before.at, before.change)
  let linked = [new Earlier(before.at, before.change, kept, await unpack(kept.put), later)]
  for (const state of states.slice(0, -1).toReversed()) {
    linked = [new Earlier(state.at, state.change, state.kept, state.put, linked[0]), ...linked]
  }
  return linked
}

function readable(state: Earlier): string | undefined {
  try {
    return state.text
  } catch {
    return undefined
  }
}

async function keptState(text: string, later: string | undefined, at: number, change: string): Promise<KeptState> {
  const same = later === undefined ? ([0, 0] as const) : sharedEnds(text, later)
  return { at, change, same, put: await pack(text.slice(same[0], text.length - same[1])), sum: sumOf(text) }
}

/** How much two texts share at their beginnings and ends, in UTF-16; no character is cut in two. */
export function sharedEnds(one: string, other: string): readonly [head: number, tail: number] {
  const most = Math.min(one.length, other.length)
  let head = 0
  while (head < most && one.charCodeAt(head) === other.charCodeAt(head)) head += 1
  if (head > 0 && isHighSurrogate(one.charCodeAt(head - 1))) head -= 1
  let tail = 0
  while (tail < most - head && one.charCodeAt(one.length - 1 - tail) === other.charCodeAt(other.length - 1 - tail)) {
    tail += 1
  }
  if (tail > 0 && isLowSurrogate(one.charCodeAt(one.length - tail))) tail -= 1
  return [head, tail]
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code < 0xe000

/** FNV-1a over the code units: tells a damaged text, not a forged one. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193)
  return (sum >>> 0).toString(16)
}

function isKept(value: unknown): value is KeptState {
  if (typeof value !== 'object' || value === null) return false
  const { at, change, same, put, sum } = value as Record<string, unknown>
  return (
    typeof at === 'number' &&
    typeof change === 'string' &&
    Array.isArray(same) &&
    same.length === 2 &&
    same.every((length) => Number.isSafeInteger(length) && length >= 0) &&
    isPacked(put) &&
    typeof sum === 'string'
  )
}

/** Version 0.1.0 kept each state as a whole. */
async function wholeState(value: unknown): Promise<KeptState | undefined> {
  if (typeof value !== 'object' || value === null) return undefined
  const { ruleSet, at, change } = value as Record<string, unknown>
  const parsed = parseRuleSet(ruleSet)
  if (!parsed.ok || typeof at !== 'number' || typeof change !== 'string') return undefined
  return keptState(ruleSetText(parsed.ruleSet), undefined, at, change)
}
