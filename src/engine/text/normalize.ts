import { respell, unstretch } from './spelling'

/**
 * A sentence in the form that patterns are written in: contractions spelled out, one spelling,
 * straight quotes, shouting in lower case. `from[i]`/`to[i]` give the original range
 * (UTF-16, relative to the sentence) behind normalized code unit `i`.
 */
export interface NormalizedText {
  readonly text: string
  readonly from: Int32Array
  readonly to: Int32Array
  /** Lower-case words in order, hyphenated words split. */
  readonly words: readonly string[]
}

const WORD = /[\p{L}\p{N}]+(?:['’ʼ`´‘][\p{L}]+)*['’]?/gu
const APOSTROPHE = /[’ʼ`´‘]/g
/** "'s" after these is "is" or "has"; elsewhere it is a possessive and stays. */
const IS_AFTER =
  /^(it|that|what|there|here|he|she|who|where|how|when|why|everything|something|nothing|this|one|everyone|nobody|somebody)$/
const TAKES_HAD = /^(better|been|had)$/
const TAKES_HAS = /^(been|got|gone|had|become|taken|come|happened|changed)$/
/** After "ur": what makes it "you are" rather than "your". */
const AFTER_YOU_ARE =
  /^(\w+ing|wrong|mistaken|lying|just|not|being|so|too|the|a|clearly|obviously|welcome|right|confused|rude|ridiculous|never|always|overreacting)$/

function expand(lower: string, next: string): string {
  if (lower === 'ur') return AFTER_YOU_ARE.test(next) ? 'you are' : 'your'
  const known = respell(lower)
  if (known !== lower) return known
  const cut = lower.indexOf("'")
  if (cut < 0) return lower
  const head = respell(lower.slice(0, cut))
  const tail = lower.slice(cut + 1)
  if (head.endsWith('n') && tail === 't') return `${head.slice(0, -1)} not`
  switch (tail) {
    case 're':
      return `${head} are`
    case 've':
      return `${head} have`
    case 'll':
      return `${head} will`
    case 'm':
      return `${head} am`
    case 'd':
      return `${head} ${TAKES_HAD.test(next) ? 'had' : 'would'}`
    case 's':
      return IS_AFTER.test(head) ? `${head} ${TAKES_HAS.test(next) ? 'has' : 'is'}` : lower
    default:
      return lower
  }
}

/** True where a text is written in capitals as a whole: four in five of at least two words. */
export function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  if (words.length < 2) return false
  const capitals = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase()).length
  return capitals >= 2 && capitals / words.length >= 0.8
}

/** @param vocabulary lower-case words that patterns know; capitals and stretched letters are undone towards them. */
export function normalize(sentence: string, vocabulary: ReadonlySet<string>): NormalizedText {
  const shouted = isShouted(sentence)
  const tokens: { start: number; end: number; lower: string }[] = []
  WORD.lastIndex = 0
  for (let m = WORD.exec(sentence); m; m = WORD.exec(sentence)) {
    const lower = m[0].replace(APOSTROPHE, "'").toLowerCase()
    tokens.push({ start: m.index, end: m.index + m[0].length, lower })
  }
  const out: string[] = []
  const from: number[] = []
  const to: number[] = []
  const words: string[] = []
  const copy = (start: number, end: number): void => {
    for (let i = start; i < end; i++) {
      const c = sentence.charCodeAt(i)
      // Curly quotes become straight ones; their length stays 1.
      out.push(
        c === 0x2019 || c === 0x2018 ? "'" : c === 0x201c || c === 0x201d ? '"' : c === 0xa0 ? ' ' : sentence.charAt(i),
      )
      from.push(i)
      to.push(i + 1)
    }
  }
  let at = 0
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t]!
    copy(at, token.start)
    at = token.end
    const stretched = unstretch(token.lower, vocabulary)
    const spelled = expand(stretched, tokens[t + 1]?.lower ?? '')
    const raw = sentence.slice(token.start, token.end)
    const allCaps = raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase()
    const quiet = shouted || (allCaps && (vocabulary.has(spelled) || spelled !== token.lower))
    if (spelled === token.lower && !quiet) {
      copy(token.start, token.end)
    } else {
      const text = quiet || !/^\p{Lu}/u.test(raw) ? spelled : spelled.charAt(0).toUpperCase() + spelled.slice(1)
      const same = spelled === token.lower
      for (let i = 0; i < text.length; i++) {
        out.push(text.charAt(i))
        from.push(same ? token.start + i : token.start)
        to.push(same ? token.start + i + 1 : token.end)
      }
    }
    for (const word of spelled.split(' ')) words.push(word)
  }
  copy(at, sentence.length)
  return { text: out.join(''), from: Int32Array.from(from), to: Int32Array.from(to), words }
}
