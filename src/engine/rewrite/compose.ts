import type { RewriteTemplate } from '../../rules/types'
import { capitalize, clausesOf, standAlone, uncapitalize } from './clauses'
import { factInWords, lostFacts } from './facts-kept'
import { fill, type Slots } from './fill'

const GREETING =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b(?:\s+(?:there|team|all|again))?(?:\s+(?:mr|mrs|ms|dr)\.?)?(?:\s+\p{Lu}[\p{L}'’-]+){0,3}\s*[,!:–—-]\s*)/iu
/** "Marta, …" */
const VOCATIVE =
  /^(?!(?:Sorry|Relax|Look|Listen|Well|Yes|No|Okay|Unfortunately|Honestly|Frankly|Sadly|Sure|Actually|Obviously|However|Please|Anyway|Regrettably|Whatever|Clearly)\b)\p{Lu}\p{Ll}+,\s+/u

/** Length of the greeting at the start of a sentence, which no rewrite touches. */
export function greetingLength(sentence: string): number {
  const greeting = GREETING.exec(sentence)?.[0].length ?? 0
  const vocative = VOCATIVE.exec(sentence.slice(greeting))?.[0].length ?? 0
  return greeting + vocative
}

export interface Composed {
  readonly text: string
  /**
   * The text without the greeting, and without numbers in brackets, which can provoke nobody: what it says is in here,
   * and mostly the same from reply to reply.
   */
  readonly bare: string
}

/** `lead` and `text`; facts that got lost are put back in brackets before the last full stop. */
function withFacts(text: string, before: string, lead = ''): Composed {
  const whole = lead + (/,\s*$/.test(lead) ? uncapitalize(text) : text)
  // What stands before it may be a name, or "Chill, …".
  const greeting = GREETING.exec(lead)?.[0].length ?? 0
  const bare = greeting === lead.length ? text : whole.slice(greeting)
  const lost = lostFacts(before, text)
  if (lost.length === 0) return { text: whole, bare }
  const note = [...new Set(lost.map((fact) => factInWords(before, fact)))].join(', ')
  const end = /[.!?]$/.exec(text)
  const noted = (words: string): string => (end ? `${words.slice(0, -1)} (${note})${end[0]}` : `${words} (${note})`)
  // "Your Majesty" may be a name by its form.
  const numbers = lost.every((fact) => /^\S*\d\S*$/.test(fact.text))
  return { text: noted(whole), bare: numbers ? bare : noted(bare) }
}

function cut(sentence: string, start: number, end: number, lead: number): string {
  const left = sentence.slice(lead, start)
  const right = sentence.slice(end)
  if (left.trim() === '') {
    const rest = right.replace(/^[\s,;:—–-]*(?:(?:but|and|so|that|because|however)\b(?!['’])[\s,]*)*/i, '')
    return /\p{L}/u.test(rest) ? sentence.slice(0, lead) + (lead > 0 ? rest : capitalize(rest)) : ''
  }
  const atEnd = /^[\s,;:—–-]*[.!?]*\s*$/.test(right)
  if (atEnd) {
    const kept = left.replace(/[\s,;:—–-]*(?:\b(?:but|and|so|because|that|as)\b\s*)?$/i, '')
    const mark = /[.!?]+/.exec(right)?.[0] ?? '.'
    // "Your parcel." is no sentence: nothing is left that is worth keeping.
    if ((kept.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 3) return ''
    return sentence.slice(0, lead) + kept + mark
  }
  const joined = /[\s,;:—–-]$/.test(left)
    ? left.replace(/[\s]+$/, ' ') + right.replace(/^[\s,;:—–-]+/, '')
    : left + right
  return sentence.slice(0, lead) + joined
}

/**
 * The sentence as it will read with the template in place of `[start, end)`; a text of '' means that nothing is left of it.
 * `undefined` where a slot cannot be filled.
 */
export function compose(
  sentence: string,
  start: number,
  end: number,
  template: RewriteTemplate,
  slots: Slots,
): Composed | undefined {
  const greeting = Math.min(greetingLength(sentence), start)
  // What the matched words held is what must go (a card number, say): only the rest is owed its facts.
  const outside = sentence.slice(0, start) + ' '.repeat(end - start) + sentence.slice(end)
  if (template.scope === 'cut') return withFactsUnlessEmpty(cut(sentence, start, end, greeting), outside)
  const text = template.verbatim ? template.text : fill(template.text, slots)
  if (text === undefined) return undefined
  if (template.scope === 'match') {
    const first = sentence.slice(greeting, start).trim() === ''
    const filled = template.verbatim ? asWritten(text, first) : first ? capitalize(text) : uncapitalize(text)
    const rest = sentence.slice(end)
    // "…: , I can't": one mark is enough.
    const after = /[:,]$/.test(filled) ? rest.replace(/^\s*,\s*/, ' ') : rest
    const body = filled === '' ? after.replace(/^[\s,]+/, '') : filled + after
    return withFacts(sentence.slice(0, start) + body, outside)
  }
  const parts: string[] = []
  let before = true
  const kept: { text: string; before: boolean }[] = []
  for (const clause of clausesOf(sentence.slice(greeting))) {
    const from = clause.start + greeting
    const to = clause.end + greeting
    if (from < end && start < to) {
      before = false
      continue
    }
    const words = sentence.slice(from, to)
    const own = standAlone(words)
    if (own === undefined) continue
    // Clauses that only decorate the provocation go with it, those that carry facts stay.
    if (template.scope === 'clause' || lostFacts(words, text).length > 0) kept.push({ text: own, before })
  }
  parts.push(
    ...kept.filter((k) => k.before).map((k) => k.text),
    text,
    ...kept.filter((k) => !k.before).map((k) => k.text),
  )
  const body = parts.filter((part) => part !== '').join(' ')
  if (body === '') return withFactsUnlessEmpty('', sentence)
  // "Hi Marta, you have …" on one line goes on in lower case.
  return withFacts(body, sentence.slice(greeting), sentence.slice(0, greeting))
}

/** A word in small letters begins a sentence with a capital; "iPhone" and "ACME" stay as they are. */
function asWritten(text: string, first: boolean): string {
  const word = /^\S+/.exec(text)?.[0] ?? ''
  return first && word === word.toLowerCase() ? capitalize(text) : text
}

function withFactsUnlessEmpty(text: string, before: string): Composed | undefined {
  if (text !== '') return withFacts(text, before)
  // Nothing may vanish with a deleted sentence.
  return lostFacts(before, '').length > 0 ? undefined : { text: '', bare: '' }
}
