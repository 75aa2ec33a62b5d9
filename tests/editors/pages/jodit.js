import { host, htmlAdapter, ready } from './common'

const area = document.createElement('textarea')
host.append(area)
const editor = window.Jodit.make(area, { toolbar: false, statusbar: false, minHeight: 320, spellcheck: true })
editor.waitForReady().then(() =>
  ready(
    htmlAdapter({
      box: () => editor.editor,
      get: () => editor.value,
      set(html) {
        editor.value = html
        editor.history.clear()
      },
    }),
  ),
)
