import type { PhraseRule } from './types'

type JudgeMatch = NonNullable<PhraseRule['judge']>

/** Regret or a fault taken on us stands in the same breath. */
const MEANT_WELL =
  /\b(?:(?:i am|we are|so|very|truly|really|deeply) sorry(?! (?:but|to disappoint))|^sorry(?! (?:but|to disappoint))|apolog\w+|our (?:\w+ )?(?:fault|mistake|error|bug)|my (?:\w+ )?(?:fault|mistake|error)|forgive)\b/

/**
 * Captures on top of what a rule judges by itself. `[<aside>…]`: unkind in many mouths, not in all, so a hint.
 * `[<sore>…]`: a hint only to a customer with a trouble. `[<plain>…]`: nothing else can be meant, so the rule's own
 * severity, whoever wrote before. None of them where regret stands beside it.
 */
export function withAsides(judge: JudgeMatch): JudgeMatch {
  return (match, context) => {
    const { aside, sore, plain } = match.captures
    if (aside === undefined && sore === undefined && plain === undefined) return judge(match, context)
    if (MEANT_WELL.test(match.sentence)) return null
    if (plain !== undefined) return undefined
    return aside === undefined && context.thanks ? null : 'hint'
  }
}
