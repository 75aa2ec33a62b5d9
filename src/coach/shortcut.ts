/**
 * F2 opens the nearest finding, F2 again goes to the next one, Shift+F2 to the one before.
 *
 * Why F2: it is where "edit the thing I am at" lies in file managers and spreadsheets, it is in the same place on
 * every keyboard layout, and nobody has it. Chromium and Firefox take F1, F3, F5 to F7 and F9 to F12; the helpdesks
 * take single letters outside of the box and Ctrl/Cmd/Alt with a letter or Enter inside; CKEditor and TinyMCE take
 * Alt+F9, Alt+F10 and Alt+0. Ctrl+; and Ctrl+' go through misspellings in Gmail and Docs, Ctrl+. goes through chats
 * in Gmail and opens the emoji chooser of GTK, Alt+; types "…" on a Mac, and no `;` key is there on many layouts.
 */
export const SHORTCUT = 'F2'

export type ShortcutStep = 'next' | 'previous'

/** Which way the shortcut points, or undefined for any other key. */
export function shortcutStep(event: KeyboardEvent): ShortcutStep | undefined {
  if (event.key !== SHORTCUT || event.ctrlKey || event.altKey || event.metaKey) return undefined
  return event.shiftKey ? 'previous' : 'next'
}
