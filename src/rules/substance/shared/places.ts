import type { CheckInput, CheckSentence } from '../../../engine/check-input'
import { sentenceFacts } from '../../../engine/draft/sentence-facts'
import { helpOf } from '../../../engine/opinion/parts-opinion'
import { greetingLength } from '../../../engine/rewrite/compose'

const isFrame = (sentence: CheckSentence): boolean => sentenceFacts(sentence).frame

/** The sentences that say something: without greeting, closing and signature. */
export function ownSentences({ sentences }: CheckInput): readonly CheckSentence[] {
  return sentences.filter((sentence) => !isFrame(sentence))
}

/** See `helpOf`. */
export const helpOdds = (sentence: Parameters<typeof sentenceFacts>[0]): number => helpOf(sentenceFacts(sentence).odds)

/** Where the first own sentence begins, behind any greeting. UTF-16 in the reply. */
export function opening(input: CheckInput): number {
  const first = ownSentences(input)[0]
  if (!first) return input.sentences.at(-1)?.end ?? 0
  return first.start + greetingLength(first.text)
}

/** Where the last own sentence ends, before the sign-off. UTF-16 in the reply. */
export function ending(input: CheckInput): number {
  return ownSentences(input).at(-1)?.end ?? input.sentences.at(-1)?.end ?? 0
}

/** Behind the first sentence that names the trouble; at the opening where none does. UTF-16 in the reply. */
export function behindAcknowledgement(input: CheckInput): number {
  const first = input.facts.acknowledgements[0]
  return first ? first.end : opening(input)
}

/** True where a demand could be made: there is a customer who is not just thankful, and a draft that says something. */
export function demands({ context, facts, sentences }: CheckInput): boolean {
  return context.known && !context.answered && !context.thanks && sentences.length > 0 && facts.words > 0
}

/** How many things the reply says, clause by clause, thanks and sympathy apart. */
export function points(input: CheckInput): number {
  return ownSentences(input)
    .filter((s) => !sentenceFacts(s).hollow)
    .flatMap((s) => s.text.split(/[,;:.!?–—]\s|\b(?:and|but|with|so)\b/))
    .filter(
      (part) => /\p{L}{2,}|\d/u.test(part) && !/^\s*(?:please|yes|no|hi|hello|dear|sorry)?\s*\p{L}*\W*$/iu.test(part),
    ).length
}

const AS_FEEDBACK =
  /\b(?:thank(?:s| you)|appreciate|value|bunch|honou?red|glad|happy|delighted|thrilled|love)\b.{0,40}\b(?:review|ratings?|stars?|feedback|suggestions?|words|lov(?:e|ing)|enjoy\w*|experience)\b/
const AS_RIDDLE =
  /\b(?:elaborate|(?:some|a bit|little) more (?:information|details?|about)|(?:not|un)(?: \w+)? (?:able to (?:gauge|understand)|clear|sure what))\b|\bto know more about your\b/

/** True where they told something without a word of trouble, calmly, and the reply took it for praise or a wish; `riddle`: or asks what it means. */
export function tookAsFeedback({ context, sentences }: CheckInput, riddle = false): boolean {
  return (
    !context.safety &&
    !context.complaint &&
    context.anger === 0 &&
    sentences.some((s) => AS_FEEDBACK.test(s.norm) || (riddle && AS_RIDDLE.test(s.norm)))
  )
}
