import { analyze } from '../../../../engine/analyze'
import { aloneIn } from '../../../../engine/own-rule/check-own-rule'
import type { Rewrite } from '../../../../engine/types'
import { overrideRule } from '../../../../rule-set/edit'
import type { RuleSet, TeamRule, Wording } from '../../../../rule-set/types'
import type { Rule } from '../../../../rules/types'
import { type Tried, triedOf } from '../examples'

/** How a wording reads in an example, or why it is not offered there. */
export type Preview =
  | { readonly ok: true; readonly before: string; readonly text: string }
  | { readonly ok: false; readonly reason: string }

/** What the customer wrote, where the example does not say. */
const CUSTOMER = 'My parcel never arrived, and I have waited two weeks.'

/**
 * A wording of a built-in rule in the rule's first example.
 * @param judgedBy the rule set with this rule switched on, prepared: at every key it judges the wording as it is
 */
export function previewBuiltIn(rule: Rule, judgedBy: RuleSet, wording: Wording): Preview {
  const [example] = rule.examples.bad
  if (example === undefined) return { ok: false, reason: 'There is no example to show it in.' }
  const tried = triedOf(rule, example)
  if (rule.severity === 'cue') return { ok: true, before: '', text: textOf(wording) }
  const withoutOwn = { ...judgedBy, rules: [], places: [] }
  const tryWith = overrideRule(withoutOwn, rule, { enabled: true, rewrites: [wording] })
  return previewIn(withCustomer(tried), tryWith, judgedBy, rule.id, wording)
}

/** A wording of the team's own rule in the first sentence that it must find. */
export function previewOwn(rule: TeamRule, ruleSet: RuleSet, wording: Wording): Preview {
  const [reply] = rule.examples.bad
  if (reply === undefined) return { ok: false, reason: 'Add a sentence that must be found to see it there.' }
  const tryWith = aloneIn(ruleSet, { ...rule, rewrites: [wording] })
  return previewIn(withCustomer({ reply, messages: [] }), tryWith, tryWith, rule.id, wording)
}

function previewIn(
  { reply, messages }: Tried,
  tryWith: RuleSet,
  judgedBy: RuleSet,
  rule: string,
  wording: Wording,
): Preview {
  const finding = analyze(reply, { messages, customerName: 'Marta' }, tryWith).findings.find((one) => one.rule === rule)
  if (!finding) return { ok: false, reason: 'The rule finds nothing in its first example.' }
  const worse = analyze(withoutSlots(textOf(wording)), { messages: [] }, judgedBy).findings.find(
    ({ severity, rule: found }) => severity !== 'hint' && found !== 'unfilled-placeholder',
  )
  if (worse) return { ok: false, reason: `Would be marked itself: “${worse.text}” (${worse.title}).` }
  const [rewrite] = finding.rewrites
  if (rewrite) return { ok: true, before: reply, text: applied(reply, rewrite) }
  return { ok: false, reason: 'Not offered in this example: a gap has nothing to fill it.' }
}

/** The words as they stand around what gets filled in. */
const withoutSlots = (text: string): string =>
  text.replace(/\{\w+(?:\|([^{}]*))?\}/g, (_, otherwise?: string) => otherwise || 'it')

const textOf = (wording: Wording): string => (typeof wording === 'string' ? wording : wording.text)

const applied = (reply: string, { start, end, text }: Rewrite): string =>
  (reply.slice(0, start) + text + reply.slice(end)).trim()

const withCustomer = (tried: Tried): Tried =>
  tried.messages.length > 0 ? tried : { ...tried, messages: [{ from: 'customer', text: CUSTOMER }] }
