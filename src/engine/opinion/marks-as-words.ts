/** What opens and closes a stretch in quotation marks or stars, as words that nobody writes. */
const QUOTED = ['quoteopens', 'quotecloses'] as const
const STARRED = ['staropens', 'starcloses'] as const
/** One of them stands in each sentence that had marks. */
export const MARK_WORDS: readonly string[] = [QUOTED[0], STARRED[0]]

const IN_QUOTES = /(?<![\p{L}\p{N}])(?:["“”„«]([^"“”„«»\n]{1,60})["“”»]|['‘]([^'‘’\n]{1,60})['’](?!\p{L}))/gu
const IN_STARS = /(?<![\p{L}\p{N}*])[*_](\p{L}[^*_\n]{0,40})[*_](?![\p{L}\p{N}*])/gu

/**
 * A line with its quotation marks and stars as words, so that a sentence is heard with what they say of its words.
 * @param line as typed
 * @returns the same where there are none
 */
export const marksAsWords = (line: string): string =>
  line
    .replace(IN_QUOTES, (_, double?: string, single?: string) => ` ${QUOTED[0]} ${double ?? single} ${QUOTED[1]} `)
    .replace(IN_STARS, ` ${STARRED[0]} $1 ${STARRED[1]} `)

/** A stretch in marks, UTF-16 in its line, the marks among it. */
export interface MarkedStretch {
  readonly start: number
  readonly end: number
  /** What stands between the marks. */
  readonly text: string
}

/** The stretches in quotation marks or stars, in order. */
export const markedStretches = (line: string): MarkedStretch[] =>
  [...line.matchAll(IN_QUOTES), ...line.matchAll(IN_STARS)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[1] ?? match[2] ?? '',
    }))
    .sort((a, b) => a.start - b.start)
