import type { CheckInput } from '../../../engine/check-input'
import type { Lack } from '../../../engine/opinion/lacks'

interface Bounds {
  /** Share below which patterns that find the lack are doubted: where doubt took more good finds than bad ones, it is low. */
  readonly doubted: number
  /** Share from which on a reply is said to lack it though patterns find nothing. */
  readonly heard: number
}

const BOUNDS: Readonly<Record<Lack, Bounds>> = {
  apology: { doubted: 0.1, heard: 0.5 },
  acknowledgement: { doubted: 0.25, heard: 0.5 },
  solution: { doubted: 0.03, heard: 0.4 },
  next: { doubted: 0.05, heard: 0.4 },
  answer: { doubted: 0.05, heard: 0.5 },
  issue: { doubted: 0.06, heard: 0.4 },
  order: { doubted: 0.15, heard: 0.4 },
  goodwill: { doubted: 0.05, heard: 0.5 },
  'follow-up': { doubted: 0.05, heard: 0.5 },
}

/** Below it a lack is never more than a hint: of real replies that were called lacking aloud, the arguable ones lie below. */
const CLEAR = 0.25

/** False where nothing that patterns find would hold: then they need not look. */
export const mayLack = (lack: Lack, { facts }: CheckInput): boolean => facts.lack(lack) >= BOUNDS[lack].doubted

/**
 * Weighs what patterns say against what the reply as a whole looks like beside the message that it answers.
 * @param found whether patterns say that the reply lacks it
 */
export const isLacking = (lack: Lack, { facts }: CheckInput, found: boolean): boolean =>
  facts.lack(lack) >= BOUNDS[lack][found ? 'doubted' : 'heard']

/** Whether what patterns find may be more than a hint. */
export const isClearlyLacking = (lack: Lack, { facts }: CheckInput): boolean => facts.lack(lack) >= CLEAR
