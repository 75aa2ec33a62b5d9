import { respell, unstretch, type Vocabulary } from './spelling'

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

const STRAIGHT: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', '\u00a0': ' ' }
const CURLED = /[’‘“”\u00a0]/g

/** Text that grows while each of its code units remembers the range that it stands for. */
class Mapped {
  text = ''
  #from = new Int32Array(256)
  #to = new Int32Array(256)

  /** `text` stands letter for letter for what begins at `start`. */
  copy(text: string, start: number): void {
    const at = this.#grow(text)
    for (let i = 0; i < text.length; i++) {
      this.#from[at + i] = start + i
      this.#to[at + i] = start + i + 1
    }
  }

  /** `text` stands as a whole for `[start, end)`. */
  replace(text: string, start: number, end: number): void {
    const at = this.#grow(text)
    this.#from.fill(start, at, at + text.length)
    this.#to.fill(end, at, at + text.length)
  }

  ranges(): { from: Int32Array; to: Int32Array } {
    return { from: this.#from.slice(0, this.text.length), to: this.#to.slice(0, this.text.length) }
  }

  #grow(text: string): number {
    const at = this.text.length
    this.text += text
    if (this.text.length > this.#from.length) {
      const [from, to] = [this.#from, this.#to]
      this.#from = new Int32Array(this.text.length * 2)
      this.#to = new Int32Array(this.text.length * 2)
      this.#from.set(from)
      this.#to.set(to)
    }
    return at
  }
}

const isLower = (code: number): boolean => code >= 97 && code <= 122

/** @param vocabulary lower-case words that patterns know; capitals and stretched letters are undone towards them. */
export function normalize(sentence: string, vocabulary: Vocabulary): NormalizedText {
  const shouted = isShouted(sentence)
  const straight = sentence.replace(CURLED, (mark) => STRAIGHT[mark]!)
  const tokens: { start: number; end: number; lower: string }[] = []
  WORD.lastIndex = 0
  for (let m = WORD.exec(sentence); m; m = WORD.exec(sentence)) {
    const lower = m[0].replace(APOSTROPHE, "'").toLowerCase()
    tokens.push({ start: m.index, end: m.index + m[0].length, lower })
  }
  const out = new Mapped()
  const words: string[] = []
  let at = 0
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t]!
    const raw = sentence.slice(token.start, token.end)
    // "BBB" and "AAA" are names, not words drawn out.
    const initials = raw.length < 5 && raw === raw.toUpperCase()
    const stretched = initials ? token.lower : unstretch(token.lower, vocabulary)
    const spelled = expand(stretched, tokens[t + 1]?.lower ?? '')
    const same = spelled === token.lower
    const allCaps =
      !isLower(raw.charCodeAt(0)) && raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase()
    const quiet = shouted || (allCaps && (!same || vocabulary.has(spelled)))
    if (!same || quiet) {
      if (at < token.start) out.copy(straight.slice(at, token.start), at)
      const text = quiet || !/^\p{Lu}/u.test(raw) ? spelled : spelled.charAt(0).toUpperCase() + spelled.slice(1)
      // A few capitals of other scripts change their length with their case.
      if (same && text.length === raw.length) out.copy(text, token.start)
      else out.replace(text, token.start, token.end)
      at = token.end
    }
    if (spelled.includes(' ')) words.push(...spelled.split(' '))
    else words.push(spelled)
  }
  if (at < sentence.length) out.copy(straight.slice(at), at)
  return { text: out.text, ...out.ranges(), words }
}
