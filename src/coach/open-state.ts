import type { Finding } from '../engine/types'

/** What is open over the page. Only one thing is, ever. */
export type Open =
  | {
      readonly what: 'card'
      readonly key: string
      /** What the keyboard is at. */
      readonly item: CardItem
      readonly sources: boolean
      readonly failure?: Failure
    }
  | { readonly what: 'panel'; readonly expanded?: string; readonly failure?: Failure }

/** A rewrite that the editor did not take: whether the reply is as it was, and what can be copied instead. */
export interface Failure {
  readonly restored: boolean
  readonly rewrite: number
  readonly copied: boolean
}

/** What the keyboard goes through in a card: the rewrites by arrow keys, everything by Tab. */
export type CardItem = number | 'not-here' | 'rule-off' | 'sources'

export function cardItems(finding: Finding, mayTurnOff: boolean): readonly CardItem[] {
  const rewrites = finding.rewrites.map((_, index) => index)
  return [
    ...rewrites,
    'not-here',
    ...(mayTurnOff ? (['rule-off'] as const) : []),
    ...(finding.sources.length ? (['sources'] as const) : []),
  ]
}

/** What an agent can do on our surface. */
export interface Actions {
  readonly use: (finding: Finding, rewrite: number) => unknown
  readonly copy: (finding: Finding, rewrite: number) => unknown
  readonly insert: (text: string) => unknown
  readonly notHere: (finding: Finding) => void
  readonly bringBack: () => void
  /** Forgets which words the agent marked as the customer's. */
  readonly unmark: () => void
  /** For this agent alone. */
  readonly ruleOff: (rule: string) => void
  /** Whether the team lets agents do that. */
  readonly mayTurnOff: () => boolean
  readonly show: (open: Open | undefined) => void
  readonly togglePanel: () => void
}
