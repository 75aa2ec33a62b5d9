/** Small words that hardly any English text goes without. */
const ENGLISH = new Set(
  'the a an and or to of in on for is are was be been you your i we our it this that with have has had not do does can could will would please if at as by from but so my me us there here no yes thanks thank hi hello dear sorry who their they them he she his her what when which how get all any more up out about just now than then because before after only over let one'.split(
    ' ',
  ),
)

/** What the words of one sentence say of its language. */
export interface LanguageSigns {
  readonly words: number
  readonly english: number
  /** In a script that is not Latin. */
  readonly foreign: number
}

const PLAIN = /^[ -~]*$/
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{N}']/u

/** @param text the sentence that holds the words */
export function languageSigns(text: string, words: readonly string[]): LanguageSigns {
  let english = 0
  let foreign = 0
  // Most sentences hold nothing but plain letters: one look at all of it instead of one at each word.
  const latin = PLAIN.test(text)
  for (const word of words) {
    if (ENGLISH.has(word)) english++
    else if (!latin && OTHER_SCRIPT.test(word)) foreign++
  }
  return { words: words.length, english, foreign }
}

/**
 * `other` where a text of eight words or more has next to no English small words, or is mostly in another script.
 * Short texts count as English.
 */
export function languageOf(
  sentences: readonly { readonly judgment: { readonly language: LanguageSigns } }[],
): 'en' | 'other' {
  let words = 0
  let english = 0
  let foreign = 0
  for (const { judgment } of sentences) {
    words += judgment.language.words
    english += judgment.language.english
    foreign += judgment.language.foreign
  }
  if (words >= 3 && foreign / words > 0.5) return 'other'
  return words >= 8 && english / words < 0.08 ? 'other' : 'en'
}
