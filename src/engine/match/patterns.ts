import nlp from 'compromise/two'
import { LEXICON } from '../../rules/lexicon'
import { normalize } from '../text/normalize'

/**
 * compromise's match syntax, compiled late: most patterns never meet a sentence that could fit,
 * and compiling all of them would cost more than loading compromise.
 */
export interface Pattern {
  readonly source: string
  /** Each must meet one of its words in the sentence, else the pattern cannot match. */
  readonly needs: readonly (readonly string[])[]
  /** True where the pattern asks for word classes, so that the sentence must be parsed, not only split in words. */
  readonly tagged: boolean
  readonly compiled: () => object[]
}

const CLASS = /<([a-zA-Z]+)>/g
const NO_WORDS: ReadonlySet<string> = new Set()

/** A word class of the lexicon, its own classes expanded. @throws Error naming an unknown class. */
function expandClass(name: string, trail: readonly string[] = []): string {
  const words = LEXICON[name]
  if (words === undefined) throw new Error(`unknown word class <${name}>`)
  if (trail.includes(name)) throw new Error(`word class <${name}> contains itself`)
  return words.replace(CLASS, (_, inner: string) => expandClass(inner, [...trail, name]))
}

/** Word classes written out. Inside a group they become options, elsewhere a group of their own. */
export function expandClasses(pattern: string): string {
  let depth = 0
  let out = ''
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i)
    if (c === '(') depth++
    else if (c === ')') depth--
    if (c === '<') {
      const end = pattern.indexOf('>', i)
      const capture = pattern.charAt(i - 1) === '['
      if (end > 0 && !capture) {
        const words = expandClass(pattern.slice(i + 1, end))
        out += depth > 0 ? words : `(${words})`
        i = end
        continue
      }
      if (end > 0) {
        out += pattern.slice(i, end + 1)
        i = end
        continue
      }
    }
    out += c
  }
  return out
}

/** Splits at white space that is outside of groups and captures. */
function tokensOf(pattern: string): string[] {
  const tokens: string[] = []
  let depth = 0
  let current = ''
  for (const c of pattern) {
    if (c === '(' || c === '{') depth++
    if (c === ')' || c === '}') depth--
    if (/\s/.test(c) && depth === 0) {
      if (current) tokens.push(current)
      current = ''
    } else current += c
  }
  if (current) tokens.push(current)
  return tokens
}

/** compromise does not repeat a group that holds options of several words: `(a b|c){0,2}` becomes two optional groups. */
function unrollGroups(pattern: string): string {
  return tokensOf(pattern)
    .map((token) => {
      const counted = /^(\(.*\))\{(\d+),(\d+)\}$/.exec(token)
      if (!counted) return token
      const [, group, least, most] = counted
      return Array.from({ length: Number(most) }, (_, i) => (i < Number(least) ? group : `${group}?`)).join(' ')
    })
    .join(' ')
}

const PLAIN = /^[\p{L}\p{N}'-]+$/u

/** The word of a multi-word option that is least common, guessed by length. */
function rarest(option: string): string | undefined {
  let best: string | undefined
  for (const word of option.trim().split(/\s+/)) {
    if (PLAIN.test(word) && (best === undefined || word.length > best.length)) best = word
  }
  return best
}

/** The words of which one must be there for this token to match; `undefined` where the token asks for none. */
function needOf(token: string): string[] | undefined {
  let body = token
  if (body.startsWith('!') || /(?:\?|\*|\{0?,\d*\}|\{0\})\]?$/.test(body)) return undefined
  body = body.replace(/^\[(?:<\w+>)?/, '').replace(/\]$/, '')
  if (body.startsWith('!') || /(?:\?|\*)$/.test(body)) return undefined
  body = body
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replace(/(?:\+|\{\d+,?\d*\})$/, '')
  if (body.startsWith('(') && body.endsWith(')')) {
    const words: string[] = []
    if (body.includes('&&')) return undefined
    for (const option of body.slice(1, -1).split('|')) {
      const word = rarest(option)
      if (word === undefined) return undefined
      words.push(word)
    }
    return words
  }
  return PLAIN.test(body) ? [body] : undefined
}

/**
 * @throws Error naming the unknown word class. compromise itself accepts any text as a pattern,
 * so syntax is checked by `src/rule-set` before a lead's pattern comes here.
 */
export function compile(source: string): Pattern {
  const expanded = unrollGroups(expandClasses(source))
    // Patterns may be written in either spelling and with contractions.
    .replace(/[\p{L}]+(?:'[\p{L}]+)*/gu, (word, at: number, whole: string) =>
      /[#@%/]/.test(whole.charAt(at - 1)) ? word : normalize(word, NO_WORDS).text,
    )
  const needs: string[][] = []
  for (const token of tokensOf(expanded)) {
    const need = needOf(token)
    // A hyphenated word is split by the tokenizer: any part will do.
    if (need) needs.push(need.map((word) => word.split('-')[0]!))
  }
  // Rarest first, guessed by how few words may meet it and how long they are.
  needs.sort((a, b) => weight(a) - weight(b))
  let regs: object[] | undefined
  return {
    source,
    needs,
    tagged: /[#%{]|@(?!hasComma)/.test(expanded.replace(/\{\d*,?\d*\}/g, '')),
    compiled: () => {
      regs ??= nlp.parseMatch(expanded) as object[]
      return regs
    },
  }
}

const COMMON = new Set(
  'i you we it is are am was be been have has had do does did not no to of the a an and or but for on in at with that this your our my us me will would can could should may might if so as please just very really'.split(
    ' ',
  ),
)

function weight(words: readonly string[]): number {
  let sum = 0
  for (const word of words) sum += COMMON.has(word) ? 100 : word.length < 4 ? 4 : 1
  return sum
}

/** All plain words of a pattern, for the vocabulary that undoes capitals and stretched letters. */
export function wordsOf(source: string): string[] {
  return (
    expandClasses(source)
      .toLowerCase()
      .replace(/#\w+|@\w+|%\w+%|\[<\w+>/g, ' ')
      .match(/[a-z']+/g) ?? []
  )
}
