import { host, htmlAdapter, ready } from './common'

const editor = new window.FroalaEditor(host, { toolbarButtons: ['bold'], attribution: false, heightMin: 300 }, () => {
  window.froala = editor
  ready(
    htmlAdapter({
      box: () => document.querySelector('.fr-element'),
      // What an unlicensed copy adds is not the reply's.
      get: () => editor.html.get().replace(/<p data-f-id="pbf".*$/, ''),
      set(html) {
        editor.html.set(html)
      },
    }),
  )
})
