import { Memory } from '../engine/text/remember'

/**
 * For checks that look at each sentence by itself: what `read` makes of a text is remembered, so that a keystroke
 * costs one sentence. `read` must depend on nothing but the text.
 */
export function perSentence<Value extends object>(read: (text: string) => Value): (text: string) => Value {
  const memory = new Memory<Value>(2000)
  return (text) => memory.recall(text, () => read(text))
}
