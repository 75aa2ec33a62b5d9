import type { BuiltInOf, Difference } from '../../../rule-set/differences'
import type { RuleSet } from '../../../rule-set/types'
import { RULES } from '../../../rules'

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]))

export const builtInOf: BuiltInOf = (id) => BY_ID.get(id)

/**
 * The edit that takes the chosen differences over. All of them together are the other set itself, so that what is
 * exported then is byte by byte what was imported.
 */
export function taking(
  target: RuleSet,
  all: readonly Difference[],
  chosen: readonly Difference[],
  from: RuleSet,
): (ruleSet: RuleSet) => RuleSet {
  const takeEach = (ruleSet: RuleSet) => chosen.reduce((at, difference) => difference.take(at), ruleSet)
  // What another page saved meanwhile is not swept away.
  return (ruleSet) =>
    chosen.length === all.length && JSON.stringify(ruleSet) === JSON.stringify(from) ? target : takeEach(ruleSet)
}

export const countInWords = (count: number, what: string): string =>
  count === 1 ? `one ${what}` : `${count.toLocaleString('en')} ${what}s`
