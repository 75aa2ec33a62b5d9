import { viewOf } from '../reply-box'
import { insertByCommand } from './exec-command'
import type { WriteTechnique } from './technique'

/** CKEditor 4 takes its undo snapshots on clicks, so one before and one after make the change a step of its own. */
export const ckeditor4: WriteTechnique = {
  recognises: (box) => box.element.matches('.cke_editable'),
  write(box, text) {
    const { MouseEvent } = viewOf(box)
    const click = () => box.element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    click()
    insertByCommand(box, text)
    click()
  },
}
