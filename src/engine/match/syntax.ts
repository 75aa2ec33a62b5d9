import nlp from 'compromise/two'
import { LEXICON } from '../../rules/lexicon'
import { normalize } from '../text/normalize'
import { respell } from '../text/spelling'

/** What one token of a pattern asks of one word. */
export type Test =
  | { readonly kind: 'any' }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'words'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'regex'; readonly regex: RegExp }
  | { readonly kind: 'comma' }
  | { readonly kind: 'all'; readonly tests: readonly Test[] }
  | { readonly kind: 'not'; readonly test: Test }

/** One step of a pattern: a test of one word, or a choice of sequences; repeated `min` to `max` times. */
export interface Step {
  readonly test?: Test
  /** Sequences of more than one word, or with steps of their own. */
  readonly options?: readonly (readonly Step[])[]
  readonly min: number
  readonly max: number
  readonly opens: readonly string[]
  readonly closes: readonly string[]
}

/** A pattern in the form that the matcher walks. */
export interface Syntax {
  readonly steps: readonly Step[]
  readonly fromStart: boolean
  readonly toEnd: boolean
  /** True where a step asks for compromise's tags. */
  readonly tagged: boolean
}

/** Most repetitions that `*` and `+` stand for: no reply needs more, and matching stays quick. */
const MANY = 12

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]*/uy
/** A group of plain options, none of them empty. */
const PLAIN_GROUP = /\(\s*([a-z0-9'][a-z0-9' ]*(?:\|\s*[a-z0-9'][a-z0-9' ]*)*)\)/y
const COUNT = /\{(\d*)(?:(,)(\d*))?\}/y

/** Names the pattern, the place (UTF-16) and what is wrong there. */
export class PatternError extends Error {
  constructor(
    readonly pattern: string,
    readonly at: number,
    readonly reason: string,
  ) {
    super(`${reason} at character ${at + 1} of “${pattern}”`)
    this.name = 'PatternError'
  }
}

/** What a step asks: a test of one word, or a choice of sequences. */
interface Body {
  readonly test?: Test
  readonly options?: readonly (readonly Step[])[]
}

const once = { min: 1, max: 1, opens: [], closes: [] } as const
const NO_WORDS: ReadonlySet<string> = new Set()
const canonical = new Map<string, Body>()

/** A word in the form that drafts are brought to; contractions become several words. */
function bodyOfWord(word: string): Body {
  let body = canonical.get(word)
  if (!body) {
    const plain = /^[a-z]+$/.test(word) && respell(word) === word
    const words = plain ? [word] : normalize(word, NO_WORDS).words
    const tests = words.map((one): Test => ({ kind: 'word', word: one }))
    body = tests.length === 1 ? { test: tests[0]! } : { options: [tests.map((test) => ({ test, ...once }))] }
    canonical.set(word, body)
  }
  return body
}

const classes = new Map<string, Body>()

/** A word class that the lexicon has, read once. */
function bodyOfClass(name: string): Body {
  const known = classes.get(name)
  if (known) return known
  const words = LEXICON[name]!
  classes.set(name, { test: { kind: 'not', test: { kind: 'any' } } })
  const [step] = readSyntax(`(${words})`).steps
  const body: Body = { test: step!.test, options: step!.options }
  classes.set(name, body)
  return body
}

/**
 * Reads compromise's match syntax, with nested groups and the lexicon's `<classes>` besides.
 * @throws PatternError at the first thing that cannot be read, a word class that nobody knows among them.
 */
export function readSyntax(pattern: string): Syntax {
  let at = 0
  let tagged = false
  let fromStart = false
  let toEnd = false

  const fail = (reason: string, where = at): never => {
    throw new PatternError(pattern, where, reason)
  }
  const skipSpace = (): void => {
    while (at < pattern.length && /\s/.test(pattern.charAt(at))) at++
  }

  function readTest(): Body {
    const c = pattern.charAt(at)
    if (c === '!') {
      at++
      const inner = readTest()
      if (inner.test) return { test: { kind: 'not', test: inner.test } }
      return fail('“!” cannot stand before options of several words')
    }
    if (c === '(') return readGroup()
    if (c === '<') {
      const name = /^<([A-Za-z]\w*)>/.exec(pattern.slice(at))?.[1]
      if (!name) return fail('a word class is not closed')
      if (LEXICON[name] === undefined) return fail(`unknown word class <${name}>`)
      at += name.length + 2
      return bodyOfClass(name)
    }
    if (c === '.') {
      at++
      return { test: { kind: 'any' } }
    }
    // A lone "*" stands for any words; its count is read next.
    if (c === '*') return { test: { kind: 'any' } }
    if (c === '#') {
      const tag = /^#([A-Za-z]+)/.exec(pattern.slice(at))?.[1]
      if (!tag) return fail('a tag is missing behind “#”')
      at += tag.length + 1
      tagged = true
      return { test: { kind: 'tag', tag } }
    }
    if (c === '@') {
      if (!pattern.startsWith('@hasComma', at)) return fail('only @hasComma is known')
      at += '@hasComma'.length
      return { test: { kind: 'comma' } }
    }
    if (c === '/') {
      const end = pattern.indexOf('/', at + 1)
      if (end < 0) return fail('the expression is not closed')
      const body = pattern.slice(at + 1, end)
      // Nested repetition is what makes expressions hang.
      if (/[+*}]\)?[+*{]|\)(?:[+*]|\{)/.test(body)) return fail('a repetition inside a repetition')
      if ((body.match(/[+*]|\{\d*,/g)?.length ?? 0) > 2) return fail('more than two repetitions')
      let regex: RegExp
      try {
        regex = new RegExp(body, 'u')
      } catch {
        return fail('not a valid expression')
      }
      at = end + 1
      return { test: { kind: 'regex', regex } }
    }
    if (c === '{') {
      const end = pattern.indexOf('}', at)
      if (end < 0) return fail('“{” is not closed')
      const root = pattern.slice(at + 1, end).split('/')[0]!
      at = end + 1
      return { test: { kind: 'words', words: formsOf(root) } }
    }
    WORD.lastIndex = at
    const word = WORD.exec(pattern)?.[0]
    if (!word) return fail(c === '' ? 'the pattern ends too early' : `“${c}” is not understood`)
    at += word.length
    return bodyOfWord(word.toLowerCase().replace(/’/g, "'"))
  }

  function readGroup(): Body {
    const open = at
    // Most groups are plain words: read at a stroke.
    PLAIN_GROUP.lastIndex = at
    const plain = PLAIN_GROUP.exec(pattern)
    if (plain) {
      at += plain[0].length
      return readPlainGroup(plain[1]!)
    }
    at++
    const options: Step[][] = []
    const all: Test[] = []
    for (;;) {
      const steps = readSteps(true)
      if (steps.length === 0) return fail('an empty option')
      const c = pattern.charAt(at)
      if (c === '&') {
        at += 2
        if (steps.length !== 1 || !steps[0]!.test) return fail('“&&” joins tests of one word')
        all.push(steps[0]!.test)
        continue
      }
      if (all.length > 0) {
        if (steps.length !== 1 || !steps[0]!.test) return fail('“&&” joins tests of one word')
        all.push(steps[0]!.test)
      } else options.push(steps)
      if (c === '|') {
        at++
        continue
      }
      if (c === ')') {
        at++
        break
      }
      return fail('“(” is not closed', open)
    }
    if (all.length > 0) return { test: { kind: 'all', tests: all } }
    return joinWords(options)
  }

  function readQuantity(): { min: number; max: number } {
    const c = pattern.charAt(at)
    if (c === '?') {
      at++
      return { min: 0, max: 1 }
    }
    if (c === '*') {
      at++
      return { min: 0, max: MANY }
    }
    if (c === '+') {
      at++
      return { min: 1, max: MANY }
    }
    if (c !== '{') return { min: 1, max: 1 }
    COUNT.lastIndex = at
    const counted = COUNT.exec(pattern)
    if (!counted) return { min: 1, max: 1 }
    at += counted[0].length
    const min = counted[1] === '' ? 0 : Number(counted[1])
    const max = counted[2] === undefined ? min : counted[3] === '' ? MANY : Number(counted[3])
    if (max > 30 || min > max) fail('a count from 0 to 30 is needed')
    return { min, max }
  }

  function readSteps(inGroup: boolean): Step[] {
    const steps: Step[] = []
    for (;;) {
      skipSpace()
      const c = pattern.charAt(at)
      if (c === '') break
      if (inGroup && (c === '|' || c === ')' || c === '&')) break
      if (c === '^' && steps.length === 0 && !inGroup) {
        fromStart = true
        at++
        continue
      }
      if (c === '$') {
        toEnd = true
        at++
        skipSpace()
        if (at < pattern.length) fail('“$” belongs at the end')
        break
      }
      // Hyphens and slashes split words in drafts too.
      if (c === '-') {
        at++
        continue
      }
      const opens: string[] = []
      const closes: string[] = []
      while (pattern.charAt(at) === '[') {
        const name = /^\[(?:<([A-Za-z]\w*)>)?/.exec(pattern.slice(at))!
        at += name[0].length
        opens.push(name[1] ?? 'capture')
        skipSpace()
      }
      const body = readTest()
      const { min, max } = readQuantity()
      while (pattern.charAt(at) === ']') {
        at++
        closes.push('')
      }
      const after = closes.length > 0 ? readQuantity() : { min, max }
      const quantity = after.min === 1 && after.max === 1 ? { min, max } : after
      if (pattern.charAt(at) === '$') {
        toEnd = true
        at++
      }
      steps.push({ ...body, ...quantity, opens, closes })
    }
    return steps
  }

  const steps = readSteps(false)
  if (at < pattern.length) fail(`“${pattern.charAt(at)}” is not understood`)
  if (steps.length === 0) fail('nothing to look for', 0)
  return { steps, fromStart, toEnd, tagged }
}

/** Options without any syntax of their own: "calm|settle down". */
function readPlainGroup(body: string): Body {
  const words = new Set<string>()
  const rest: Step[][] = []
  for (const option of body.split('|')) {
    const trimmed = option.trim()
    const single = trimmed.indexOf(' ') < 0 ? bodyOfWord(trimmed).test : undefined
    if (single?.kind === 'word') words.add(single.word)
    else {
      const steps: Step[] = []
      for (const word of trimmed.split(/\s+/)) steps.push({ ...bodyOfWord(word), ...once })
      rest.push(steps)
    }
  }
  if (rest.length === 0) return { test: { kind: 'words', words } }
  if (words.size > 0) rest.push([{ test: { kind: 'words', words }, ...once }])
  return { options: rest }
}

/** Options of one plain word each become one set, which is looked up at once; a group that is all of an option is opened. */
function joinWords(options: Step[][]): Body {
  const words = new Set<string>()
  const rest: Step[][] = []
  for (const steps of options) {
    const [only] = steps
    if (steps.length === 1 && only && only.min === 1 && only.max === 1 && only.opens.length === 0) {
      if (only.test?.kind === 'word') {
        words.add(only.test.word)
        continue
      }
      if (only.test?.kind === 'words') {
        for (const word of only.test.words) words.add(word)
        continue
      }
      if (only.options && only.closes.length === 0) {
        for (const option of only.options) {
          const [one] = option
          if (option.length === 1 && one?.test?.kind === 'words' && one.min === 1 && one.max === 1)
            for (const word of one.test.words) words.add(word)
          else rest.push([...option])
        }
        continue
      }
    }
    rest.push(steps)
  }
  if (words.size > 0 && rest.length === 0) return { test: { kind: 'words', words } }
  const first = rest[0]?.[0]
  if (
    words.size === 0 &&
    rest.length === 1 &&
    rest[0]!.length === 1 &&
    first?.test &&
    first.min === 1 &&
    first.max === 1
  )
    return { test: first.test }
  if (words.size > 0) rest.push([{ test: { kind: 'words', words }, ...once }])
  return { options: rest }
}

const FORMS = new Map<string, ReadonlySet<string>>()

/** All forms of a verb or noun, from compromise's own inflections. */
function formsOf(root: string): ReadonlySet<string> {
  let forms = FORMS.get(root)
  if (!forms) {
    const [parsed] = nlp.parseMatch(`{${root}}`) as { fastOr?: Set<string>; word?: string }[]
    forms = new Set([root, ...(parsed?.fastOr ?? [])])
    FORMS.set(root, forms)
  }
  return forms
}
