import type { ReplyBox } from '../reply-box'

/** One way to write into an editor over the current selection. */
export interface WriteTechnique {
  /** Whether this is how the editor behind the box takes changes. */
  readonly recognises: (box: ReplyBox) => boolean
  /** Puts `text` in place of the selection; an empty `text` deletes it. */
  readonly write: (box: ReplyBox, text: string) => void
}
