/**
 * How a match of a regular expression can begin: its first characters, read off its source.
 * Understands what our expressions use; anything else counts as "any character".
 */

/** A beginning: `open` where any character may follow. */
interface Start {
  readonly text: string
  readonly open: boolean
}

/** How many characters tell the beginnings apart. */
export const DEPTH = 7

/** More beginnings than that are not worth a table. */
const MOST = 160

interface Parsed {
  readonly starts: readonly Start[]
  readonly at: number
}

const EMPTY: readonly Start[] = [{ text: '', open: false }]
const ANY: readonly Start[] = [{ text: '', open: true }]
/** Stands for some letter or digit. */
export const LETTER = '\u0001'
const ANY_LETTER: readonly Start[] = [{ text: LETTER, open: true }]
/** Stands for some digit. */
export const DIGIT = '\u0002'
const ANY_DIGIT: readonly Start[] = [{ text: DIGIT, open: true }]
/** White space of any kind: who compares a text with beginnings reads all of it as spaces. */
const BLANK: readonly Start[] = [{ text: ' ', open: false }]

/** Every beginning of `before` followed by every beginning of `then`. */
function chain(before: readonly Start[], then: readonly Start[]): readonly Start[] {
  if (before.length === 1 && before[0]!.text === '' && !before[0]!.open) return then
  const out: Start[] = []
  for (const b of before) {
    if (b.open) out.push(b)
    else for (const t of then) out.push(join(b, t))
  }
  return fewer(out)
}

/** Each once; where there are too many, only their first letters are told apart. */
function fewer(starts: readonly Start[]): readonly Start[] {
  if (starts.length < 12) return starts
  for (let length = DEPTH; length > 0; length--) {
    const seen = new Map<string, Start>()
    for (const start of starts) {
      const cut = start.text.length > length
      const text = cut ? start.text.slice(0, length) : start.text
      const open = cut || start.open
      seen.set(open ? `${text}…` : text, cut ? { text, open } : start)
    }
    if (seen.size <= MOST) return [...seen.values()]
  }
  return ANY
}

function join(b: Start, t: Start): Start {
  const text = b.text + t.text
  return text.length >= DEPTH ? { text: text.slice(0, DEPTH), open: true } : { text, open: t.open }
}

/** Ends of a group that begins at `at`, just behind its "(". */
function closing(source: string, at: number): number {
  let depth = 1
  let inClass = false
  for (let i = at; i < source.length; i++) {
    const c = source.charAt(i)
    if (c === '\\') i++
    else if (inClass) inClass = c !== ']'
    else if (c === '[') inClass = true
    else if (c === '(') depth++
    else if (c === ')' && --depth === 0) return i
  }
  throw new Error(`unclosed group in ${source}`)
}

/** Splits at the bars that stand outside of groups and classes. */
export function alternatives(source: string): string[] {
  const parts: string[] = []
  let depth = 0
  let inClass = false
  let from = 0
  for (let i = 0; i < source.length; i++) {
    const c = source.charAt(i)
    if (c === '\\') i++
    else if (inClass) inClass = c !== ']'
    else if (c === '[') inClass = true
    else if (c === '(') depth++
    else if (c === ')') depth--
    else if (c === '|' && depth === 0) {
      parts.push(source.slice(from, i))
      from = i + 1
    }
  }
  parts.push(source.slice(from))
  return parts
}

function ofClass(body: string): readonly Start[] {
  // Only plain lists of a few characters are worth telling apart.
  if (body.startsWith('^')) return ANY
  if (/^(?:[a-z0-9]|\\[dw]|[a-z0-9]-[a-z0-9])+$/.test(body) && (body.length > 6 || /[\\-]/.test(body)))
    return ANY_LETTER
  if (/[\\-]/.test(body) || body.length > 6) return ANY
  return [...body].map((text) => ({ text, open: false }))
}

/** One atom at `at`: a character, a class, an escape or a group. */
function atom(source: string, at: number): Parsed {
  const c = source.charAt(at)
  if (c === '\\') {
    const next = source.charAt(at + 1)
    if (next === 'b' || next === 'B') return { starts: EMPTY, at: at + 2 }
    if (next === 'p' || next === 'P' || next === 'u') {
      const brace = source.charAt(at + 2) === '{' ? source.indexOf('}', at) + 1 : at + (next === 'u' ? 6 : 3)
      return { starts: ANY, at: brace }
    }
    if (next === 'd') return { starts: ANY_DIGIT, at: at + 2 }
    if (next === 'w') return { starts: ANY_LETTER, at: at + 2 }
    if (next === 's') return { starts: BLANK, at: at + 2 }
    if (/[a-zA-Z0-9]/.test(next)) return { starts: ANY, at: at + 2 }
    return { starts: [{ text: next, open: false }], at: at + 2 }
  }
  if (c === '[') {
    let end = at + 1
    while (source.charAt(end) !== ']') end += source.charAt(end) === '\\' ? 2 : 1
    return { starts: ofClass(source.slice(at + 1, end)), at: end + 1 }
  }
  if (c === '(') {
    const end = closing(source, at + 1)
    if (/^\(\?(?:[=!]|<[=!])/.test(source.slice(at, at + 4))) return { starts: EMPTY, at: end + 1 }
    const head = /^\((?:\?:|\?<\w+>)?/.exec(source.slice(at))![0].length
    return { starts: union(source.slice(at + head, end)), at: end + 1 }
  }
  if (c === '^' || c === '$') return { starts: EMPTY, at: at + 1 }
  if (c === '.') return { starts: ANY, at: at + 1 }
  return { starts: [{ text: c, open: false }], at: at + 1 }
}

const QUANTIFIER = /^(?:([?*+])|\{(\d+)(,)?(\d*)\})\??/

/** Groups come back again and again in long expressions. */
const known = new Map<string, readonly Start[]>()

/** The beginnings of what is repeated as the quantifier says. */
function repeat(starts: readonly Start[], q: RegExpExecArray): readonly Start[] {
  const least = q[1] ? (q[1] === '+' ? 1 : 0) : Number(q[2])
  const most = q[1] ? (q[1] === '?' ? 1 : DEPTH) : q[3] ? (q[4] === '' ? DEPTH : Number(q[4])) : Number(q[2])
  const all: Start[] = least === 0 ? [...EMPTY] : []
  let repeated: readonly Start[] = EMPTY
  for (let n = 1; n <= Math.min(most, DEPTH); n++) {
    repeated = chain(repeated, starts)
    const last = n === Math.min(most, DEPTH) || repeated.every((start) => start.open)
    if (n >= least || last) all.push(...repeated)
    if (last) break
  }
  return fewer(all)
}

function sequence(source: string): readonly Start[] {
  let starts: readonly Start[] = EMPTY
  let at = 0
  while (at < source.length) {
    const one = atom(source, at)
    const q = QUANTIFIER.exec(source.slice(one.at, one.at + 12))
    let next = one.starts
    const end = one.at + (q ? q[0].length : 0)
    if (q) {
      const key = source.slice(at, end)
      next = known.get(key) ?? repeat(one.starts, q)
      known.set(key, next)
    }
    at = end
    starts = chain(starts, next)
    if (starts.every((start) => start.open || start.text.length >= DEPTH)) break
  }
  return starts
}

function union(source: string): readonly Start[] {
  let starts = known.get(source)
  if (starts === undefined) {
    starts = fewer(alternatives(source).flatMap((part) => sequence(part)))
    known.set(source, starts)
  }
  return starts
}

/**
 * The first characters of any match of one alternative, at most `DEPTH`, fewer where there would be too many beginnings;
 * '' where a match may begin with anything, LETTER with any letter or digit, DIGIT with any digit.
 */
export function startsOf(source: string): Set<string> {
  return new Set(sequence(source).map(({ text }) => upToClass(text)))
}

function upToClass(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const c = text.charAt(at)
    if (c === LETTER || c === DIGIT) return at === 0 ? c : text.slice(0, at)
  }
  return text
}

/** Length of what the expression first asks of the words before it: "(?<!you )". */
export function lookbehind(source: string): number {
  return /^\(\?<[=!]/.test(source) ? closing(source, 1) + 1 : 0
}

/** An alternative, and the expression that finds it: its own, or the one that it has in common with its neighbours. */
export interface Unfolded {
  readonly part: string
  readonly within: string
}

/** Longer ends are not written out once for each beginning: the machine code of them all would be too much. */
const SHORT_TAIL = 24

/**
 * The alternatives of an expression, those of a leading `\b(?:…)` one by one, so that each has few beginnings; and
 * again where one of those is nothing but a group.
 */
export function unfold(source: string): Unfolded[] {
  return alternatives(source).flatMap((part) => {
    const behind = lookbehind(part)
    const lead = part.slice(0, behind) + (part.startsWith('\\b', behind) ? '\\b' : '')
    const rest = part.slice(lead.length)
    if (!rest.startsWith('(?:')) return [{ part, within: part }]
    const end = closing(rest, 1)
    const tail = rest.slice(end + 1)
    if (QUANTIFIER.test(tail)) return [{ part, within: part }]
    const unfolded = alternatives(rest.slice(3, end)).flatMap((one) =>
      one.startsWith('(?:') && closing(one, 3) === one.length - 1
        ? unfold(`${lead}${one}${tail}`)
        : [`${lead}(?:${one})${tail}`].map((own) => ({ part: own, within: own })),
    )
    return tail.length > SHORT_TAIL ? unfolded.map((one) => ({ part: one.part, within: part })) : unfolded
  })
}
