import browser, { type Storage } from 'webextension-polyfill'
import { DEFAULT_RULE_SET } from '../rule-set/defaults'
import { type Problem, parseRuleSet } from '../rule-set/schema'
import type { RuleSet } from '../rule-set/types'

const RULE_SET = 'ruleSet'
const EARLIER = 'earlierRuleSets'
const BROKEN = 'brokenRuleSet'

/** How many states can be brought back. */
const EARLIER_KEPT = 20

/** A state of the rule set before a change. */
export interface EarlierRuleSet {
  readonly ruleSet: RuleSet
  /** When it was replaced, in ms since 1970. */
  readonly at: number
  /** The change that replaced it, in words: "Shouting in capitals: off". */
  readonly change: string
}

/** A stored rule set that could not be read, as it was found. */
export interface BrokenRuleSet {
  readonly found: unknown
  readonly problems: readonly Problem[]
  /** In ms since 1970. */
  readonly at: number
}

export interface StoredRules {
  readonly ruleSet: RuleSet
  /** Oldest first. */
  readonly earlier: readonly EarlierRuleSet[]
  readonly broken?: BrokenRuleSet
}

/** Runs tasks one after the other, across every page and worker of the extension. */
export type Turns = <T>(task: () => Promise<T>) => Promise<T>

const sharedTurns: Turns = async (task) => await navigator.locks.request('evenkeel-rule-set', task)

/**
 * The team's rule set in the browser's local storage. Background and pages each hold one of these; storage is the
 * only truth, so a worker that is stopped loses nothing. A set that cannot be read is put aside for repair and the
 * built-in rules hold. Every method rejects if the browser's storage itself fails (disk full, profile locked).
 */
export class RulesStore {
  readonly #area: Storage.StorageArea
  readonly #turns: Turns

  constructor(area: Storage.StorageArea = browser.storage.local, turns: Turns = sharedTurns) {
    this.#area = area
    this.#turns = turns
  }

  /** What holds now. Puts a broken set aside on the way. */
  load(): Promise<StoredRules> {
    return this.#turns(() => this.#read())
  }

  /** Applies an edit to what is stored at that moment, so that two open pages never undo each other. */
  change(edit: (ruleSet: RuleSet) => RuleSet, what: string): Promise<StoredRules> {
    return this.#turns(async () => {
      const stored = await this.#read()
      const ruleSet = edit(stored.ruleSet)
      const earlier = [...stored.earlier, { ruleSet: stored.ruleSet, at: Date.now(), change: what }].slice(
        -EARLIER_KEPT,
      )
      await this.#area.set({ [RULE_SET]: ruleSet, [EARLIER]: earlier })
      return { ...stored, ruleSet, earlier }
    })
  }

  /** Takes the last change back. Without one, nothing happens. */
  undo(): Promise<StoredRules> {
    return this.#turns(async () => {
      const stored = await this.#read()
      const last = stored.earlier.at(-1)
      if (!last) return stored
      const earlier = stored.earlier.slice(0, -1)
      await this.#area.set({ [RULE_SET]: last.ruleSet, [EARLIER]: earlier })
      return { ...stored, ruleSet: last.ruleSet, earlier }
    })
  }

  /** Forgets the set that was put aside, once it is repaired or not wanted. */
  discardBroken(): Promise<StoredRules> {
    return this.#turns(async () => {
      await this.#area.remove(BROKEN)
      return this.#read()
    })
  }

  /** Calls back after every change, whoever made it. Returns the way to stop. */
  onChange(listener: () => void): () => void {
    const heard = (changes: Record<string, Storage.StorageChange>) => {
      if (RULE_SET in changes || BROKEN in changes) listener()
    }
    this.#area.onChanged.addListener(heard)
    return () => this.#area.onChanged.removeListener(heard)
  }

  async #read(): Promise<StoredRules> {
    const stored = await this.#area.get([RULE_SET, EARLIER, BROKEN])
    const earlier = readEarlier(stored[EARLIER])
    const known = readBroken(stored[BROKEN])
    const found: unknown = stored[RULE_SET]
    if (found === undefined) return { ruleSet: DEFAULT_RULE_SET, earlier, ...(known && { broken: known }) }
    const parsed = parseRuleSet(found)
    if (parsed.ok) return { ruleSet: parsed.ruleSet, earlier, ...(known && { broken: known }) }
    const broken: BrokenRuleSet = { found, problems: parsed.problems, at: Date.now() }
    await this.#area.set({ [BROKEN]: broken })
    await this.#area.remove(RULE_SET)
    return { ruleSet: DEFAULT_RULE_SET, earlier, broken }
  }
}

/** States that no longer read are left out: they could not be brought back anyway. */
function readEarlier(value: unknown): readonly EarlierRuleSet[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return []
    const { ruleSet, at, change } = entry as Record<string, unknown>
    const parsed = parseRuleSet(ruleSet)
    return parsed.ok && typeof at === 'number' && typeof change === 'string'
      ? [{ ruleSet: parsed.ruleSet, at, change }]
      : []
  })
}

/** The problems are named anew, so that they always fit what is kept. */
function readBroken(value: unknown): BrokenRuleSet | undefined {
  if (typeof value !== 'object' || value === null || !('found' in value)) return undefined
  const parsed = parseRuleSet(value.found)
  const at = 'at' in value && typeof value.at === 'number' ? value.at : 0
  return { found: value.found, problems: parsed.ok ? [] : parsed.problems, at }
}
