import { FAMILIES, type Family } from '../../../engine/types'
import { type RuleInForce, ruleInForce } from '../../../rule-set/merge'
import type { RuleSet } from '../../../rule-set/types'
import { RULES } from '../../../rules'
import type { Rule } from '../../../rules/types'
import { triedOf } from './examples'

/** A built-in rule as it stands in the list. */
export interface ListedRule {
  readonly rule: Rule
  readonly inForce: RuleInForce
}

export const SHOWN = ['all', 'changed', 'off'] as const
export type Shown = (typeof SHOWN)[number]

/** Every built-in rule as the team runs it, family by family. */
export function listRules(ruleSet: RuleSet): readonly ListedRule[] {
  return FAMILIES.flatMap((family) =>
    RULES.filter((rule) => rule.family === family).map((rule) => ({ rule, inForce: ruleInForce(rule, ruleSet) })),
  )
}

export function isShown({ inForce }: ListedRule, shown: Shown): boolean {
  return shown === 'all' || (shown === 'changed' ? inForce.changed : !inForce.enabled)
}

/** Whether a rule speaks of every word that was typed: in its title, reason or examples, or in its id. */
export function speaksOf({ rule }: ListedRule, query: string): boolean {
  const words = query.toLocaleLowerCase('en').split(/\s+/).filter(Boolean)
  const text = textOf(rule)
  return words.every((word) => text.includes(word))
}

export function byFamily(rules: readonly ListedRule[]): readonly (readonly [Family, readonly ListedRule[]])[] {
  return FAMILIES.map((family) => [family, rules.filter(({ rule }) => rule.family === family)] as const).filter(
    ([, members]) => members.length > 0,
  )
}

const texts = new Map<Rule, string>()

function textOf(rule: Rule): string {
  let text = texts.get(rule)
  if (text === undefined) {
    const examples = rule.examples.bad.flatMap((example) => {
      const { reply, messages } = triedOf(rule, example)
      return [reply, ...messages.map((message) => message.text)]
    })
    text = [rule.id, rule.title, rule.why, ...examples].join('\n').toLocaleLowerCase('en')
    texts.set(rule, text)
  }
  return text
}
