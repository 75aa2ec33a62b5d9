import { host, htmlAdapter, ready } from './common'

const { CKEDITOR } = window
CKEDITOR.disableAutoInline = true
const area = document.createElement('textarea')
host.append(area)
const editor = CKEDITOR.replace(area, {
  versionCheck: false,
  allowedContent: true,
  removePlugins: 'elementspath,scayt,wsc,about',
  height: 330,
})
editor.on('instanceReady', () => {
  const box = () => editor.editable().$
  ready(
    htmlAdapter({
      box,
      get: () => editor.getData(),
      set: (html) => new Promise((done) => editor.setData(html, done)),
      focus() {
        editor.focus()
        const range = editor.createRange()
        range.moveToElementEditEnd(editor.editable().getLast())
        range.select()
      },
    }),
  )
})
