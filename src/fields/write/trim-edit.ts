import { commonEnds } from '../common-ends'

/** Put `text` in place of `[start, end)`. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The same change with the words left out that stay as they are, so that their formatting is not touched.
 * Cuts only between words and never between the halves of a character.
 */
export function trimEdit(before: string, edit: Replacement): Replacement {
  const [head, tail] = commonEnds(before.slice(edit.start, edit.end), edit.text, isBorder)
  return { start: edit.start + head, end: edit.end - tail, text: edit.text.slice(head, edit.text.length - tail) }
}

/** Whether `at` lies between a space and a word, or at an end of the text. */
function isBorder(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true
  return /\s/.test(text.charAt(at)) !== /\s/.test(text.charAt(at - 1))
}
