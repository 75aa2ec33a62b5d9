import type { Finding } from '../types'

type Strength = Finding['severity']

/** From here on what a pattern found is believed, though the pattern by itself only hints; below it the find hints. */
const BELIEVED = 0.5
/** From here on a sentence that no pattern knows is pointed at … */
const NOTICED = 0.35
/** … and from here on underlined. */
const SURE = 0.985

/**
 * What a pattern's find comes to beside the second opinion.
 * @param severity as the rule says it
 * @param share 0 … 1: how much the sentence sounds like it
 */
export function weighed(severity: Strength, share: number): Strength {
  return share < BELIEVED ? 'hint' : severity
}

/**
 * The same, but that many decent words around a sharp clause do not hide it: a find in doubt is heard once more in its
 * clause alone.
 * @param hit its place in `lower`, UTF-16
 * @param lower the sentence, normalized and in lower case
 * @param share what the whole sentence comes to
 * @param shareOf what any text comes to; asked only where there is a doubt
 */
export function weighedWithClause(
  severity: Strength,
  hit: { readonly quiet: boolean; readonly normStart: number; readonly normEnd: number },
  lower: string,
  share: number,
  shareOf: (text: string) => number,
): Strength {
  const whole = weighed(severity, share)
  if (whole === severity || hit.quiet) return whole
  return weighed(severity, shareOf(clauseAround(lower, hit.normStart, hit.normEnd)))
}

const CLAUSE_END = /[,;:.!?()–—]|\s(?:and|but|so|because|while|although|though|or)\s/g

/** The clause that holds `[start, end)`. */
function clauseAround(lower: string, start: number, end: number): string {
  let from = 0
  for (const mark of lower.slice(0, start).matchAll(CLAUSE_END)) from = mark.index + mark[0].length
  const rest = lower.slice(end).search(CLAUSE_END)
  return lower.slice(from, rest < 0 ? lower.length : end + rest).trim()
}

/** How loud a sentence is that no pattern found loud: never as loud as what must not be sent. */
export function heardAlone(severity: Strength, sharpness: number): Strength | undefined {
  if (sharpness < NOTICED) return undefined
  return sharpness < SURE || severity === 'hint' ? 'hint' : 'warn'
}
