import { RULES } from '../../rules'
import type { Example, Rule } from '../../rules/types'
import { SentenceDoc } from '../match/matcher'
import { maskInline } from '../text/mask'
import { normalize } from '../text/normalize'
import { sentencesOf } from '../text/sentences'

/** A sentence of the kind that agents write all day, of which nobody would take offence. */
export interface EverydaySentence {
  readonly text: string
  readonly words: ReadonlySet<string>
  readonly doc: SentenceDoc
}

let sentences: readonly EverydaySentence[] | undefined

/** What the built-in rules let pass in a reply: about a thousand sentences. Read once. */
export function everydaySentences(): readonly EverydaySentence[] {
  sentences ??= [...new Set(RULES.flatMap(fineReplies))].map((text) => {
    const normalized = normalize(text, NO_WORDS)
    return { text, words: new Set(normalized.words), doc: new SentenceDoc(normalized) }
  })
  return sentences
}

const NO_WORDS: ReadonlySet<string> = new Set()

function fineReplies(rule: Rule): readonly string[] {
  if (rule.scope === 'customer') return []
  return rule.examples.ok.flatMap((example) =>
    replyOf(example)
      .split('\n')
      .flatMap((line) => sentencesOf(maskInline(line, undefined), 0).map(({ text }) => text.trim())),
  )
}

function replyOf(example: Example): string {
  return typeof example === 'string' ? example : (example.reply ?? '')
}
