import nlp from 'compromise/two'

/** A sentence of the reply with its place: `text` is masked, `start` is UTF-16 in the reply. */
export interface Sentence {
  readonly text: string
  readonly start: number
}

const world = nlp.world() as {
  methods: { one: { tokenize: { splitSentences: (text: string, w: unknown) => string[] } } }
}
const split = world.methods.one.tokenize.splitSentences

/**
 * The sentences of one masked line. compromise's splitter knows abbreviations ("Mr. Lee", "e.g. this")
 * and gives pieces that join up to the line again, which keeps the offsets.
 */
export function sentencesOf(line: string, start: number): Sentence[] {
  const sentences: Sentence[] = []
  let at = 0
  for (const piece of split(line, world)) {
    // The splitter trims some white space: look the piece up from where we are.
    const found = line.indexOf(piece, at)
    const begin = found < 0 ? at : found
    at = begin + piece.length
    const lead = piece.length - piece.trimStart().length
    const text = piece.trim()
    if (text !== '') sentences.push({ text, start: start + begin + lead })
  }
  return sentences
}
