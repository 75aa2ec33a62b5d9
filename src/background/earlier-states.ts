import type { RuleSet } from '../rule-set/types'
import { readStatesOfBefore } from './earlier-states-before'
import { type Filed, piecesOf, type RuleSetFiles } from './filed-rule-set'
import { isPacked, type PackedText, pack, unpack } from './packed-text'
import { sumOf } from './text-sum'

/** How many states can be brought back. */
const EARLIER_KEPT = 20

/** A state of the rule set before a change. */
export interface EarlierRuleSet {
  /** When it was replaced, in ms since 1970. */
  readonly at: number
  /** The change that replaced it, in words: "Shouting in capitals: off". */
  readonly change: string
  /** The rule set as it was. Rejects where what is kept of it is damaged, or was forgotten meanwhile. */
  readonly read: () => Promise<RuleSet>
}

/** One earlier state as it is stored. Each stands by itself, but for pieces of rules that it shares with others. */
interface KeptState {
  readonly at: number
  readonly change: string
  /** As it was filed, in JSON. */
  readonly filed: PackedText
  /** Of that text. */
  readonly sum: string
  /** Keys in storage of the pieces that it needs. */
  readonly pieces: readonly string[]
}

/** The last states of a rule set, oldest first. Never changed in place. */
export class EarlierStates {
  static readonly NONE = new EarlierStates([])
  /** @param kept what is to be stored */
  private constructor(readonly kept: readonly KeptState[]) {}

  /** Keys of all pieces that they need. */
  get pieces(): ReadonlySet<string> {
    return new Set(this.kept.flatMap(({ pieces }) => pieces))
  }

  /** Each with the way to read it. */
  list(files: RuleSetFiles): readonly EarlierRuleSet[] {
    return this.kept.map((state) => ({ at: state.at, change: state.change, read: () => readState(state, files) }))
  }

  /** Reads what was stored. What cannot be read is left out. */
  static async read(stored: unknown): Promise<EarlierStates> {
    if (!Array.isArray(stored)) return EarlierStates.NONE
    const kept = stored.filter(isKept)
    const first = stored.indexOf(kept[0])
    // What an earlier build kept is older than what this one does.
    const before = await readStatesOfBefore(first < 0 ? stored : stored.slice(0, first))
    const older = await Promise.all(before.map(({ at, change, text }) => keptState(at, change, text, [])))
    return new EarlierStates([...older, ...kept])
  }

  /** With the state that `change` has just replaced as the newest one; the oldest one goes. */
  async with({ value, pieces }: Filed, change: string, at: number): Promise<EarlierStates> {
    const newest = await keptState(at, change, JSON.stringify(value), pieces)
    return new EarlierStates([...this.kept.slice(-(EARLIER_KEPT - 1)), newest])
  }

  /** Without the newest one. */
  withoutNewest(): EarlierStates {
    return new EarlierStates(this.kept.slice(0, -1))
  }
}

async function readState({ filed, sum }: KeptState, files: RuleSetFiles): Promise<RuleSet> {
  const text = await unpack(filed).catch(() => undefined)
  if (text === undefined || sumOf(text) !== sum) throw new Error('what is kept of this state is damaged')
  const read = await files.look(JSON.parse(text))
  if (!read.ok) throw new Error(`this state can no longer be read: ${read.problems[0]?.reason}`)
  return read.ruleSet
}

async function keptState(at: number, change: string, text: string, pieces: readonly string[]): Promise<KeptState> {
  return { at, change, filed: await pack(text), sum: sumOf(text), pieces }
}

function isKept(value: unknown): value is KeptState {
  if (typeof value !== 'object' || value === null) return false
  const { at, change, filed, sum } = value as Record<string, unknown>
  return (
    typeof at === 'number' &&
    typeof change === 'string' &&
    isPacked(filed) &&
    typeof sum === 'string' &&
    'pieces' in value &&
    Array.isArray(value.pieces) &&
    piecesOf(value).length === value.pieces.length
  )
}
