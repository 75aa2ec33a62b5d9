import DOMPurify from 'dompurify'
import Squire from 'squire-rte'
import { host, htmlAdapter, ready } from './common'

window.DOMPurify = DOMPurify
const editor = new Squire(host, { blockTag: 'P' })
ready(
  htmlAdapter({
    box: () => host,
    get: () => editor.getHTML(),
    set: (html) => editor.setHTML(html),
    focus() {
      editor.focus()
      editor.moveCursorToEnd()
    },
  }),
)
