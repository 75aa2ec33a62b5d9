import { host, ready, toLines } from './common'

const area = document.createElement('textarea')
area.rows = 14
host.append(area)
ready({
  atomText: '',
  box: () => area,
  load: (blocks) => {
    area.value = toLines(blocks)
  },
  modelText: () => area.value,
  modelBlocks: () => area.value.split('\n'),
  focus() {
    area.focus()
    area.setSelectionRange(area.value.length, area.value.length)
  },
})
