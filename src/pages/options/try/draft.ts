import { computed, signal } from '@preact/signals'
import type { BuiltIn } from '../../../rule-set/merge'
import { type Strength, strengthOf, withOwnStrength, withStrength } from '../../../rule-set/strength'
import type { RuleSet } from '../../../rule-set/types'
import { RULES } from '../../../rules'
import { STRENGTH_WORDS } from '../rules/words'
import { save } from '../team-rules'

/** A change of one rule that is tried here and holds nowhere yet. */
export interface TriedChange {
  readonly rule: string
  readonly title: string
  readonly to: Strength
}

/** The changes that are being tried, in the order in which they were made. */
export const draft = signal<readonly TriedChange[]>([])

const BUILT_IN: ReadonlyMap<string, BuiltIn> = new Map(RULES.map((rule) => [rule.id, rule]))

/** How hard a rule is in a rule set; `undefined` where that cannot be changed here. */
export function strengthIn(ruleSet: RuleSet, id: string): Strength | undefined {
  const rule = BUILT_IN.get(id)
  if (rule) return rule.severity === 'cue' ? undefined : strengthOf(rule, ruleSet)
  const own = ruleSet.rules.find((candidate) => candidate.id === id)
  return own && (own.enabled ? own.severity : 'off')
}

/** Tries a rule at another strength; trying it as it is takes the change back. */
export function tryStrength(ruleSet: RuleSet, rule: string, title: string, to: Strength): void {
  const others = draft.value.filter((change) => change.rule !== rule)
  draft.value = strengthIn(ruleSet, rule) === to ? others : [...others, { rule, title, to }]
}

/** The team's rules with the tried changes over them. */
export function withDraft(ruleSet: RuleSet, changes: readonly TriedChange[]): RuleSet {
  return changes.reduce((set, { rule, to }) => {
    const builtIn = BUILT_IN.get(rule)
    return builtIn ? withStrength(set, builtIn, to) : withOwnStrength(set, rule, to)
  }, ruleSet)
}

export const draftInWords = computed(() => changesInWords(draft.value))

const changesInWords = (changes: readonly TriedChange[]): string =>
  changes.map(({ title, to }) => `${title}: ${STRENGTH_WORDS[to].toLowerCase()}`).join(', ')

/** Puts the tried changes in force for the team. */
export async function useDraft(): Promise<void> {
  const changes = draft.value
  await save((set) => withDraft(set, changes), changesInWords(changes))
  draft.value = []
}
