import type { ReplyBox } from '../fields/reply-box'
import type { BackgroundLink } from './background-link'
import type { Layer } from './layer'

/** Where one coached reply box stands, and for how long. */
export interface FieldPlace {
  readonly box: ReplyBox
  /** Its page holds our layer: the box's own window, or that of the page around its editor's frame. */
  readonly outer: Window & typeof globalThis
  readonly layer: Layer
  readonly link: BackgroundLink
  /** Ends every listener and observer. */
  readonly signal: AbortSignal
}
