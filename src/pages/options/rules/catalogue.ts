import { FAMILIES, type Family, type Severity } from '../../../engine/types'
import { type RuleInForce, ruleInForce } from '../../../rule-set/merge'
import type { RuleSet, TeamRule } from '../../../rule-set/types'
import { RULES } from '../../../rules'
import type { Rule } from '../../../rules/types'
import { triedOf } from './examples'
import { SEVERITY_WORDS } from './words'

/** A built-in rule as the team runs it. */
export interface ListedRule {
  readonly rule: Rule
  readonly inForce: RuleInForce
}

/** Families, and the team's own rules behind them. */
export type Group = Family | 'ours'
const GROUPS: readonly Group[] = ['ours', ...FAMILIES]

/** One line of the list: a built-in rule, or one of the team's own. */
export interface Row {
  readonly id: string
  readonly title: string
  readonly group: Group
  readonly severity: Severity
  readonly on: boolean
  /** What the team changed, in words; absent where it is as built in. */
  readonly change?: string
  readonly builtIn?: ListedRule
  readonly own?: TeamRule
}

export const SHOWN = ['all', 'changed', 'off', 'ours'] as const
export type Shown = (typeof SHOWN)[number]

/** What the list is narrowed down to. */
export interface Filter {
  readonly query: string
  readonly shown: Shown
  readonly group: Group | 'any'
  readonly severity: Severity | 'any'
}

/** Every rule as the team runs it: its own first, then the built-in ones family by family. */
export function listRows(ruleSet: RuleSet): readonly Row[] {
  return [
    ...ruleSet.rules.map(rowOfOwn),
    ...FAMILIES.flatMap((family) => RULES.filter((rule) => rule.family === family)).map((rule) => {
      const listed = { rule, inForce: ruleInForce(rule, ruleSet) }
      const { enabled: on, severity, changed } = listed.inForce
      return {
        id: rule.id,
        title: rule.title,
        group: rule.family,
        severity,
        on,
        builtIn: listed,
        ...(changed && { change: changeInWords(listed) }),
      }
    }),
  ]
}

function rowOfOwn(own: TeamRule): Row {
  const { id, title, severity, enabled: on } = own
  return { id, title, group: 'ours', severity, on, own }
}

export function isShown(row: Row, shown: Shown): boolean {
  switch (shown) {
    case 'all':
      return true
    case 'changed':
      return row.change !== undefined
    case 'off':
      return !row.on
    case 'ours':
      return row.group === 'ours'
  }
}

/** The rows that pass the filter, those first of which the title says what was typed. */
export function narrowed(rows: readonly Row[], { query, shown, group, severity }: Filter): readonly Row[] {
  const words = wordsOf(query)
  return rows.filter(
    (row) =>
      isShown(row, shown) &&
      (group === 'any' || row.group === group) &&
      (severity === 'any' || row.severity === severity) &&
      speaksOf(row, words),
  )
}

/** Whether a rule speaks of every one of these words: in its title, reason or examples, or in its id. */
function speaksOf(row: Row, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = textOf(row)
  return words.every((word) => text.includes(word))
}

/** The rows by group. While something is looked for, a group with a rule that is called so comes first. */
export function byGroup(rows: readonly Row[], query: string): readonly (readonly [Group, readonly Row[]])[] {
  const words = wordsOf(query)
  const called = ({ title }: Row) => words.length > 0 && words.every((word) => title.toLowerCase().includes(word))
  const groups = GROUPS.map((group) => {
    const members = rows.filter((row) => row.group === group)
    return [group, [...members.filter(called), ...members.filter((row) => !called(row))]] as const
  }).filter(([, members]) => members.length > 0)
  const first = groups.filter(([, [top]]) => top && called(top))
  return [...first, ...groups.filter((group) => !first.includes(group))]
}

const wordsOf = (query: string): readonly string[] => query.toLocaleLowerCase('en').split(/\s+/).filter(Boolean)

/** What a rule says of itself, by rule: a changed rule is another one. */
const texts = new WeakMap<Rule | TeamRule, string>()

function textOf({ builtIn, own }: Row): string {
  const rule = own ?? builtIn?.rule
  if (!rule) return ''
  let text = texts.get(rule)
  if (text === undefined) {
    text = (own ? wordsOfOwn(own) : wordsOfBuiltIn(rule as Rule)).join('\n').toLocaleLowerCase('en')
    texts.set(rule, text)
  }
  return text
}

const wordsOfOwn = ({ title, why, phrase, examples }: TeamRule): readonly string[] => [
  title,
  why,
  phrase?.words ?? '',
  ...examples.bad,
]

function wordsOfBuiltIn(rule: Rule): readonly string[] {
  const examples = rule.examples.bad.flatMap((example) => {
    const { reply, messages } = triedOf(rule, example)
    return [reply, ...messages.map((message) => message.text)]
  })
  return [rule.id, rule.title, rule.why, ...examples]
}

function changeInWords({ rule, inForce }: ListedRule): string {
  if (inForce.enabled === Boolean(rule.offByDefault)) return inForce.enabled ? 'on, by us' : 'off, by us'
  if (inForce.severity !== rule.severity) {
    return `${SEVERITY_WORDS[rule.severity].toLowerCase()} → ${SEVERITY_WORDS[inForce.severity].toLowerCase()}, by us`
  }
  return inForce.rewrites ? 'wordings by us' : 'changed by us'
}
