import { host, htmlAdapter, ready } from './common'

const editor = new window.MediumEditor(host, { placeholder: false, toolbar: false })
ready(
  htmlAdapter({
    box: () => host,
    get: () => editor.getContent(),
    set: (html) => editor.setContent(html),
  }),
)
