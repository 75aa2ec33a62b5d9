import type { CheckFinding, CheckRule, RewriteTemplate, Rule } from '../rules/types'
import type { ActiveRule } from './active-rules'
import type { Hit, JudgedSentence } from './judge-sentence'
import { greetingLength } from './rewrite/compose'
import type { Finding } from './types'

/** What a rule found in the draft, before overlaps are settled. Offsets are UTF-16 in the reply. */
export interface Found {
  readonly rule: Rule
  readonly severity: Finding['severity']
  /** What rewrites replace, wherever the finding is shown. */
  readonly start: number
  readonly end: number
  /** What is shown in place of the words. */
  readonly shown: string | undefined
  readonly why: string | undefined
  /** Instead of the rule's. */
  readonly rewrites: readonly (string | RewriteTemplate)[] | undefined
  readonly captures: Readonly<Record<string, string>>
  readonly sentence: JudgedSentence | undefined
  readonly hit: Hit | undefined
  /** A hint at a whole sentence: a piece of it would point at the wrong words. */
  readonly indivisible: boolean
}

const NOTHING: Readonly<Record<string, string>> = {}

export function foundByHit(hit: Hit, severity: Finding['severity'], sentence: JudgedSentence): Found {
  return {
    rule: hit.rule,
    severity,
    start: sentence.start + hit.start,
    end: sentence.start + hit.end,
    shown: undefined,
    why: undefined,
    rewrites: undefined,
    captures: hit.captures,
    sentence,
    hit,
    indivisible: false,
  }
}

/** A sentence that sounds like what the rule is about, though no pattern knows it: all of it but a greeting. */
export function foundByEar(
  { rule, templates }: ActiveRule,
  severity: Finding['severity'],
  sentence: JudgedSentence,
): Found {
  return {
    rule,
    severity,
    start: sentence.start + greetingLength(sentence.text),
    end: sentence.end,
    shown: undefined,
    why: `The sentence as a whole sounds like it. ${rule.why}`,
    // Which words give offence is not known: only what replaces them all can be offered.
    rewrites: templates.filter(({ scope }) => scope === 'sentence'),
    captures: NOTHING,
    sentence,
    hit: undefined,
    indivisible: severity === 'hint',
  }
}

export function foundByCheck(
  rule: CheckRule,
  finding: CheckFinding,
  severity: Finding['severity'],
  sentences: readonly JudgedSentence[],
): Found {
  const { start, end, shown, why, rewrites, captures = NOTHING } = finding
  const sentence = start === end ? undefined : sentences.find((s) => s.start <= start && end <= s.end)
  const whole = sentence?.end === end && start - sentence.start <= greetingLength(sentence.text)
  const indivisible = whole && severity === 'hint'
  return { rule, severity, start, end, shown, why, rewrites, captures, sentence, hit: undefined, indivisible }
}
