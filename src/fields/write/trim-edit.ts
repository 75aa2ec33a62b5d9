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
  const old = before.slice(edit.start, edit.end)
  const shorter = Math.min(old.length, edit.text.length)
  let head = 0
  while (head < shorter && old.charCodeAt(head) === edit.text.charCodeAt(head)) head++
  while (head > 0 && !(isBorder(old, head) && isBorder(edit.text, head))) head--
  let tail = 0
  const most = shorter - head
  while (tail < most && old.charCodeAt(old.length - 1 - tail) === edit.text.charCodeAt(edit.text.length - 1 - tail)) {
    tail++
  }
  while (tail > 0 && !(isBorder(old, old.length - tail) && isBorder(edit.text, edit.text.length - tail))) tail--
  return { start: edit.start + head, end: edit.end - tail, text: edit.text.slice(head, edit.text.length - tail) }
}

/** Whether `at` lies between a space and a word, or at an end of the text. */
function isBorder(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true
  return /\s/.test(text.charAt(at)) !== /\s/.test(text.charAt(at - 1))
}
