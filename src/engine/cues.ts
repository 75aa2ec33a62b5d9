import type { CustomerCheckRule, RewriteTemplate, Rule } from '../rules/types'
import type { Context } from './context/types'
import type { SentenceJudge } from './judge-sentence'
import { replaceSlots, slotsOf } from './rewrite/fill'
import { ownLines } from './text/mask'
import { sentencesOf } from './text/sentences'
import type { Cue } from './types'
import { matchOf } from './verdicts'

const NOTHING_BESIDE = { previous: '', next: '' }

type TemplatesOf = (rule: Rule) => readonly RewriteTemplate[]

/**
 * What the customer's messages raise, whatever the draft says.
 * @param customer the phrase rules for their sentences; each rule speaks once
 */
export function cuesOf(
  context: Context,
  customer: SentenceJudge,
  checks: readonly CustomerCheckRule[],
  templatesOf: TemplatesOf,
): readonly Cue[] {
  const cues = phraseCues(context, customer, templatesOf)
  for (const rule of checks)
    for (const { shown } of rule.check({ context })) cues.push(cueOf(rule, shown, context, templatesOf(rule)))
  return cues
}

function phraseCues(context: Context, customer: SentenceJudge, templatesOf: TemplatesOf): Cue[] {
  const cues: Cue[] = []
  const seen = new Set<string>()
  for (const message of context.messages)
    for (const line of ownLines(message))
      for (const { text } of sentencesOf(line.text, 0)) {
        const { hits, lower } = customer.judge(text)
        for (const hit of hits) {
          const { rule } = hit
          if (seen.has(rule.id) || rule.judge?.(matchOf(hit, lower, NOTHING_BESIDE), context) === null) continue
          seen.add(rule.id)
          cues.push(cueOf(rule, text.slice(hit.start, hit.end), context, templatesOf(rule)))
        }
      }
  return cues
}

/** @param text of the customer that raised it; without one, what the latest message begins with is shown */
export function cueOf(
  rule: Rule,
  text: string | undefined,
  context: Context,
  templates: readonly RewriteTemplate[],
): Cue {
  const slots = slotsOf(context)
  const suggestions = templates.flatMap((template) => {
    const filled = replaceSlots(template.text, (name, fallback) => slots[name] ?? fallback ?? '[…]')
    return filled === '' || template.text.includes('{crisis}') ? [] : [filled]
  })
  return {
    rule: rule.id,
    family: rule.family,
    text: text ?? openingOf(context.text),
    title: rule.title,
    message: rule.why,
    sources: rule.sources,
    suggestions,
  }
}

/** Beside a message about self-harm nothing else is said but what it takes to keep somebody safe. */
export function besideSelfHarm(cues: readonly Cue[]): Cue[] {
  return cues.filter(({ rule }) => /^(?:self-harm-cue|safety-hazard-cue|document-it)$/.test(rule))
}

const OPENING = 80

/** The first words of a message, cut between words. */
function openingOf(text: string): string {
  const line = text.trim().split(/(?<=[.!?])\s|\n/, 1)[0] ?? ''
  return line.length <= OPENING ? line : `${line.slice(0, OPENING).replace(/\s+\S*$/, '')} …`
}
