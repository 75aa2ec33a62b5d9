import { host, htmlAdapter, ready } from './common'

const { jQuery } = window
const note = jQuery(host)
note.summernote({ toolbar: [['style', ['bold']]], height: 320, disableDragAndDrop: true })
ready(
  htmlAdapter({
    box: () => document.querySelector('.note-editable'),
    get: () => note.summernote('code'),
    set(html) {
      note.summernote('code', html)
      note.summernote('reset')
      note.summernote('code', html)
    },
  }),
)
