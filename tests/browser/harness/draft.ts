import { analyze } from '../../../src/engine/analyze'
import { DEFAULT_RULE_SET } from '../../../src/rule-set/defaults'

/** A reply with one thing to mark, in its middle sentence. */
export const BEFORE = 'Thank you for writing to us about the sofa. '
export const SENTENCE = 'Please calm down.'
export const AFTER = ' I have asked the warehouse for a new cushion.'
export const REPLY = BEFORE + SENTENCE + AFTER
export const TITLE = 'Telling someone to calm down'

/** The words that the engine marks in a text, by the same engine in Node. Where they stand is for the browser to say. */
export function markedIn(text: string): string[] {
  const { findings } = analyze(text, { messages: [] }, DEFAULT_RULE_SET)
  return findings
    .filter(({ severity, start, end }) => severity !== 'hint' && end > start)
    .map(({ start, end }) => text.slice(start, end))
}

/** The words that are underlined in `REPLY`. */
export const MARKED = markedIn(REPLY)[0] ?? SENTENCE
