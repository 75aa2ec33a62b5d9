import { viewOf } from '../reply-box'
import { selectionOf } from '../selection'
import { pageWorld } from './page-world'
import type { WriteTechnique } from './technique'

/** Slate, Lexical and CKEditor 5 change their model on `beforeinput` and take from the DOM only what they asked for. */
export const beforeInput: WriteTechnique = {
  recognises: (box) => !!box.element.closest('[data-slate-editor],[data-lexical-editor],.ck-editor__editable'),
  write(box, text) {
    const selection = selectionOf(box)
    if (!selection?.rangeCount) return
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
    const { page, share } = pageWorld(viewOf(box))
    const range = new page.StaticRange(share({ startContainer, startOffset, endContainer, endOffset }))
    const dataTransfer = new page.DataTransfer()
    dataTransfer.setData('text/plain', text)
    const how = text
      ? { inputType: 'insertReplacementText', data: text, dataTransfer }
      : { inputType: 'deleteContentBackward' }
    const init = { ...how, targetRanges: [range], bubbles: true, cancelable: true, composed: true }
    box.element.dispatchEvent(new page.InputEvent('beforeinput', share(init)))
  },
}
