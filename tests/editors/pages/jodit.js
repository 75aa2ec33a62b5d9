import { host, htmlAdapter, ready } from './common'

const area = document.createElement('textarea')
host.append(area)
const editor = window.Jodit.make(area, { toolbar: false, statusbar: false, minHeight: 320, spellcheck: true })
editor.waitForReady().then(() =>
  ready(
    htmlAdapter({
      // Its history takes what was written when its observer's time is up.
      isRested: () => editor.history.startValue?.html === editor.history.snapshot?.make().html,
      box: () => editor.editor,
      get: () => editor.value,
      set(html) {
        editor.value = html
        editor.history.clear()
      },
    }),
  ),
)
