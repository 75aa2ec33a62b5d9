import { narrow } from './narrow'
import { Memory } from './remember'
import { respell, unstretch, type Vocabulary } from './spelling'

/**
 * A sentence in the form that patterns are written in: contractions spelled out, one spelling,
 * straight quotes, shouting in lower case.
 */
export interface NormalizedText {
  readonly text: string
  /** The range behind one of its code units, UTF-16 in the sentence. */
  readonly from: (index: number) => number
  readonly to: (index: number) => number
  /** Lower-case words in order, hyphenated words split. */
  readonly words: readonly string[]
}

const WORD = /[\p{L}\p{N}]+(?:['’ʼ`´‘][\p{L}]+)*['’]?/gu
/** The same where there is nothing but ASCII: much quicker. */
const ASCII_WORD = /[A-Za-z0-9]+(?:['`][A-Za-z]+)*'?/g
const ASCII = /^[\0-\x7f]*$/
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
  /** Of each piece: where it ends in the text, where what it stands for begins, and where that ends; -1 letter for letter. */
  readonly #pieces: number[] = []

  /** `text` stands letter for letter for what begins at `start`. */
  copy(text: string, start: number): void {
    this.text += text
    this.#pieces.push(this.text.length, start, -1)
  }

  /** `text` stands as a whole for `[start, end)`. */
  replace(text: string, start: number, end: number): void {
    this.text += text
    this.#pieces.push(this.text.length, start, end)
  }

  readonly from = (index: number): number => {
    const { start, end, within } = this.#pieceAt(index)
    return end < 0 ? start + within : start
  }

  readonly to = (index: number): number => {
    const { start, end, within } = this.#pieceAt(index)
    return end < 0 ? start + within + 1 : end
  }

  #pieceAt(index: number): { start: number; end: number; within: number } {
    const pieces = this.#pieces
    let at = 0
    while (at + 3 < pieces.length && pieces[at]! <= index) at += 3
    return { start: pieces[at + 1] ?? 0, end: pieces[at + 2] ?? -1, within: index - (at > 0 ? pieces[at - 3]! : 0) }
  }
}

/** A word as it is written, brought to the patterns' spelling; what hangs on the next word is left open. */
interface Form {
  readonly lower: string
  /** In single letters where they were drawn out. */
  readonly plain: string
  /** `undefined` where it hangs on the next word. */
  readonly spelled: string | undefined
  readonly capital: boolean
  readonly allCaps: boolean
}

function readForm(raw: string, vocabulary: Vocabulary): Form {
  const lower = raw.replace(APOSTROPHE, "'").toLowerCase()
  const upper = raw === raw.toUpperCase()
  // "BBB" and "AAA" are names, not words drawn out.
  const plain = raw.length < 5 && upper ? lower : unstretch(lower, vocabulary)
  const open = plain === 'ur' || plain.includes("'")
  return {
    lower,
    plain,
    spelled: open ? undefined : expand(plain, ''),
    capital: /^\p{Lu}/u.test(raw),
    allCaps: !isLower(raw.charCodeAt(0)) && raw.length > 1 && upper && raw !== raw.toLowerCase(),
  }
}

const forms = new WeakMap<Vocabulary, Memory<Form>>()

function formsOf(vocabulary: Vocabulary): Memory<Form> {
  let memory = forms.get(vocabulary)
  if (!memory) {
    memory = new Memory(4000)
    forms.set(vocabulary, memory)
  }
  return memory
}

const isLower = (code: number): boolean => code >= 97 && code <= 122

/** @param vocabulary lower-case words that patterns know; capitals and stretched letters are undone towards them. */
export function normalize(sentence: string, vocabulary: Vocabulary): NormalizedText {
  const ascii = ASCII.test(sentence)
  const shouted = (!ascii || /[A-Z]{2}/.test(sentence)) && isShouted(sentence)
  const straight = ascii ? sentence : narrow(sentence.replace(CURLED, (mark) => STRAIGHT[mark]!))
  const memory = formsOf(vocabulary)
  const starts: number[] = []
  const raws: string[] = []
  const read: Form[] = []
  const word = ascii ? ASCII_WORD : WORD
  word.lastIndex = 0
  for (let m = word.exec(sentence); m; m = word.exec(sentence)) {
    const [raw] = m
    starts.push(m.index)
    raws.push(raw)
    read.push(memory.recall(raw, () => readForm(raw, vocabulary)))
  }
  const out = new Mapped()
  const words: string[] = []
  let at = 0
  for (let t = 0; t < read.length; t++) {
    const { lower, plain, spelled: known, capital, allCaps } = read[t]!
    const spelled = known ?? expand(plain, read[t + 1]?.lower ?? '')
    const same = spelled === lower
    const quiet = shouted || (allCaps && (!same || vocabulary.has(spelled)))
    if (!same || quiet) {
      const start = starts[t]!
      const { length } = raws[t]!
      if (at < start) out.copy(straight.slice(at, start), at)
      const text = quiet || !capital ? spelled : spelled.charAt(0).toUpperCase() + spelled.slice(1)
      // A few capitals of other scripts change their length with their case.
      if (same && text.length === length) out.copy(text, start)
      else out.replace(text, start, start + length)
      at = start + length
    }
    if (same || !spelled.includes(' ')) words.push(spelled)
    else words.push(...spelled.split(' '))
  }
  if (at < sentence.length) out.copy(straight.slice(at), at)
  return { text: out.text, from: out.from, to: out.to, words }
}
