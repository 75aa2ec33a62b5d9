import type { Severity } from '../engine/types'
import type { AvoidedWords, CrisisContact, Goodwill, Place, RuleOverride, RuleSet, Settings, TeamRule } from './types'

/** What a difference belongs to, in the order in which a lead meets them. */
export const AREAS = ['rules', 'ours', 'words', 'avoided', 'goodwill', 'crisis', 'places', 'settings'] as const
export type Area = (typeof AREAS)[number]

/** One thing that is not alike in two rule sets, and how to take it over by itself. */
export interface Difference {
  /** Unique among the differences of two sets. */
  readonly id: string
  readonly area: Area
  /** In words: "Telling someone to calm down: warn → hint". */
  readonly words: string
  /** Takes this one difference over into a rule set, and leaves the rest of it as it was. */
  readonly take: (ruleSet: RuleSet) => RuleSet
}

/** A built-in rule by its id; `undefined` where this version has none. */
export type BuiltInOf = (id: string) => { readonly title: string; readonly severity: Severity } | undefined

/** Everything that differs between two rule sets, as changes of the first towards the second. */
export function differences(from: RuleSet, to: RuleSet, builtInOf: BuiltInOf): readonly Difference[] {
  return [
    ...overrideDifferences(from, to, builtInOf),
    ...ownRuleDifferences(from, to),
    ...neverFlagged(from, to),
    ...listDifferences('avoided', from, to, (item: AvoidedWords) => item.say, avoidedInWords),
    ...listDifferences('goodwill', from, to, (item: Goodwill) => item.words, goodwillInWords),
    ...listDifferences('crisis', from, to, (item: CrisisContact) => `${item.country} ${item.name}`, crisisInWords),
    ...listDifferences(
      'places',
      from,
      to,
      (item: Place) => `${item.helpdesk ?? ''} ${item.channel ?? ''}`,
      placeInWords,
    ),
    ...settingsDifferences(from, to),
  ]
}

function overrideDifferences(from: RuleSet, to: RuleSet, builtInOf: BuiltInOf): Difference[] {
  const ids = [...new Set([...Object.keys(from.overrides), ...Object.keys(to.overrides)])]
  return ids.flatMap((id) => {
    const [was, is] = [from.overrides[id], to.overrides[id]]
    if (alike(was, is)) return []
    const rule = builtInOf(id)
    const words = `${rule?.title ?? id}: ${is ? overrideInWords(was ?? {}, is, rule?.severity) : 'as built in'}`
    return [
      { id: `rules ${id}`, area: 'rules' as const, words, take: (ruleSet: RuleSet) => withOverride(ruleSet, id, is) },
    ]
  })
}

function withOverride(ruleSet: RuleSet, id: string, override: RuleOverride | undefined): RuleSet {
  const { [id]: _, ...others } = ruleSet.overrides
  return { ...ruleSet, overrides: override ? { ...others, [id]: override } : others }
}

export const SEVERITY_SHORT: Readonly<Record<Severity, string>> = {
  block: 'ask before sending',
  warn: 'warn',
  hint: 'hint',
  cue: 'note',
}

function overrideInWords(was: RuleOverride, is: RuleOverride, builtIn: Severity | undefined): string {
  const said: string[] = []
  if (was.enabled !== is.enabled && is.enabled !== undefined) said.push(is.enabled ? 'on' : 'off')
  if (was.enabled !== is.enabled && is.enabled === undefined) said.push('on or off as built in')
  if (was.severity !== is.severity) {
    const before = was.severity ?? builtIn
    const after = is.severity ? SEVERITY_SHORT[is.severity] : 'as hard as built in'
    if (before === is.severity) said.push(`${after} in every mood`)
    else said.push(before ? `${SEVERITY_SHORT[before]} → ${after}` : after)
  }
  if (!alike(was.rewrites, is.rewrites)) said.push(is.rewrites ? 'other wordings' : 'the built-in wordings')
  return said.join(', ')
}

function ownRuleDifferences(from: RuleSet, to: RuleSet): Difference[] {
  const before = new Map(from.rules.map((rule) => [rule.id, rule]))
  const after = new Map(to.rules.map((rule) => [rule.id, rule]))
  const changed = to.rules.flatMap((rule) => {
    const was = before.get(rule.id)
    if (alike(was, rule)) return []
    const words = was ? `${quoted(was.title)}: ${ruleChangeInWords(was, rule)}` : `new rule ${quoted(rule.title)}`
    return [{ id: `ours ${rule.id}`, area: 'ours' as const, words, take: (set: RuleSet) => withRule(set, rule) }]
  })
  const gone = from.rules
    .filter((rule) => !after.has(rule.id))
    .map((rule) => ({
      id: `ours ${rule.id}`,
      area: 'ours' as const,
      words: `without the rule ${quoted(rule.title)}`,
      take: (set: RuleSet) => ({ ...set, rules: set.rules.filter(({ id }) => id !== rule.id) }),
    }))
  return [...changed, ...gone]
}

function withRule(set: RuleSet, rule: TeamRule): RuleSet {
  const known = set.rules.some(({ id }) => id === rule.id)
  return { ...set, rules: known ? set.rules.map((each) => (each.id === rule.id ? rule : each)) : [...set.rules, rule] }
}

function ruleChangeInWords(was: TeamRule, is: TeamRule): string {
  const said: string[] = []
  if (was.title !== is.title) said.push(`now ${quoted(is.title)}`)
  if (was.enabled !== is.enabled) said.push(is.enabled ? 'on' : 'off')
  if (was.severity !== is.severity) said.push(`${SEVERITY_SHORT[was.severity]} → ${SEVERITY_SHORT[is.severity]}`)
  if (!alike([was.phrase, was.patterns, was.unless], [is.phrase, is.patterns, is.unless]))
    said.push('looks for other words')
  if (!alike(was.rewrites, is.rewrites)) said.push('other wordings')
  if (was.why !== is.why) said.push('another reason')
  if (!alike(was.examples, is.examples)) said.push('other examples')
  return said.join(', ')
}

function neverFlagged(from: RuleSet, to: RuleSet): Difference[] {
  const added = to.words.filter((word) => !from.words.includes(word))
  const gone = from.words.filter((word) => !to.words.includes(word))
  return [
    ...added.map((word) => ({
      id: `words ${word}`,
      area: 'words' as const,
      words: `never flag ${quoted(word)}`,
      take: (set: RuleSet) => ({ ...set, words: [...set.words.filter((each) => each !== word), word] }),
    })),
    ...gone.map((word) => ({
      id: `words ${word}`,
      area: 'words' as const,
      words: `flag ${quoted(word)} again`,
      take: (set: RuleSet) => ({ ...set, words: set.words.filter((each) => each !== word) }),
    })),
  ]
}

type ListArea = 'avoided' | 'goodwill' | 'crisis' | 'places'

/** Lists whose items are told apart by what they name. */
function listDifferences<Item>(
  area: ListArea,
  from: RuleSet,
  to: RuleSet,
  nameOf: (item: Item) => string,
  inWords: (item: Item) => string,
): Difference[] {
  const list = (set: RuleSet) => set[area] as unknown as readonly Item[]
  const named = (set: RuleSet) => new Map(list(set).map((item) => [nameOf(item), item]))
  const [before, after] = [named(from), named(to)]
  const put = (set: RuleSet, name: string, item: Item | undefined): RuleSet => {
    const at = list(set).findIndex((each) => nameOf(each) === name)
    const others = list(set).filter((each) => nameOf(each) !== name)
    return { ...set, [area]: item === undefined ? others : others.toSpliced(at < 0 ? others.length : at, 0, item) }
  }
  const changed = [...after].flatMap(([name, item]) => {
    const was = before.get(name)
    if (alike(was, item)) return []
    const words = was === undefined ? inWords(item) : `${inWords(was)} → ${inWords(item)}`
    return [{ id: `${area} ${name}`, area, words, take: (set: RuleSet) => put(set, name, item) }]
  })
  const gone = [...before].flatMap(([name, item]) =>
    after.has(name)
      ? []
      : [
          {
            id: `${area} ${name}`,
            area,
            words: `no longer: ${inWords(item)}`,
            take: (set: RuleSet) => put(set, name, undefined),
          },
        ],
  )
  return [...changed, ...gone]
}

const avoidedInWords = ({ say, instead }: AvoidedWords): string =>
  instead ? `not ${quoted(say)} but ${quoted(instead)}` : `not ${quoted(say)}`
const goodwillInWords = ({ words, upTo }: Goodwill): string => (upTo ? `${words}, up to ${upTo}` : words)
const crisisInWords = ({ country, name, contact }: CrisisContact): string =>
  `${name}, ${contact}${country ? ` (${country})` : ''}`

const CHANNELS = { email: 'email', chat: 'chat', review: 'public review' } as const

function placeInWords({ helpdesk, channel, overrides, sendGuard }: Place): string {
  const where =
    [helpdesk && `in ${helpdesk}`, channel && `by ${CHANNELS[channel]}`].filter(Boolean).join(', ') || 'everywhere'
  const rules = Object.keys(overrides).length
  const what = [
    rules > 0 && (rules === 1 ? 'one rule is different' : `${rules} rules are different`),
    sendGuard && GUARD_WORDS[sendGuard],
  ].filter(Boolean)
  return `${where}: ${what.join(', ') || 'nothing is different'}`
}

const GUARD_WORDS: Readonly<Record<Settings['sendGuard'], string>> = {
  off: 'never ask before sending',
  block: 'ask before sending for the hardest',
  warn: 'ask before sending for warnings too',
}

const SETTINGS_WORDS: { readonly [Name in keyof Settings]-?: (settings: Settings) => string } = {
  sendGuard: ({ sendGuard }) => GUARD_WORDS[sendGuard],
  framework: ({ framework }) =>
    `the parts of a reply are named ${framework === 'plain' ? 'in plain words' : `by ${framework}`}`,
  agentsMaySwitchOff: ({ agentsMaySwitchOff: may }) =>
    `agents ${may ? 'may' : 'may not'} switch a rule off for themselves`,
  counting: ({ counting }) => (counting ? 'rules that fire are counted on each machine' : 'nothing is counted'),
  takeSilently: ({ takeSilently }) =>
    `what the team’s address serves is ${takeSilently ? 'taken without asking' : 'shown first'}`,
}

function settingsDifferences(from: RuleSet, to: RuleSet): Difference[] {
  return (Object.keys(SETTINGS_WORDS) as (keyof Settings)[]).flatMap((name: keyof Settings) => {
    const value = to.settings[name]
    if ((from.settings[name] ?? false) === (value ?? false)) return []
    return [
      {
        id: `settings ${name}`,
        area: 'settings' as const,
        words: SETTINGS_WORDS[name](to.settings),
        take: (set: RuleSet) => ({ ...set, settings: { ...set.settings, [name]: value } }),
      },
    ]
  })
}

const quoted = (words: string): string => `“${words}”`

/** Whether two values of JSON say the same, whatever the order of their keys. */
function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [a, b] = [defined(one), defined(other)]
  return a.length === b.length && a.every(([key, value]) => alike(value, (other as Record<string, unknown>)[key]))
}

const defined = (value: object): [string, unknown][] => Object.entries(value).filter(([, each]) => each !== undefined)
