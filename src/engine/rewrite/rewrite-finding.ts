import type { RewriteTemplate } from '../../rules/types'
import { type Composed, compose } from './compose'
import type { Slots } from './fill'
import { toAmerican } from './spelling'

/** What rewriting needs to know of a sentence. Offsets are UTF-16. */
export interface Target {
  /** As typed, unmasked. */
  readonly sentence: string
  /** Of the match in the sentence. */
  readonly start: number
  readonly end: number
}

/** A loud finding in a composed sentence, and how to compose it away. */
export interface Remaining {
  readonly start: number
  readonly end: number
  readonly templates: readonly RewriteTemplate[]
  readonly captures: Slots
}

/** Judges a composed text: the first finding of warn or above but placeholders, or `undefined` if it is clean. */
export type JudgeComposed = (
  text: string,
) => { readonly sentence: string; readonly at: number; readonly remaining: Remaining } | undefined

const MOST = 3
const DEPTH = 4

export const asTemplate = (rewrite: string | RewriteTemplate): RewriteTemplate =>
  typeof rewrite === 'string' ? { scope: 'sentence', text: rewrite } : rewrite

/** An order that depends on the words, so that fifty replies do not carry one sentence. */
function rotate<T>(items: readonly T[], seed: string): T[] {
  if (items.length < 2) return [...items]
  let hash = 0
  for (let i = 0; i < seed.length; i++) hash = (hash * 31 + seed.charCodeAt(i)) >>> 0
  const by = hash % items.length
  return [...items.slice(by), ...items.slice(0, by)]
}

const ASKS = /\[[^\]]*\]/

/** Those that can be sent as they stand first, each kind in an order that depends on the words. */
export function inOrder(templates: readonly RewriteTemplate[], seed: string): RewriteTemplate[] {
  const asking = (template: RewriteTemplate): boolean => ASKS.test(template.text)
  return [
    ...rotate(
      templates.filter((template) => !asking(template)),
      seed,
    ),
    ...rotate(templates.filter(asking), seed),
  ]
}

/** Takes what is left in a composed sentence away, one finding at a time; `undefined` if it cannot be made clean. */
function clean({ text, bare }: Composed, slots: Slots, judge: JudgeComposed): string | undefined {
  if (!judge(bare)) return text
  let current = text
  for (let depth = 0; depth <= DEPTH; depth++) {
    const problem = judge(current)
    if (!problem) return current
    if (depth === DEPTH) return undefined
    const { remaining, sentence, at } = problem
    let next: string | undefined
    for (const template of [...remaining.templates, { scope: 'cut', text: '' } as RewriteTemplate]) {
      const composed = compose(sentence, remaining.start, remaining.end, template, {
        ...slots,
        ...remaining.captures,
      })?.text
      if (composed === undefined || composed === sentence) continue
      // The same template twice in one sentence would repeat itself.
      if (composed !== '' && current.includes(composed) && composed !== sentence) continue
      next = composed
      break
    }
    if (next === undefined) return undefined
    const rest = current.slice(at + sentence.length)
    current = (current.slice(0, at) + next + (next === '' ? rest.trimStart() : rest)).trim()
  }
  return undefined
}

/**
 * Up to three ways to say the sentence better; '' deletes it. Each is judged again before it is offered: none carries
 * a finding of warn or above, save the placeholders that the agent must fill.
 */
export function rewriteFinding(
  target: Target,
  templates: readonly RewriteTemplate[],
  slots: Slots,
  american: boolean,
  judge: JudgeComposed,
): string[] {
  const texts: string[] = []
  for (const template of templates) {
    if (texts.length === MOST) break
    const composed = compose(target.sentence, target.start, target.end, template, slots)
    if (composed === undefined) continue
    const { text: whole, bare } = composed
    const spelled = american ? { text: toAmerican(whole), bare: toAmerican(bare) } : composed
    const text = whole === '' ? '' : clean(spelled, slots, judge)
    if (text === undefined || texts.includes(text) || text === target.sentence) continue
    texts.push(text)
  }
  return texts
}
