import nlp from 'compromise/two'

/** What compromise can do with a word by itself; its types leave it out. */
interface Inflections {
  readonly verb: {
    toInfinitive(word: string, model: unknown, tense: string): string
    all(infinitive: string, model: unknown): readonly string[]
  }
  readonly noun: { toSingular(word: string, model: unknown): string; toPlural(word: string, model: unknown): string }
}

const { transform } = (nlp.methods() as unknown as { two: { transform: Inflections } }).two
const model = nlp.model() as unknown as { one: { lexicon: Readonly<Record<string, unknown>> } }

/** Their forms are too few or too irregular to be worked out. */
const CLOSED: readonly (readonly string[])[] = [
  ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'],
  ['have', 'has', 'had', 'having'],
  ['do', 'does', 'did', 'done', 'doing'],
  ['go', 'goes', 'went', 'gone', 'going'],
]

const NO_FORMS =
  /^(?:Modal|Negative|Pronoun|Possessive|ProperNoun|Preposition|Conjunction|Determiner|Expression|Adverb)$/

/** A word in a sentence of normalized words, with compromise's tags for it there. */
export interface TaggedWord {
  readonly word: string
  readonly tags: ReadonlySet<string>
}

/** Lower-case, normalized words with their tags in that order of words. */
export function tagged(words: readonly string[]): TaggedWord[] {
  const terms = (nlp(words.join(' ')).document as unknown as { normal: string; tags?: Set<string> }[][]).flat()
  // Words that compromise splits otherwise lose their tags, and with them their forms: never the other words'.
  const same = terms.length === words.length
  return words.map((word, i) => ({ word, tags: (same && terms[i]?.tags) || new Set() }))
}

/** The word itself, then its other forms as a verb or a noun; the word alone where it has none. */
export function formsOf({ word, tags }: TaggedWord): readonly string[] {
  const closed = CLOSED.find((forms) => forms.includes(word))
  if (closed) return [word, ...closed.filter((form) => form !== word)]
  if (![...tags].some((tag) => tag === 'Verb' || tag === 'Noun') || [...tags].some((tag) => NO_FORMS.test(tag)))
    return [word]
  const forms = new Set([word])
  if (tags.has('Verb')) for (const form of verbForms(infinitiveOf(word))) forms.add(form)
  else {
    const singular = singularOf(word, tags)
    forms.add(singular)
    if (!tags.has('Uncountable')) forms.add(transform.noun.toPlural(singular, model))
    if (model.one.lexicon[word] === 'Infinitive') for (const form of verbForms(word)) forms.add(form)
  }
  return [...forms]
}

/** The form in which somebody is told to do it: "advised" → "advise". */
export function infinitiveOf(word: string): string {
  const closed = CLOSED.find((forms) => forms.includes(word))
  if (closed) return closed[0]!
  for (const tense of ['PastTense', 'Participle', 'Gerund', 'PresentTense']) {
    const infinitive = transform.verb.toInfinitive(word, model, tense)
    if (infinitive !== word && verbForms(infinitive).includes(word)) return infinitive
  }
  return word
}

/** The plural of a singular noun; `undefined` for anything else. */
export function pluralOf({ word, tags }: TaggedWord): string | undefined {
  if (!tags.has('Noun') || tags.has('Plural') || [...tags].some((tag) => NO_FORMS.test(tag))) return undefined
  const plural = transform.noun.toPlural(word, model)
  return plural === word ? undefined : plural
}

const verbForms = (infinitive: string): readonly string[] => transform.verb.all(infinitive, model)

function singularOf(word: string, tags: ReadonlySet<string>): string {
  return tags.has('Plural') ? transform.noun.toSingular(word, model) : word
}
