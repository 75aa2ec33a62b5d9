import { host, htmlAdapter, ready } from './common'

const { ClassicEditor, Essentials, Paragraph, Bold, Italic, Link, ImageInline } = window.CKEDITOR
ClassicEditor.create(host, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, Link, ImageInline],
  toolbar: ['bold', 'link'],
}).then((editor) => {
  const box = () => editor.editing.view.getDomRoot()
  ready(
    htmlAdapter({
      box,
      get: () => editor.getData(),
      set: (html) => editor.setData(html),
      focus() {
        editor.model.change((writer) => writer.setSelection(editor.model.document.getRoot(), 'end'))
        editor.editing.view.focus()
      },
    }),
  )
})
