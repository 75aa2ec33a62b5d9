import nlp from 'compromise/two'
import type { NormalizedText } from '../text/normalize'
import { compile, type Pattern } from './patterns'

/** A pattern that fits a sentence. `start`/`end` are UTF-16 in the normalized text. */
export interface RawMatch<Owner> {
  readonly owner: Owner
  readonly start: number
  readonly end: number
  readonly captures: Readonly<Record<string, string>>
}

interface Entry<Owner> {
  readonly owner: Owner
  readonly pattern: Pattern
}

type Doc = ReturnType<typeof nlp>

/** One sentence, split in words at once and parsed only when a pattern asks for word classes. */
export class SentenceDoc {
  #split: Doc | undefined
  #parsed: Doc | undefined
  constructor(readonly sentence: NormalizedText) {}

  doc(tagged: boolean): Doc {
    if (this.#parsed) return this.#parsed
    if (tagged) {
      this.#parsed = nlp(this.sentence.text)
      return this.#parsed
    }
    this.#split ??= nlp.tokenize(this.sentence.text) as Doc
    return this.#split
  }
}

interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
}

/** Where each term of a document begins in its text. */
function termStarts(doc: Doc): Int32Array[] {
  let at = 0
  return (doc.document as unknown as Term[][]).map((terms) =>
    Int32Array.from(terms, (term) => {
      const start = at + term.pre.length
      at = start + term.text.length + term.post.length
      return start
    }),
  )
}

/** Every place where the pattern fits. */
export function findPattern(sentence: SentenceDoc, pattern: Pattern): Omit<RawMatch<unknown>, 'owner'>[] {
  const doc = sentence.doc(pattern.tagged)
  const found = doc.match(pattern.compiled() as never)
  if (!found.found) return []
  const starts = termStarts(doc)
  const document = doc.document as unknown as Term[][]
  const results: Omit<RawMatch<unknown>, 'owner'>[] = []
  const views = found as unknown as {
    fullPointer: readonly [number, number, number][]
    groups: (
      name?: string,
    ) => Record<string, { text: (format: string) => string; fullPointer: [number, number, number][] }>
  }
  const groups = pattern.source.includes('[<') ? views.groups() : {}
  for (const [n, from, to] of views.fullPointer) {
    const first = starts[n]?.[from]
    const last = starts[n]?.[to - 1]
    if (first === undefined || last === undefined) continue
    const captures: Record<string, string> = {}
    for (const [name, view] of Object.entries(groups)) {
      const pointer = view.fullPointer.find(([m, a, b]) => m === n && a >= from && b <= to)
      if (!pointer) continue
      const a = starts[n]![pointer[1]]
      const z = starts[n]![pointer[2] - 1]
      if (a !== undefined && z !== undefined)
        captures[name] = sentence.sentence.text.slice(a, z + document[n]![pointer[2] - 1]!.text.length)
    }
    results.push({ start: first, end: last + document[n]![to - 1]!.text.length, captures })
  }
  return results
}

/** True where the sentence holds every word that the pattern cannot do without. */
export function couldMatch(pattern: Pattern, words: ReadonlySet<string>): boolean {
  for (const need of pattern.needs) {
    let met = false
    for (const word of need) {
      if (words.has(word)) {
        met = true
        break
      }
    }
    if (!met) return false
  }
  return true
}

/**
 * Many patterns over one sentence. A literal prefilter keeps compromise away from sentences in which
 * nothing can fit: parsing costs some 9 µs a character, the filter a few hash look-ups a word.
 */
export class PatternIndex<Owner> {
  readonly #byWord = new Map<string, Entry<Owner>[]>()
  readonly #always: Entry<Owner>[] = []

  add(owner: Owner, sources: readonly string[]): void {
    for (const source of sources) {
      const entry = { owner, pattern: compile(source) }
      const hook = entry.pattern.needs[0]
      if (!hook) this.#always.push(entry)
      else
        for (const word of hook) {
          const list = this.#byWord.get(word)
          if (list) list.push(entry)
          else this.#byWord.set(word, [entry])
        }
    }
  }

  match(sentence: SentenceDoc): RawMatch<Owner>[] {
    const words = new Set(sentence.sentence.words)
    const candidates = new Set<Entry<Owner>>()
    for (const word of words) {
      const entries = this.#byWord.get(word)
      if (entries) for (const entry of entries) if (couldMatch(entry.pattern, words)) candidates.add(entry)
    }
    for (const entry of this.#always) candidates.add(entry)
    const matches: RawMatch<Owner>[] = []
    for (const { owner, pattern } of candidates)
      for (const found of findPattern(sentence, pattern)) matches.push({ owner, ...found })
    return matches
  }
}
