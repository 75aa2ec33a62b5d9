import { host, htmlAdapter, ready } from './common'

const box = document.createElement('div')
box.contentEditable = 'true'
host.append(box)
ready(
  htmlAdapter({
    box: () => box,
    get: () => box.innerHTML,
    set: (html) => {
      box.innerHTML = html
    },
  }),
)
