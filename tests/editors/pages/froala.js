import { host, htmlAdapter, ready } from './common'

const editor = new window.FroalaEditor(host, { toolbarButtons: ['bold'], attribution: false, heightMin: 300 }, () => {
  ready(
    htmlAdapter({
      box: () => document.querySelector('.fr-element'),
      get: () => editor.html.get(),
      set(html) {
        editor.html.set(html)
        editor.undo.reset()
        editor.undo.saveStep()
      },
    }),
  )
})
