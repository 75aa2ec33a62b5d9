import { host, htmlAdapter, ready } from './common'

const inline = document.body.dataset.inline === 'true'
const target = document.createElement(inline ? 'div' : 'textarea')
host.append(target)
window.tinymce.init({
  target,
  inline,
  license_key: 'gpl',
  height: 380,
  menubar: false,
  promotion: false,
  branding: false,
  toolbar: 'bold',
  setup(editor) {
    editor.on('init', () =>
      ready(
        htmlAdapter({
          box: () => editor.getBody(),
          get: () => editor.getContent(),
          set(html) {
            editor.setContent(html)
            editor.undoManager.clear()
            editor.undoManager.add()
          },
          focus() {
            editor.focus()
            editor.selection.select(editor.getBody(), true)
            editor.selection.collapse(false)
          },
        }),
      ),
    )
  },
})
