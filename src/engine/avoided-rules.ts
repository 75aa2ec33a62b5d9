import type { AvoidedWords } from '../rule-set/types'
import { type PhraseRule, phraseRule, type RewriteTemplate } from '../rules/types'
import { phrasePatterns } from './phrase/phrase-patterns'
import { pluralOf, tagged } from './phrase/word-forms'

/** Id of the rule that looks for avoided words; the same words give the same id. */
export function avoidedId({ say }: Pick<AvoidedWords, 'say'>): string {
  const words = say.trim().toLowerCase()
  const slug = words
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48)
  let hash = 0
  for (let i = 0; i < words.length; i++) hash = (Math.imul(hash, 31) + words.charCodeAt(i)) >>> 0
  return `avoided-${slug ? `${slug}-` : ''}${hash.toString(36)}`
}

/**
 * The rules that look for words that the team does not use, and put in what it says instead. A single noun is found
 * in the plural, too, and gets its substitute's plural.
 */
export function avoidedRules(avoided: AvoidedWords): readonly PhraseRule[] {
  const say = avoided.say.trim()
  const instead = avoided.instead.trim()
  const plural = pluralOfOne(say)
  const insteadPlural = instead === '' ? '' : plural && pluralAtEnd(instead)
  return [
    avoidedRule(say, instead),
    ...(plural && insteadPlural !== undefined ? [avoidedRule(plural, insteadPlural)] : []),
  ].map((rule) => ({ ...rule, id: avoidedId(avoided) }))
}

function avoidedRule(say: string, instead: string): PhraseRule {
  const rewrite: RewriteTemplate =
    instead === '' ? { scope: 'cut', text: '' } : { scope: 'match', text: instead, verbatim: true }
  return phraseRule({
    id: '',
    family: 'voice',
    title: instead === '' ? `We do not say “${say}”` : `We say “${instead}”`,
    why: instead === '' ? 'Our team leaves these words out.' : `Our team writes “${instead}”, not “${say}”.`,
    sources: [],
    severity: 'warn',
    patterns: phrasePatterns({ words: say, otherForms: false, onlyAsCommand: false, notInQuotes: true }),
    guards: { negation: false, name: false },
    rewrites: [rewrite],
    examples: { bad: [], ok: [] },
  })
}

function pluralOfOne(words: string): string | undefined {
  const [only, ...more] = tagged(words.toLowerCase().split(/\s+/))
  return only && more.length === 0 ? pluralOf(only) : undefined
}

/** "team member" → "team members", keeping the letters of the rest; `undefined` where the last word is no noun. */
function pluralAtEnd(words: string): string | undefined {
  const all = words.split(/\s+/)
  const last = tagged(all.map((word) => word.toLowerCase())).at(-1)
  const plural = last && pluralOf(last)
  return plural === undefined ? undefined : [...all.slice(0, -1), plural].join(' ')
}
