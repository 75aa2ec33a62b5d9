/** Where an editor cannot do one of the behaviours, and why: the only holes that the suite accepts. */
export interface Exception {
  readonly editor: string
  /** Its id, or `*` for all. */
  readonly behaviour: string
  readonly browser: 'chromium' | 'firefox' | 'both'
  /** For the table. */
  readonly reason: string
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    editor: 'easymde',
    behaviour: '*',
    browser: 'both',
    reason:
      'CodeMirror 5 takes keys in a field of one pixel, and draws only the lines that are in sight: the page holds no whole reply that could be read, and no selection in it that could be written over; both are in its own object, which the page keeps from extensions. With its option `inputStyle: contenteditable` there is a box.',
  },
  {
    editor: 'squire',
    behaviour: 'undo',
    browser: 'both',
    reason:
      'Squire remembers a state at each space, line break, paste and command of its own, not at letters, and has no mark by which it could be told from a plain region and be given a paste: the letters since the last space go back with the rewrite. Its redo brings both again.',
  },
]

/** The exception for a behaviour of an editor in a browser, if there is one. */
export function exceptionFor(editor: string, behaviour: string, browser: string): Exception | undefined {
  return EXCEPTIONS.find(
    (each) =>
      each.editor === editor &&
      (each.behaviour === '*' || each.behaviour === behaviour) &&
      (each.browser === 'both' || each.browser === browser),
  )
}
