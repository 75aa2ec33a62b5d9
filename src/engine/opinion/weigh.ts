import type { Finding } from '../types'

type Strength = Finding['severity']

/** Below this a pattern's find is in doubt: it hints. */
const DOUBT = 0.3
/** From here on a pattern that hints by itself is believed. */
const AGREED = 0.5
/** From here on a sentence that no pattern knows is pointed at … */
const NOTICED = 0.5
/** … and from here on underlined. */
const SURE = 0.995

/**
 * What a pattern's find comes to beside the second opinion.
 * @param severity as the rule says it
 * @param quiet found by a pattern that hints at most
 * @param share 0 … 1: how much the sentence sounds like it
 */
export function weighed(severity: Strength, quiet: boolean, share: number): Strength {
  return share < (quiet ? AGREED : DOUBT) ? 'hint' : severity
}

/** How loud a sentence is that no pattern found loud: never as loud as what must not be sent. */
export function heardAlone(severity: Strength, sharpness: number): Strength | undefined {
  if (sharpness < NOTICED) return undefined
  return sharpness < SURE || severity === 'hint' ? 'hint' : 'warn'
}
