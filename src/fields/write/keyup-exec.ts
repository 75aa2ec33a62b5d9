import { viewOf } from '../reply-box'
import { insertByCommand } from './exec-command'
import type { WriteTechnique } from './technique'

/** TinyMCE and Froala close the undo step of typing when an arrow key comes up. */
export const keyupExec: WriteTechnique = {
  recognises: (box) => box.element.matches('.mce-content-body,.fr-element'),
  write(box, text) {
    const { KeyboardEvent } = viewOf(box)
    const arrow = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, bubbles: true, cancelable: true }
    const keyup = () => box.element.dispatchEvent(new KeyboardEvent('keyup', arrow))
    keyup()
    insertByCommand(box, text)
    keyup()
  },
}
