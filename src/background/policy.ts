import * as v from 'valibot'
import browser, { type Storage } from 'webextension-polyfill'
import { type Problem, parseRuleSet } from '../rule-set/schema'
import { readRuleSetText } from '../rule-set/text'
import type { RuleSet } from '../rule-set/types'

/** What the organisation sets for every browser, by the browser's own policies. `docs/deploy.md` tells how. */
export interface Policy {
  /** In the place of the team's own. */
  readonly ruleSet?: RuleSet
  /** Where the team's rule set is fetched from; an https address. */
  readonly teamAddress?: string
  readonly counting?: boolean
  readonly agentsMaySwitchOff?: boolean
  /** Nobody edits the rule set on this machine. */
  readonly locksRules: boolean
  /** Hosts whose coaching nobody switches off. */
  readonly sites: readonly string[]
  /** What of it could not be read, and why. */
  readonly problems: readonly Problem[]
}

/** Each field by itself: one that is wrong leaves the others in force. */
const FIELDS = {
  teamAddress: v.pipe(
    v.string('must be a text'),
    v.check((value) => value === '' || isHttps(value), 'must be an address that begins with https://'),
  ),
  counting: v.boolean('must be true or false'),
  agentsMaySwitchOff: v.boolean('must be true or false'),
  lockRuleSet: v.boolean('must be true or false'),
  sites: v.array(
    v.pipe(
      v.string('must be a text'),
      v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/, 'must be a host, like desk.example.com'),
    ),
    'must be a list of hosts',
  ),
} as const

/** What the organisation's policy says now; `undefined` where there is none. Never rejects. */
export async function readPolicy(): Promise<Policy | undefined> {
  try {
    return policyOf(await browser.storage.managed.get(null))
  } catch {
    // Firefox refuses where no policy names this extension.
    return undefined
  }
}

/** Reads the values that the browser hands over. */
export function policyOf(values: Readonly<Record<string, unknown>>): Policy | undefined {
  if (Object.keys(values).length === 0) return undefined
  const problems: Problem[] = []
  const read = <Name extends keyof typeof FIELDS>(name: Name): v.InferOutput<(typeof FIELDS)[Name]> | undefined => {
    const value = values[name]
    if (value === undefined) return undefined
    const result = v.safeParse(FIELDS[name], value)
    if (result.success) return result.output as v.InferOutput<(typeof FIELDS)[Name]>
    for (const issue of result.issues) {
      problems.push({ path: [name, v.getDotPath(issue)].filter(Boolean).join('.'), reason: issue.message })
    }
    return undefined
  }
  const ruleSet = readRuleSet(values.ruleSet, problems)
  const teamAddress = read('teamAddress')
  const counting = read('counting')
  const agentsMaySwitchOff = read('agentsMaySwitchOff')
  return {
    ...(ruleSet && { ruleSet }),
    ...(teamAddress && { teamAddress }),
    ...(counting !== undefined && { counting }),
    ...(agentsMaySwitchOff !== undefined && { agentsMaySwitchOff }),
    locksRules: ruleSet !== undefined || read('lockRuleSet') === true,
    sites: read('sites') ?? [],
    problems,
  }
}

/** The rule set that holds where the policy has spoken. */
export function underPolicy(own: RuleSet, policy: Policy | undefined): RuleSet {
  if (!policy) return own
  const ruleSet = policy.ruleSet ?? own
  const { counting = ruleSet.settings.counting, agentsMaySwitchOff = ruleSet.settings.agentsMaySwitchOff } = policy
  if (counting === ruleSet.settings.counting && agentsMaySwitchOff === ruleSet.settings.agentsMaySwitchOff)
    return ruleSet
  return { ...ruleSet, settings: { ...ruleSet.settings, counting, agentsMaySwitchOff } }
}

/** Calls back when the policy changes while the browser runs (Chromium; Firefox reads it at its start). */
export function onPolicyChange(listener: () => void): () => void {
  const heard = (_: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'managed') listener()
  }
  // Absent outside of a browser.
  const changes = browser.storage?.onChanged as typeof browser.storage.onChanged | undefined
  changes?.addListener(heard)
  return () => changes?.removeListener(heard)
}

/** The registry of Windows holds it as a text of JSON. */
function readRuleSet(value: unknown, problems: Problem[]): RuleSet | undefined {
  if (value === undefined) return undefined
  const parsed = typeof value === 'string' ? readRuleSetText(value) : parseRuleSet(value)
  if (parsed.ok) return parsed.ruleSet
  problems.push(...parsed.problems.map(({ path, reason }) => ({ path: `ruleSet.${path}`, reason })))
  return undefined
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:'
}
