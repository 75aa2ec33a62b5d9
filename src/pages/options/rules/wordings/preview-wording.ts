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
const CUSTOMER = 'I have waited two weeks for my parcel and it never arrived. Marta'

/** A wording of a built-in rule in the rule's first example. */
export function previewBuiltIn(rule: Rule, ruleSet: RuleSet, wording: Wording): Preview {
  const [example] = rule.examples.bad
  if (example === undefined) return { ok: false, reason: 'There is no example to show it in.' }
  const tried = triedOf(rule, example)
  const tryWith = overrideRule({ ...ruleSet, places: [] }, rule, { enabled: true, rewrites: [wording] })
  if (rule.severity === 'cue') return { ok: true, before: '', text: textOf(wording) }
  return previewIn(withCustomer(tried), tryWith, rule.id, wording)
}

/** A wording of the team's own rule in the first sentence that it must find. */
export function previewOwn(rule: TeamRule, ruleSet: RuleSet, wording: Wording): Preview {
  const [reply] = rule.examples.bad
  if (reply === undefined) return { ok: false, reason: 'Add a sentence that must be found to see it there.' }
  const tryWith = aloneIn(ruleSet, { ...rule, rewrites: [wording] })
  return previewIn(withCustomer({ reply, messages: [] }), tryWith, rule.id, wording)
}

function previewIn({ reply, messages }: Tried, ruleSet: RuleSet, rule: string, wording: Wording): Preview {
  const finding = analyze(reply, { messages, customerName: 'Marta' }, ruleSet).findings.find((one) => one.rule === rule)
  if (!finding) return { ok: false, reason: 'The rule finds nothing in its first example.' }
  const [rewrite] = finding.rewrites
  if (rewrite) return { ok: true, before: reply, text: applied(reply, rewrite) }
  const [worse] = analyze(textOf(wording), { messages: [] }, ruleSet).findings.filter(
    ({ severity, rule: found }) => severity !== 'hint' && found !== 'unfilled-placeholder',
  )
  if (worse) return { ok: false, reason: `Never offered: “${worse.text}” would be marked itself (${worse.title}).` }
  return { ok: false, reason: 'Not offered in this example: a gap has nothing to fill it.' }
}

const textOf = (wording: Wording): string => (typeof wording === 'string' ? wording : wording.text)

const applied = (reply: string, { start, end, text }: Rewrite): string =>
  (reply.slice(0, start) + text + reply.slice(end)).trim()

const withCustomer = (tried: Tried): Tried =>
  tried.messages.length > 0 ? tried : { ...tried, messages: [{ from: 'customer', text: CUSTOMER }] }
