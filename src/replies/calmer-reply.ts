import { analyze } from '../engine/analyze'
import type { Finding, Thread } from '../engine/types'
import type { RuleSet } from '../rule-set/types'

/** A reply in its calmer wording. */
export interface CalmerReply {
  readonly text: string
  /** Rules whose words were replaced, in the order in which it was done; a rule may come twice. */
  readonly replaced: readonly string[]
  /** Rules that still mark something: no rewrite fits, or it would leave nothing. */
  readonly left: readonly string[]
}

/** More steps than any real reply needs; an end for a rewrite that would call for itself. */
const MOST_STEPS = 40

/**
 * Takes the best rewrite of each underlined finding, one after the other, and judges again after each, as an agent
 * would who takes them all. What is only a hint, or only missing, is left to people.
 */
export function calmerReply(reply: string, thread: Thread, ruleSet: RuleSet): CalmerReply {
  let text = reply
  const replaced: string[] = []
  for (let step = 0; ; step++) {
    const marked = analyze(text, thread, ruleSet).findings.filter(isMarked)
    const next =
      step < MOST_STEPS ? marked.map((finding) => applied(text, finding)).find((one) => one !== undefined) : undefined
    if (!next) return { text, replaced, left: [...new Set(marked.map((finding) => finding.rule))] }
    text = next.text
    replaced.push(next.rule)
  }
}

const isMarked = ({ severity, start, end }: Finding): boolean => severity !== 'hint' && end > start

function applied(text: string, { rule, rewrites }: Finding): { text: string; rule: string } | undefined {
  const [best] = rewrites
  if (!best) return undefined
  const changed = text.slice(0, best.start) + best.text + text.slice(best.end)
  return changed.trim() === '' || changed === text ? undefined : { text: changed, rule }
}
