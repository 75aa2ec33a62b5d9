import type { Context } from '../engine/context/types'
import { calmCustomer } from './calm-customer'

/** Regret, help given, a fault owned: in one breath with it, sharp words are weighed and not loud. */
export const GOOD =
  /\b(?:sorry|apolog\w+|refund(?:ed|ing)|happy to|glad to|here (?:is|are) (?:the|how|your|a)|i have (?:sent|added|fixed|moved|checked|changed|booked|put|asked|matched|attached|corrected|reopened)|on (?:us|me)|my (?:fault|mistake)|our (?:fault|mistake)|free of charge|no charge)\b/

/** At most a hint in one breath with kindness, or to a customer who is calm; else as loud as the rule is. */
export function milderInKindness(sentence: string, context: Context): 'hint' | undefined {
  return GOOD.test(sentence) || calmCustomer(context) ? 'hint' : undefined
}
