import { viewOf } from '../reply-box'
import { pageWorld } from './page-world'
import type { WriteTechnique } from './technique'

/** Draft.js and Trix keep their model right only when text comes by paste, and only as plain text. */
export const paste: WriteTechnique = {
  recognises: (box) => box.element.matches('.public-DraftEditor-content,trix-editor'),
  write(box, text) {
    // For a fifth of a second after a click Trix looks at no selection, unless the mouse or a key moves.
    const { MouseEvent } = viewOf(box)
    box.element.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }))
    if (!text) {
      box.element.ownerDocument.execCommand('delete')
      return
    }
    const { page, share } = pageWorld(viewOf(box))
    const clipboardData = new page.DataTransfer()
    clipboardData.setData('text/plain', text)
    // Firefox takes no clipboard from outside, but fills one of its own.
    const init = { clipboardData, dataType: 'text/plain', data: text, bubbles: true, cancelable: true, composed: true }
    box.element.dispatchEvent(new page.ClipboardEvent('paste', share(init)))
  },
}
