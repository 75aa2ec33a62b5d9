/** Room beside a text for what is worked out of it: kept for as long as the text itself is remembered. */
export interface Noted {
  readonly notes: unknown[]
}

let readers = 0

/**
 * Calls `read` once for each text, whatever draft it stands in, so that a keystroke costs the sentence that it falls
 * in. `read` must depend on nothing but the words, and give something.
 */
export function noted<Text extends Noted, Value>(read: (text: Text) => Value & {}): (text: Text) => Value {
  const place = readers++
  return (text) => {
    const known = text.notes[place]
    if (known !== undefined) return known as Value
    const value = read(text)
    // Filled up in order: an array with holes is slow to read.
    while (text.notes.length < place) text.notes.push(undefined)
    text.notes[place] = value
    return value
  }
}
