import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { DOMParser as Parser } from 'prosemirror-model'
import { schema } from 'prosemirror-schema-basic'
import { EditorState, Selection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { host, ready, toHtml } from './common'
import { blocksOfDoc, textOfDoc } from './prosemirror-doc'

const plugins = () => [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)]
const view = new EditorView(host, { state: EditorState.create({ schema, plugins: plugins() }) })
ready({
  atomText: '\uFFFC',
  box: () => view.dom,
  load(blocks) {
    const holder = document.createElement('div')
    holder.innerHTML = toHtml(blocks)
    view.updateState(EditorState.create({ doc: Parser.fromSchema(schema).parse(holder), plugins: plugins() }))
  },
  modelText: () => textOfDoc(view.state.doc),
  modelBlocks: () => blocksOfDoc(view.state.doc),
  rerender: () => view.updateState(view.state),
  focus() {
    view.focus()
    view.dispatch(view.state.tr.setSelection(Selection.atEnd(view.state.doc)))
  },
})
