import { PICTURE } from '../quoted'
import { type ReplyBox, viewOf } from '../reply-box'
import { caretOffset, selectionOf, selectSpan } from '../selection'
import { domRange, type Snapshot, takeSnapshot } from '../snapshot'
import { beforeInput } from './before-input'
import { ckeditor4 } from './ckeditor4'
import { execCommand } from './exec-command'
import { keyupExec } from './keyup-exec'
import { paste } from './paste'
import type { WriteTechnique } from './technique'
import { textarea } from './textarea'
import { type Replacement, trimEdit } from './trim-edit'

/** The first that recognises the box is used, and no other after it. */
export const TECHNIQUES: readonly WriteTechnique[] = [textarea, beforeInput, paste, ckeditor4, keyupExec, execCommand]

export type WriteResult =
  | { readonly ok: true }
  /** `restored`: the reply reads as it did before. */
  | { readonly ok: false; readonly restored: boolean }

/** Editors learn of a selection from an event that comes later; measured to be enough for all of them. */
const SELECTION_SETTLES_MS = 60
const READ_BACK_MS = [0, 50, 100, 150] as const

/**
 * Puts a rewrite in place through the editor's own input path and reads it back. If the reply then is not what
 * it should be, the change is undone where possible; a second technique is never tried on a half-changed text.
 * @param expected the text that `edit` was made for; nothing is written if the box holds another
 * @param limit how much of the box to read, in UTF-16 code units
 */
export async function writeRewrite(
  box: ReplyBox,
  expected: string,
  edit: Replacement,
  limit: number,
): Promise<WriteResult> {
  const before = takeSnapshot(box, limit)
  const change = trimEdit(expected, edit)
  const losesPicture = expected.slice(change.start, change.end).includes(PICTURE)
  if (before.text !== expected || losesPicture || !box.element.isConnected) return { ok: false, restored: true }
  if (!(await select(box, before, change))) return { ok: false, restored: true }

  const technique = TECHNIQUES.find((candidate) => candidate.recognises(box)) ?? execCommand
  technique.write(box, change.text)

  const wanted = (expected.slice(0, change.start) + change.text + expected.slice(change.end)).slice(0, limit)
  const { after, goneOn } = await readBack(box, wanted, limit)
  if (after.text !== wanted) return { ok: false, restored: !goneOn && (await undo(box, after, expected, limit)) }
  if (!goneOn) placeCaret(box, after, edit)
  return { ok: true }
}

/** Selects, lets the editor see it, and makes sure that it left the selection there. */
async function select(box: ReplyBox, snapshot: Snapshot, { start, end }: Replacement): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt++) {
    if (!selectSpan(box, snapshot, start, end)) return false
    await pause(SELECTION_SETTLES_MS)
    if (takeSnapshot(box, snapshot.text.length + 1).text !== snapshot.text) return false
    if (isSelected(box, snapshot, start, end)) return true
  }
  return false
}

function isSelected(box: ReplyBox, snapshot: Snapshot, start: number, end: number): boolean {
  if (box.kind === 'textarea') return box.element.selectionStart === start && box.element.selectionEnd === end
  const selection = selectionOf(box)
  if (!selection?.rangeCount) return false
  const wanted = domRange(box, snapshot, start, end)
  return wanted ? selection.toString().replace(/\s/g, '') === wanted.toString().replace(/\s/g, '') : start === end
}

/**
 * Some editors apply a change late, and some change it once more: it counts when it stays. An agent who goes on
 * typing ends the wait: what counts is how the reply was just before that key.
 */
async function readBack(
  box: ReplyBox,
  wanted: string,
  limit: number,
): Promise<{ readonly after: Snapshot; readonly goneOn: boolean }> {
  const view = viewOf(box)
  let atKey: Snapshot | undefined
  const look = (event: Event) => {
    if (event.isTrusted) atKey ??= takeSnapshot(box, limit)
  }
  view.addEventListener('keydown', look, true)
  let same = 0
  let after = takeSnapshot(box, limit)
  for (const wait of READ_BACK_MS) {
    await pause(wait)
    after = atKey ?? takeSnapshot(box, limit)
    same = after.text === wanted ? same + 1 : 0
    if (same === 2 || atKey) break
  }
  view.removeEventListener('keydown', look, true)
  return { after, goneOn: !!atKey }
}

async function undo(box: ReplyBox, now: Snapshot, before: string, limit: number): Promise<boolean> {
  if (now.text === before) return true
  box.element.ownerDocument.execCommand('undo')
  await pause(SELECTION_SETTLES_MS)
  return takeSnapshot(box, limit).text === before
}

/** Behind the new words; or over their first slot, since what only the agent knows is typed next. */
function placeCaret(box: ReplyBox, snapshot: Snapshot, { start, text }: Replacement): void {
  const slot = /\[[^\]\n]+\]/.exec(text)
  const from = start + (slot?.index ?? text.length)
  const to = from + (slot?.[0].length ?? 0)
  if (slot || caretOffset(box, snapshot) !== to) selectSpan(box, snapshot, from, to)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
