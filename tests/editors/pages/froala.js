import { host, htmlAdapter, ready } from './common'

const editor = new window.FroalaEditor(
  host,
  { toolbarButtons: ['bold', 'undo', 'redo'], attribution: false, heightMin: 300 },
  () => {
    ready(
      htmlAdapter({
        isRested: () => editor.undo_stack.at(-1)?.html === editor.snapshot.get().html,
        box: () => document.querySelector('.fr-element'),
        // What an unlicensed copy adds is not the reply's.
        get: () => editor.html.get().replace(/<p data-f-id="pbf".*$/, ''),
        set(html) {
          editor.html.set(html)
        },
        // A copy without a licence shows its maker's window in place of every command, that of Ctrl+Z too.
        undo() {
          editor.undo.run()
        },
      }),
    )
  },
)
