import { signal } from '@preact/signals'
import { phrasePatterns } from '../../../../engine/phrase/phrase-patterns'
import type { PhraseSource, TeamRule } from '../../../../rule-set/types'
import { hashOf, route } from '../../route'

/** In the address, in place of a rule's id. */
export const NEW_RULE = 'new'
const NEW_ID = 'team-new'
const NO_PHRASE: PhraseSource = { words: '', otherForms: true, onlyAsCommand: false, notInQuotes: true }
const WHY = 'Our team does not write this.'

/** Rules that are being written, by id: a look at another rule loses nothing. */
const drafts = signal<ReadonlyMap<string, TeamRule>>(new Map())

/** What is being written under this id; `undefined` where nothing was changed. */
export const draftOf = (id: string): TeamRule | undefined => drafts.value.get(id)

/** A rule that nobody has written anything into yet. */
export const EMPTY_RULE: TeamRule = {
  id: NEW_ID,
  title: '',
  why: WHY,
  severity: 'warn',
  enabled: true,
  phrase: NO_PHRASE,
  patterns: [],
  unless: [],
  rewrites: [],
  examples: { bad: [], ok: [] },
}

export function keepDraft(id: string, rule: TeamRule): void {
  drafts.value = new Map(drafts.value).set(id, rule)
}

export function dropDraft(id: string): void {
  const rest = new Map(drafts.value)
  rest.delete(id)
  drafts.value = rest
}

/** Opens the page for a new rule, with these words in it if there are any. */
export function startOwnRule(words: string): void {
  if (words) keepDraft(NEW_RULE, withPhrase(EMPTY_RULE, { words }))
  const hash = hashOf({ section: 'rules', rule: NEW_RULE })
  route.value = { section: 'rules', rule: NEW_RULE }
  location.hash = hash
}

/** The rule with another phrase: patterns follow, and so do name and first sentence where they were made from it. */
export function withPhrase(rule: TeamRule, change: Partial<PhraseSource>): TeamRule {
  const before = rule.phrase ?? NO_PHRASE
  const phrase = { ...before, ...change }
  const [first, ...others] = rule.examples.bad
  const own = sentenceOf(phrase)
  const follows = first === undefined || first === sentenceOf(before)
  return {
    ...rule,
    phrase,
    patterns: phrasePatterns(phrase),
    unless: rule.phrase ? rule.unless : [],
    title: rule.title === '' || rule.title === titleOf(before) ? titleOf(phrase) : rule.title,
    examples: { ...rule.examples, bad: follows ? [...(own ? [own] : []), ...others] : rule.examples.bad },
  }
}

/** The rule with patterns that are written by hand. */
export function withPatterns(rule: TeamRule, change: Partial<Pick<TeamRule, 'patterns' | 'unless'>>): TeamRule {
  const { phrase: _, ...rest } = rule
  return { ...rest, ...change }
}

const titleOf = ({ words }: PhraseSource): string => (words.trim() ? `“${words.trim()}”` : '')

/** The phrase as a sentence of its own: the first that must be found. */
export function sentenceOf({ words, onlyAsCommand }: PhraseSource): string {
  const plain = words
    .replace(/[()]/g, '')
    .replace(/…|\.{3}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!plain) return ''
  const said = onlyAsCommand ? `Please ${plain}` : plain
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}${/[.!?]$/.test(said) ? '' : '.'}`
}
