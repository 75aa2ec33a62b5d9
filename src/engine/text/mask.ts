/**
 * Words that are not the agent's own are blanked with spaces of equal length before any rule looks,
 * so that offsets hold.
 */

const QUOTE_LEAD =
  /^\s*(?:On .{4,160}wrote:|-{2,}\s*(?:Original|Forwarded) Message\s*-{2,}|_{10,}|Begin forwarded message:|From:\s.+)\s*$/i
const SIGNATURE_DELIMITER = /^--\s?$/
const CLOSING =
  /^\s*(?:(?:kind|best|warm|warmest|many|with (?:kind|best|warm))\s+(?:regards|wishes|thanks)|(?:yours\s+)?(?:sincerely|faithfully|truly)|regards|cheers|thanks|thank you|best|warmly|respectfully|sent from my .+)[\s,.!]*$/i

/** A stretch of the reply that may be judged, on one line. */
export interface Line {
  readonly start: number
  readonly text: string
}

/**
 * The lines of the reply that are the agent's own: quoted history ("> …", "On … wrote:" and all below),
 * fenced code and what follows a signature delimiter are left out.
 */
export function ownLines(reply: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let fenced = false
  let closing = -1
  while (start <= reply.length) {
    let end = reply.indexOf('\n', start)
    if (end < 0) end = reply.length
    const text = reply.slice(start, end)
    const first = text.trimStart()
    if (first.startsWith('```')) fenced = !fenced
    else if (!fenced && first !== '') {
      if (SIGNATURE_DELIMITER.test(text) || QUOTE_LEAD.test(text)) break
      if (first.charCodeAt(0) !== 62 && first.charCodeAt(0) !== 0x203a) {
        if (closing >= 0 && text.length <= 60) {
          // Name, role, company below "Kind regards,": at most four short lines.
          closing = closing < 3 ? closing + 1 : -1
        } else {
          closing = -1
          if (text.length < 60 && CLOSING.test(text) && lines.length > 0) closing = 0
          lines.push({ start, text })
        }
      }
    }
    start = end + 1
  }
  return lines
}

/** An expression, and a mark that whatever it matches holds: most lines hold none, and looking for it costs next to nothing. */
interface Mask {
  readonly mark: string
  readonly pattern: RegExp
}

// Each is linear: no nested quantifier over the same characters.
const MASKS: readonly Mask[] = [
  { mark: '`', pattern: /`[^`\n]{1,400}`/g },
  { mark: '://', pattern: /https?:\/\/[^\s<>"')\]]+/gi },
  { mark: '.', pattern: /\bwww\.[^\s<>"')\]]+/gi },
  { mark: '@', pattern: /(?<![\w.+-])@\w{2,30}/g },
  { mark: '@', pattern: /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}/g },
  { mark: '/', pattern: /(?:^|(?<=\s))(?:~|\.{1,2})?\/[\w./{}:-]{3,}/g },
  { mark: ':\\', pattern: /[A-Z]:\\[\w\\. -]+/g },
]

/**
 * Whoever signs behind the last sentence of a line, "^SA", "- RN.", "∞JP 😇", "~ Priya": initials are no short form of
 * anything. A dash signs only behind a full stop or a link, which is blank by then: "it is done - NOW".
 */
const SIGNED =
  /(?:(?<=[\s.,!?)…])[~^∞*|/]{1,2} ?\p{Lu}{1,3}|(?<=[.!?)…]\s{0,3}|\s{4})(?:(?:[-–—] ?){1,2}\p{Lu}{1,3}|[-–—~^∞*|]{1,2} ?\p{Lu}\p{Ll}{1,14}))(?:[\s.]|\p{Extended_Pictographic}|\u200b|\ufe0f)*$/u

const QUOTATIONS: readonly Mask[] = [
  { mark: '"', pattern: /"[^"\n]{1,600}"/g },
  { mark: '“', pattern: /“[^”\n]{1,600}”/g },
  { mark: '«', pattern: /«[^»\n]{1,600}»/g },
  // Single quotes only where they cannot be apostrophes: opened after a space, closed before one.
  {
    mark: '',
    pattern: /(?<=^|[\s(])['‘](?=\S)[^'’\n]{2,300}(?:['’](?=\w)[^'’\n]{0,300}){0,4}(?<=\S)['’](?=$|[\s),.;:!?])/g,
  },
]

const blank = (text: string): string => ' '.repeat(text.length)

/** Quotations, code, links, addresses and paths of one line blanked; `words` too, wherever they stand as whole words. */
export function maskInline(line: string, words: RegExp | undefined): string {
  const masked = blanked(blanked(line, MASKS), QUOTATIONS).replace(SIGNED, blank)
  return words ? masked.replace(words, blank) : masked
}

/** The same, but for quotations, which stay readable; `undefined` where the line holds none. */
export function maskOutsideQuotations(line: string, words: RegExp | undefined): string | undefined {
  const open = blanked(line, MASKS)
  if (blanked(open, QUOTATIONS) === open) return undefined
  return words ? open.replace(words, blank) : open
}

function blanked(line: string, masks: readonly Mask[]): string {
  let masked = line
  for (const { mark, pattern } of masks) {
    if (!masked.includes(mark)) continue
    pattern.lastIndex = 0
    if (pattern.test(masked)) masked = masked.replace(pattern, blank)
  }
  return masked
}

/** One expression for all of the team's words, longest first; `undefined` if there are none. */
export function compileTeamWords(words: readonly string[]): RegExp | undefined {
  const terms = words.map((word) => word.trim()).filter((word) => word !== '')
  if (terms.length === 0) return undefined
  const escaped = terms
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}
