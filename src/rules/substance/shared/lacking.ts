import type { CheckInput } from '../../../engine/check-input'
import type { Lack } from '../../../engine/opinion/lacks'

/** Share below which patterns that find the lack are doubted: where doubt took more good finds than bad ones, it is low. */
const DOUBTED: Readonly<Record<Lack, number>> = {
  apology: 0.1,
  acknowledgement: 0.15,
  solution: 0.1,
  next: 0.05,
  answer: 0.05,
  issue: 0.04,
  order: 0.15,
  goodwill: 0.05,
  'follow-up': 0.05,
}
/** Share from which on a reply is said to lack it though patterns find nothing. */
const HEARD = 0.5

/** Below it a lack is never more than a hint: of real replies that were called lacking aloud, the arguable ones lie below. */
const CLEAR = 0.25

/**
 * Weighs what patterns say against what the reply as a whole looks like beside the message that it answers.
 * @param found whether patterns say that the reply lacks it
 */
export const isLacking = (lack: Lack, { facts }: CheckInput, found: boolean): boolean =>
  facts.lack(lack) >= (found ? DOUBTED[lack] : HEARD)

/** Whether what patterns find may be more than a hint. */
export const isClearlyLacking = (lack: Lack, { facts }: CheckInput): boolean => facts.lack(lack) >= CLEAR
