import type { Finding } from '../types'

type Strength = Finding['severity']

/** From here on what a pattern found is believed, though the pattern by itself only hints; below it the find hints. */
const BELIEVED = 0.5
/**
 * Bounds by how many sentences beside it sound fine. Who writes decent sentences around it hardly ever means ill, and a
 * sentence that stands alone has nothing beside it that softens it.
 */
type ByCompany = readonly [none: number, one: number, more: number]

/** From here on two agree, and a find is underlined though its rule by itself only hints. */
const AGREED: ByCompany = [0.3, 0.98, 0.98]
/** Below it not even a hint is left: words were met, the act was not. */
const UNHEARD = 0.007
/**
 * From here on a sentence that no pattern knows is pointed at. Without regard to company 582 sentences of 2,990 real
 * replies were pointed at, hardly any rightly; in unseen replies of several sentences those that do provoke are nearly
 * all heard from 80 % on.
 */
const NOTICED: ByCompany = [0.2, 0.4, 0.8]
/** From here on such a sentence is underlined; where a pattern hints at an act in it, from `AGREED` on. */
const SURE: ByCompany = [0.93, 0.99, 0.995]
/** More decent sentences than these change nothing. */
export const MOST_COMPANY = NOTICED.length - 1

const at = (bounds: ByCompany, company: number): number => bounds[Math.min(company, MOST_COMPANY)]!

/**
 * Below it a sentence sounds like several acts, and like none of them for sure: of the hints that were right on unseen
 * sentences, two in 76 lay below, of those on real replies 41 in 145.
 */
const DECIDED = 0.5

/** From here on a lapse that no pattern knows is hinted at, and a sentence sounds like a habit that a check asks for … */
const HEARD = 0.4
/**
 * … and earlier where decent sentences seldom sound like it: of 1,000 real replies some 5 lie above, at most 20 to 40 of the
 * milder lapses. Of *abstract-reference* and *bounce* over 100 do: their checks look at the message and the whole reply, too.
 */
const HEARD_EARLIER: Readonly<Record<string, number>> = {
  'abstract-reference': 0.3,
  'actually-correction': 0.05,
  'ask-for-secret': 0.12,
  bounce: 0.3,
  'cant-without-can': 0.1,
  'channel-leak': 0.04,
  'dont-know': 0.05,
  'liability-admission': 0.04,
  'missing-next-step': 0.06,
  'no-owner-pronoun': 0.15,
  'non-apology-feel': 0.3,
  'non-apology-if': 0.1,
  'over-promise': 0.06,
  'passive-responsibility': 0.1,
  'sarcastic-marks': 0.1,
  'sorry-but': 0.12,
  'truth-preface': 0.1,
  'unfortunately-opener': 0.2,
  'vague-timeline': 0.2,
}
const heardFrom = (rule: string): number => HEARD_EARLIER[rule] ?? HEARD

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
 * @returns null where it sounds like nothing of the kind: the words were met, the act was not
 */
export function weighedWithClause(
  severity: Strength,
  hit: { readonly quiet: boolean; readonly normStart: number; readonly normEnd: number },
  lower: string,
  share: number,
  shareOf: (text: string) => number,
): Strength | null {
  const doubted = severity !== 'hint' && !hit.quiet && share < BELIEVED
  const heard = doubted ? Math.max(share, shareOf(clauseAround(lower, hit.normStart, hit.normEnd))) : share
  return heard < UNHEARD ? null : weighed(severity, heard)
}

const CLAUSE_END = /[,;:.!?()–—]|\s(?:and|but|so|because|while|although|though|or)\s/g

/** The clause that holds `[start, end)`. */
function clauseAround(lower: string, start: number, end: number): string {
  let from = 0
  for (const mark of lower.slice(0, start).matchAll(CLAUSE_END)) from = mark.index + mark[0].length
  const rest = lower.slice(end).search(CLAUSE_END)
  return lower.slice(from, rest < 0 ? lower.length : end + rest).trim()
}

/** True where the sentence sounds so sharp that a pattern's find in it leaves no doubt. */
export const isBeyondDoubt = (sharpness: number, company: number): boolean => sharpness >= at(AGREED, company)

/** True for a sentence that makes decent company. */
export const soundsFine = (sharpness: number): boolean => sharpness < NOTICED[0]

/**
 * How loud a sentence is that no pattern found loud: never as loud as what must not be sent.
 * @param backed whether a pattern hints at some act in it
 * @param company how many sentences beside it sound fine
 */
export function heardAlone(
  severity: Strength,
  sharpness: number,
  backed: boolean,
  company: number,
): Strength | undefined {
  if (sharpness < at(NOTICED, company)) return undefined
  return sharpness < at(backed ? AGREED : SURE, company) || severity === 'hint' ? 'hint' : 'warn'
}

/** @param share 0 … 1: how likely it is this act, if it is any */
export const isDecided = (share: number): boolean => share >= DECIDED

/** True where a sentence sounds so much like the lapse or the habit that it counts, though no pattern knows it. */
export const isHeard = (rule: string, share: number): boolean => share >= heardFrom(rule)

/** The same for a sentence in which something is loud: what is sharp sounds a little like every lapse. */
export const isHeardBesides = (share: number): boolean => share >= HEARD

/** Below it nothing is heard of any lapse. */
export const FAINTEST = Math.min(HEARD, ...Object.values(HEARD_EARLIER))
