import type { CustomerSentence } from './customer-sentences'

/** The customer's sentence that shows each danger, as they wrote it. */
export interface Danger {
  readonly selfHarm: string | undefined
  readonly violence: string | undefined
  readonly legal: string | undefined
  readonly safety: string | undefined
  readonly abuse: string | undefined
  /** How many sentences abuse us. */
  readonly abuses: number
  /** A slur or a sexual remark: no second chance. */
  readonly gross: boolean
}

export const NO_DANGER: Danger = {
  selfHarm: undefined,
  violence: undefined,
  legal: undefined,
  safety: undefined,
  abuse: undefined,
  abuses: 0,
  gross: false,
}

export function readDanger(sentences: readonly CustomerSentence[]): Danger {
  void sentences
  return NO_DANGER
}
