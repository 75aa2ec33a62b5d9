import { host, ready, toHtml } from './common'
import { modelOf } from './quill-lines'

const quill = new window.Quill(host, { theme: 'snow', modules: { toolbar: [['bold', 'link']] } })
ready({
  atomText: '\uFFFC',
  box: () => quill.root,
  load(blocks) {
    quill.setContents(quill.clipboard.convert(toHtml(blocks)))
    quill.history.clear()
  },
  ...modelOf(quill),
})
