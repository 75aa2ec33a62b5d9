import { host, ready, toLines } from './common'

const area = document.createElement('textarea')
host.append(area)
const editor = new window.EasyMDE({
  element: area,
  autoDownloadFontAwesome: false,
  spellChecker: false,
  status: false,
  toolbar: false,
  inputStyle: document.body.dataset.inputStyle,
  nativeSpellcheck: true,
})
const { codemirror } = editor
ready({
  atomText: '',
  box: () => codemirror.getInputField(),
  load(blocks) {
    codemirror.setValue(toLines(blocks))
    codemirror.clearHistory()
  },
  modelText: () => codemirror.getValue(),
  modelBlocks: () => codemirror.getValue().split('\n'),
  rerender: () => codemirror.refresh(),
  focus() {
    codemirror.focus()
    codemirror.setCursor(codemirror.lineCount(), 0)
  },
})
