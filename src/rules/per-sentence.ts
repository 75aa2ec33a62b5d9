import type { CheckLine, CheckSentence } from '../engine/check-input'
import type { Context } from '../engine/context/types'
import { noted } from '../engine/text/notes'

/** What a sentence says wherever it stands. */
type Words = Pick<CheckSentence, 'text' | 'norm' | 'words' | 'notes'>

/** For checks that look at each sentence by itself: `read` is called once for each, see `noted`. */
export const perSentence = <Value>(read: (sentence: Words) => Value & {}): ((sentence: Words) => Value) => noted(read)

/** The same for whole lines, of which nothing is masked. Offsets are UTF-16 in the line. */
export const perLine = <Value>(read: (line: Pick<CheckLine, 'text' | 'notes'>) => Value & {}) => noted(read)

/** The same for what the customer wrote. */
export const perConversation = <Value>(read: (context: Context) => Value & {}) => noted(read)
