/** Where an editor cannot do one of the behaviours, and why: the only holes that the suite accepts. */
export interface Exception {
  readonly editor: string
  readonly behaviour: string
  readonly browser: 'chromium' | 'firefox' | 'both'
  /** For the table. */
  readonly reason: string
}

export const EXCEPTIONS: readonly Exception[] = []
