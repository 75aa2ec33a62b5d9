import browser, { type Storage } from 'webextension-polyfill'
import { DEFAULT_RULE_SET } from '../rule-set/defaults'
import { type Problem, parseRuleSet } from '../rule-set/schema'
import type { RuleSet } from '../rule-set/types'
import { type EarlierRuleSet, EarlierStates } from './earlier-states'
import { type Filed, piecesOf, RuleSetFiles } from './filed-rule-set'
import { onPolicyChange, type Policy, readPolicy, underPolicy } from './policy'

export type { EarlierRuleSet } from './earlier-states'

const RULE_SET = 'ruleSet'
const EARLIER = 'earlierRuleSets'
const BROKEN = 'brokenRuleSet'
/** Keys of pieces that nothing needs any more, while they are being removed. */
const LOOSE = 'loosePieces'

/** A stored rule set that could not be read, as it was found. */
export interface BrokenRuleSet {
  readonly found: unknown
  readonly problems: readonly Problem[]
  /** In ms since 1970. */
  readonly at: number
}

export interface StoredRules {
  /** What holds: the team's set, or what the organisation's policy puts in its place. */
  readonly ruleSet: RuleSet
  /** Oldest first. */
  readonly earlier: readonly EarlierRuleSet[]
  readonly broken?: BrokenRuleSet
  /** Absent where the organisation says nothing. */
  readonly policy?: Policy
}

/** Runs tasks one after the other, across every page and worker of the extension. */
export type Turns = <T>(task: () => Promise<T>) => Promise<T>

const sharedTurns: Turns = async (task) => await navigator.locks.request('evenkeel-rule-set', task)

interface Found {
  /** The team's own set, whatever a policy says. */
  readonly own: RuleSet
  readonly earlier: EarlierStates
  readonly broken?: BrokenRuleSet
  /** Keys of all pieces that the set and its earlier states need. */
  readonly pieces: ReadonlySet<string>
  /** Keys of those that an earlier write could not remove any more. */
  readonly loose: readonly string[]
}

/**
 * The team's rule set in the browser's local storage. Background and pages each hold one of these; storage is the
 * only truth, so a worker that is stopped loses nothing. A set that cannot be read is put aside for repair and the
 * built-in rules hold. The set, its earlier states and what is new of their pieces are always written together, in one
 * write, which browsers do wholly or not at all; what is no longer needed is removed after it. Every method rejects if the browser's storage itself fails (disk full, profile locked).
 */
export class RulesStore {
  readonly #area: Storage.StorageArea
  readonly #files: RuleSetFiles
  readonly #turns: Turns
  readonly #policy: () => Promise<Policy | undefined>

  constructor(
    area: Storage.StorageArea = browser.storage.local,
    turns: Turns = sharedTurns,
    policy: () => Promise<Policy | undefined> = readPolicy,
  ) {
    this.#area = area
    this.#files = new RuleSetFiles(area)
    this.#turns = turns
    this.#policy = policy
  }

  /** What holds now. Puts a broken set aside on the way. */
  load(): Promise<StoredRules> {
    return this.#turns(async () => this.#shown(await this.#read()))
  }

  /** The rule set that holds, without its earlier states: what drafts are judged by. */
  async inForce(): Promise<RuleSet> {
    const stored = await this.#area.get(RULE_SET)
    // Nobody's turn is awaited here: a piece may be gone that a change has just replaced. Then it is read in turn.
    const read = await this.#files.read(stored[RULE_SET] ?? DEFAULT_RULE_SET)
    return read.ok ? underPolicy(read.ruleSet, await this.#policy()) : (await this.load()).ruleSet
  }

  /** The team's own set as it is stored, whatever a policy lays over it. */
  own(): Promise<RuleSet> {
    return this.#turns(async () => (await this.#read()).own)
  }

  /**
   * Applies an edit to what is stored at that moment, so that two open pages never undo each other.
   * @throws {Error} in words for the lead: where the policy locks the set, or the storage is full; nothing is changed then
   */
  change(edit: (ruleSet: RuleSet) => RuleSet, what: string): Promise<StoredRules> {
    return this.#turns(async () => {
      await this.#refuseIfLocked()
      return this.#shown(await this.#replace(await this.#read(), edit, what))
    })
  }

  /** As `change`, for what the team's address serves: the lock of a policy keeps hands off, not the address. */
  takeFromAddress(edit: (ruleSet: RuleSet) => RuleSet, what: string): Promise<StoredRules> {
    return this.#turns(async () => this.#shown(await this.#replace(await this.#read(), edit, what)))
  }

  /** Takes the last change back. Without one, nothing happens. */
  undo(): Promise<StoredRules> {
    return this.#turns(async () => {
      await this.#refuseIfLocked()
      const found = await this.#read()
      const last = found.earlier.list(this.#files).at(-1)
      if (!last) return this.#shown(found)
      const filed = await this.#files.file(await last.read(), found.pieces)
      return this.#shown(await this.#write(found, filed, found.earlier.withoutNewest()))
    })
  }

  /** Forgets the earlier states, to make room; what is in force stays. */
  forgetEarlier(): Promise<StoredRules> {
    return this.#turns(async () => {
      const { own, pieces, loose } = await this.#read()
      const needed = await this.#files.file(own, pieces)
      await this.#area.remove([EARLIER, LOOSE, ...without([...pieces, ...loose], needed.pieces)])
      return this.#shown(await this.#read())
    })
  }

  /** Forgets the set that was put aside, once it is repaired or not wanted. */
  discardBroken(): Promise<StoredRules> {
    return this.#turns(async () => {
      await this.#area.remove(BROKEN)
      return this.#shown(await this.#read())
    })
  }

  /** Calls back after every change, whoever made it. Returns the way to stop. */
  onChange(listener: () => void): () => void {
    const heard = (changes: Record<string, Storage.StorageChange>) => {
      if (RULE_SET in changes || BROKEN in changes || EARLIER in changes) listener()
    }
    this.#area.onChanged.addListener(heard)
    const policyStopped = onPolicyChange(listener)
    return () => {
      this.#area.onChanged.removeListener(heard)
      policyStopped()
    }
  }

  async #replace(found: Found, edit: (ruleSet: RuleSet) => RuleSet, what: string): Promise<Found> {
    const own = edit(found.own)
    const before = await this.#files.file(found.own, found.pieces)
    const after = await this.#files.file(own, new Set([...found.pieces, ...before.pieces]))
    const earlier = await found.earlier.with(before, what, Date.now())
    return this.#write(found, { ...after, fresh: { ...before.fresh, ...after.fresh } }, earlier)
  }

  /** Writes a set with its earlier states in the place of those that were found. */
  async #write(found: Found, filed: Filed, earlier: EarlierStates): Promise<Found> {
    const pieces = new Set([...filed.pieces, ...earlier.pieces])
    const loose = without([...found.pieces, ...found.loose], pieces)
    const written = { [RULE_SET]: filed.value, [EARLIER]: earlier.kept, ...filed.fresh }
    try {
      await this.#area.set(loose.length > 0 ? { ...written, [LOOSE]: loose } : written)
    } catch (error) {
      if (!isFull(error)) throw error
      throw new Error(
        'the browser’s storage for Evenkeel is full. Nothing was changed. “Forget earlier states” under Hand over makes room.',
        { cause: error },
      )
    }
    this.#files.written(filed)
    // The change holds already; what cannot be removed now is removed with the next one.
    if (loose.length > 0) await this.#area.remove([...loose, LOOSE]).catch(() => undefined)
    return { ...found, own: filed.ruleSet, earlier, pieces, loose: [] }
  }

  async #refuseIfLocked(): Promise<void> {
    if ((await this.#policy())?.locksRules) throw new Error('the rules are set by your organisation.')
  }

  async #shown(found: Found): Promise<StoredRules> {
    const policy = await this.#policy()
    return {
      ruleSet: underPolicy(found.own, policy),
      earlier: found.earlier.list(this.#files),
      ...(found.broken && { broken: found.broken }),
      ...(policy && { policy }),
    }
  }

  async #read(): Promise<Found> {
    const stored = await this.#area.get([RULE_SET, EARLIER, BROKEN, LOOSE])
    const earlier = await EarlierStates.read(stored[EARLIER])
    const known = readBroken(stored[BROKEN])
    const value: unknown = stored[RULE_SET]
    const ofSet = piecesOf(value)
    const pieces = new Set([...ofSet, ...earlier.pieces])
    const loose = without(piecesOf({ pieces: stored[LOOSE] }), pieces)
    const read =
      value === undefined ? ({ ok: true, ruleSet: DEFAULT_RULE_SET } as const) : await this.#files.read(value)
    if (read.ok) return { own: read.ruleSet, earlier, pieces, loose, ...(known && { broken: known }) }
    const broken: BrokenRuleSet = { found: read.found, problems: read.problems, at: Date.now() }
    await this.#area.set({ [BROKEN]: broken })
    await this.#area.remove([RULE_SET, ...without(ofSet, earlier.pieces)])
    return { own: DEFAULT_RULE_SET, earlier, pieces: earlier.pieces, loose, broken }
  }
}

function without(keys: readonly string[], others: Iterable<string>): readonly string[] {
  const kept = new Set(others)
  return [...new Set(keys)].filter((key) => !kept.has(key))
}

/** Chromium says `QUOTA_BYTES quota exceeded`, Firefox throws a QuotaExceededError. */
function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`)
}

/** The problems are named anew, so that they always fit what is kept. */
function readBroken(value: unknown): BrokenRuleSet | undefined {
  if (typeof value !== 'object' || value === null || !('found' in value)) return undefined
  const parsed = parseRuleSet(value.found)
  const at = 'at' in value && typeof value.at === 'number' ? value.at : 0
  return { found: value.found, problems: parsed.ok ? [] : parsed.problems, at }
}
