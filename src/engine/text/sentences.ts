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

/** Longest text that the splitter sees, UTF-16: it takes seconds over a long run of "Mr. Mr. Mr.". */
const MOST = 2000
/** Where no splitter would hesitate: behind a question, an exclamation, or a word too long to be an abbreviation. */
const SURE_END = /(?:[?!]|\p{Ll}{7}\.)\s+(?=\p{Lu})/gu
const LIKELY_END = /[.?!]\s+/g

/**
 * The sentences of one masked line. compromise's splitter knows abbreviations ("Mr. Lee", "e.g. this")
 * and gives pieces that join up to the line again, which keeps the offsets.
 */
export function sentencesOf(line: string, start: number): Sentence[] {
  const sentences: Sentence[] = []
  for (let from = 0; from < line.length; ) {
    const to = endOfStretch(line, from)
    addSentences(line.slice(from, to), start + from, sentences)
    from = to
  }
  return sentences
}

/** The end of a stretch of at most `MOST` from `from`: between sentences if it can be, else between words. */
function endOfStretch(line: string, from: number): number {
  const most = from + MOST
  if (most >= line.length) return line.length
  const stretch = line.slice(from, most)
  const best = lastEnd(stretch, SURE_END) || lastEnd(stretch, LIKELY_END) || stretch.lastIndexOf(' ') + 1
  if (best > 0) return from + best
  const code = line.charCodeAt(most - 1)
  return code >= 0xd800 && code <= 0xdbff ? most - 1 : most
}

/** The end of the last match, 0 without one. */
function lastEnd(text: string, pattern: RegExp): number {
  let end = 0
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length
  return end
}

function addSentences(stretch: string, start: number, sentences: Sentence[]): void {
  let at = 0
  for (const piece of split(stretch, world)) {
    // The splitter trims some white space: look the piece up from where we are.
    const found = stretch.indexOf(piece, at)
    const begin = found < 0 ? at : found
    at = begin + piece.length
    const lead = piece.length - piece.trimStart().length
    const text = piece.trim()
    if (text !== '') sentences.push({ text, start: start + begin + lead })
  }
}
