import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { host, ready, toLines } from './common'

const extensions = () => [history(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping]
const view = new EditorView({ parent: host, extensions: extensions() })
ready({
  atomText: '',
  box: () => view.contentDOM,
  load: (blocks) => view.setState(EditorState.create({ doc: toLines(blocks), extensions: extensions() })),
  modelText: () => view.state.doc.toString(),
  modelBlocks: () => view.state.doc.toString().split('\n'),
  rerender: () => view.requestMeasure(),
  focus() {
    view.focus()
    view.dispatch({ selection: { anchor: view.state.doc.length } })
  },
})
