import * as v from 'valibot'
import browser, { type Storage } from 'webextension-polyfill'
import { DEFAULT_RULE_SET } from '../rule-set/defaults'
import { readRuleSetText, ruleSetText } from '../rule-set/text'
import type { RuleSet } from '../rule-set/types'
import { type Fetched, fetchRuleSet } from './fetch-rule-set'
import { type PackedText, pack, unpack } from './packed-text'
import { onPolicyChange, type Policy, readPolicy } from './policy'
import type { RulesStore, Turns } from './rules-store'

const ADDRESS = 'teamAddress'

/** How long an answer holds, and how soon a failure is tried again, in ms. */
const ASK_EVERY = 4 * 60 * 60_000
const TRY_AGAIN = 15 * 60_000

const Packed = v.union([v.string(), v.object({ gzip: v.string() })])

const Kept = v.object({
  url: v.string(),
  byPolicy: v.boolean(),
  /** The permission for its host was given for this address, so it goes with it. */
  permissionIsOurs: v.boolean(),
  etag: v.optional(v.string()),
  askedAt: v.optional(v.number()),
  answeredAt: v.optional(v.number()),
  problem: v.optional(v.string()),
  /** The set that was taken last, as a file. */
  taken: v.optional(Packed),
  /** What was fetched and not yet taken, as a file. */
  waiting: v.optional(Packed),
})
type KeptAddress = v.InferOutput<typeof Kept>

/** What is known of the address from which the team's rule set comes. */
export interface TeamAddressState {
  readonly url: string
  /** Set by the organisation: nobody changes it here. */
  readonly byPolicy: boolean
  /** When it answered last, in ms since 1970. */
  readonly answeredAt?: number
  /** Why the last asking failed, in words that follow the host's name: "did not answer". */
  readonly problem?: string
  /** A rule set that differs from the one in force and waits for a yes. */
  readonly waiting?: RuleSet
}

/** What of the browser is needed; tests bring their own. */
export interface AddressTools {
  readonly serverAt: (url: string, etag: string | undefined, permitted: boolean) => Promise<Fetched>
  readonly permitted: (origin: string) => Promise<boolean>
  readonly policy: () => Promise<Policy | undefined>
  readonly turns: Turns
  readonly now: () => number
}

const OF_THE_BROWSER: AddressTools = {
  serverAt: fetchRuleSet,
  permitted: (origin) => browser.permissions.contains({ origins: [origin] }),
  policy: readPolicy,
  turns: async (task) => await navigator.locks.request('evenkeel-team-address', task),
  now: Date.now,
}

/** The permission that an address needs: its one host. Browsers know no ports there. */
export const originOf = (url: string): string => `https://${new URL(url).hostname}/*`

/**
 * The address from which a team fetches its rule set. Pages and background each hold one of these; storage is the only
 * truth. Nothing is asked anywhere while there is no address. What a server sends is checked like any file, kept while
 * the server is away, and shown before it is taken unless the set in force says that this is not needed.
 */
export class TeamAddress {
  readonly #store: RulesStore
  readonly #area: Storage.StorageArea
  readonly #tools: AddressTools
  /** Spares a look into storage at every keystroke. */
  #quietUntil = 0
  /** What was waiting when it was read last. */
  #waiting: { readonly key: string; readonly ruleSet: RuleSet | undefined } | undefined

  constructor(store: RulesStore, area: Storage.StorageArea = browser.storage.local, tools = OF_THE_BROWSER) {
    this.#store = store
    this.#area = area
    this.#tools = tools
    this.onChange(() => {
      this.#quietUntil = 0
    })
  }

  async state(): Promise<TeamAddressState | undefined> {
    const kept = await this.#read()
    if (!kept) return undefined
    const waiting = kept.waiting === undefined ? undefined : await this.#readWaiting(kept.waiting)
    return {
      url: kept.url,
      byPolicy: kept.byPolicy,
      ...(kept.answeredAt !== undefined && { answeredAt: kept.answeredAt }),
      ...(kept.problem && { problem: kept.problem }),
      ...(waiting && { waiting }),
    }
  }

  /**
   * Keeps a new address and asks it, once the browser has its permission. Until then nothing is asked, and the address
   * that was there before comes back if the answer is no.
   * @param had whether the permission was there before
   * @param granted the answer to asking for it
   * @returns whether it was granted
   */
  async use(url: string, had: Promise<boolean>, granted: Promise<boolean>): Promise<boolean> {
    const allowed = await this.#tools.turns(async () => {
      const before = await this.#area.get(ADDRESS)
      // First, so that whoever hears of the new permission knows what it is for.
      await this.#write({ url, byPolicy: false, permissionIsOurs: !(await had) })
      if (await granted.catch(() => false)) return true
      await (ADDRESS in before ? this.#area.set(before) : this.#area.remove(ADDRESS))
      return false
    })
    if (allowed) await this.ask()
    return allowed
  }

  /** Forgets the address; the rule set stays. Returns the origin whose permission is to be given back, if any. */
  forget(): Promise<string | undefined> {
    return this.#tools.turns(async () => {
      const kept = await this.#read()
      await this.#area.remove(ADDRESS)
      return kept?.permissionIsOurs ? originOf(kept.url) : undefined
    })
  }

  /** Asks if the last answer is some hours old. Cheap enough for every keystroke; never rejects. */
  async askIfDue(): Promise<void> {
    const now = this.#tools.now()
    if (now < this.#quietUntil) return
    this.#quietUntil = now + 60_000
    try {
      const kept = await this.#read()
      const wait = kept?.problem ? TRY_AGAIN : ASK_EVERY
      // A clock that was set back is no reason to wait for years.
      const since = kept?.askedAt === undefined ? Number.POSITIVE_INFINITY : Math.abs(now - kept.askedAt)
      if (kept && since >= wait) await this.ask()
    } catch (error) {
      console.warn('Evenkeel could not look after the team’s address:', error)
    }
  }

  /** Asks now. Two at once ask one after the other. */
  ask(): Promise<void> {
    return this.#tools.turns(async () => {
      const kept = await this.#read()
      if (!kept) return
      const asked: KeptAddress = { ...kept, askedAt: this.#tools.now(), problem: undefined }
      const permitted = await this.#tools.permitted(originOf(kept.url))
      if (!permitted && !kept.byPolicy) {
        return this.#write({ ...asked, problem: 'may no longer be asked: the browser’s permission was taken back' })
      }
      const fetched = await this.#tools.serverAt(kept.url, kept.etag, permitted)
      if (fetched.kind === 'failed') return this.#write({ ...asked, problem: fetched.reason })
      const answered = { ...asked, answeredAt: this.#tools.now() }
      if (fetched.kind === 'same') return this.#write(answered)
      const parsed = readRuleSetText(fetched.text)
      if (!parsed.ok) {
        const { path, reason } = parsed.problems[0]!
        return this.#write({ ...asked, problem: `sent something else than a rule set: ${path} ${reason}` })
      }
      await this.#weigh({ ...answered, etag: fetched.etag }, parsed.ruleSet)
    })
  }

  /**
   * Takes what waits, or the part of it that a lead chose. A part makes the set this machine's own: what comes later
   * is shown again.
   * @throws {Error} as `RulesStore.change`
   */
  async take(edit: (ruleSet: RuleSet) => RuleSet, what: string): Promise<void> {
    await this.#store.change(edit, what)
    await this.#tools.turns(async () => {
      const kept = await this.#read()
      if (!kept?.waiting) return
      const own = ruleSetText(await this.#store.own())
      const whole = own === (await unpack(kept.waiting))
      await this.#write({ ...kept, taken: whole ? await pack(own) : undefined, waiting: undefined })
    })
  }

  /** Calls back when something of this changes. Returns the way to stop. */
  onChange(listener: () => void): () => void {
    const heard = (changes: Record<string, Storage.StorageChange>) => {
      if (ADDRESS in changes) listener()
    }
    this.#area.onChanged.addListener(heard)
    const policyStopped = onPolicyChange(listener)
    return () => {
      this.#area.onChanged.removeListener(heard)
      policyStopped()
    }
  }

  /** `undefined` where it cannot be read. Thousands of rules are read once, not after every change of the set in force. */
  async #readWaiting(packed: PackedText): Promise<RuleSet | undefined> {
    const key = JSON.stringify(packed)
    if (this.#waiting?.key !== key) {
      const parsed = readRuleSetText(await unpack(packed))
      this.#waiting = { key, ruleSet: parsed.ok ? parsed.ruleSet : undefined }
    }
    return this.#waiting.ruleSet
  }

  /** Takes a set that came, or lets it wait for a lead. */
  async #weigh(answered: KeptAddress, ruleSet: RuleSet): Promise<void> {
    const text = ruleSetText(ruleSet)
    const own = await this.#store.own()
    const ownText = ruleSetText(own)
    const taken = answered.taken && (await unpack(answered.taken))
    const asIs = ownText === (taken ?? ruleSetText(DEFAULT_RULE_SET))
    const locked = answered.byPolicy && (await this.#tools.policy())?.locksRules
    // Without a word only over what came from here, or over nothing at all: nobody's edits are swept away.
    const silently = locked || (asIs && (answered.byPolicy || (taken !== undefined && own.settings.takeSilently)))
    if (ownText !== text && !silently) return this.#write({ ...answered, waiting: await pack(text) })
    if (ownText !== text) await this.#store.takeFromAddress(() => ruleSet, 'From the team’s address')
    await this.#write({ ...answered, taken: await pack(text), waiting: undefined })
  }

  async #read(): Promise<KeptAddress | undefined> {
    const stored = await this.#area.get(ADDRESS)
    const kept = v.safeParse(Kept, stored[ADDRESS])
    const own = kept.success ? kept.output : undefined
    const policy = await this.#tools.policy()
    if (policy?.ruleSet) return undefined
    if (!policy?.teamAddress) return own?.byPolicy ? undefined : own
    return own?.url === policy.teamAddress
      ? { ...own, byPolicy: true }
      : { url: policy.teamAddress, byPolicy: true, permissionIsOurs: false }
  }

  #write(kept: KeptAddress): Promise<void> {
    return this.#area.set({ [ADDRESS]: kept })
  }
}

/** The origin that was allowed only to fetch rules from: nobody asked for coaching there. */
export async function originForRulesOnly(
  area: Storage.StorageArea = browser.storage.local,
): Promise<string | undefined> {
  const kept = v.safeParse(Kept, (await area.get(ADDRESS))[ADDRESS])
  return kept.success && kept.output.permissionIsOurs ? originOf(kept.output.url) : undefined
}

/** Says whether an origin is allowed only for the rules. Nothing happens where another address is kept. */
export async function holdForRulesOnly(
  origin: string,
  only: boolean,
  area: Storage.StorageArea = browser.storage.local,
): Promise<boolean> {
  const kept = v.safeParse(Kept, (await area.get(ADDRESS))[ADDRESS])
  if (!kept.success || originOf(kept.output.url) !== origin) return false
  await area.set({ [ADDRESS]: { ...kept.output, permissionIsOurs: only } })
  return true
}
