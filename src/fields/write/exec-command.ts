import type { ReplyBox } from '../reply-box'
import type { WriteTechnique } from './technique'

/** Every editor that follows the browser's own editing: plain regions, ProseMirror, Quill, Redactor, Summernote … */
export const execCommand: WriteTechnique = {
  recognises: () => true,
  write: insertByCommand,
}

/** The browser's own editing command: it fires the events of typing and keeps the undo history. */
export function insertByCommand(box: ReplyBox, text: string): void {
  const doc = box.element.ownerDocument
  if (text) doc.execCommand('insertText', false, text)
  else doc.execCommand('delete')
}
