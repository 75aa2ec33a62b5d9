import {
  CompositeDecorator,
  ContentState,
  convertFromHTML,
  convertToRaw,
  Editor,
  EditorState,
  getDefaultKeyBinding,
} from 'draft-js'
import { Component, createElement, createRef } from 'react'
import { createRoot } from 'react-dom/client'
import { host, ready, toHtml } from './common'

const links = new CompositeDecorator([
  {
    strategy: (block, callback, content) =>
      block.findEntityRanges((letter) => {
        const key = letter.getEntity()
        return key !== null && content.getEntity(key).getType() === 'LINK'
      }, callback),
    component: ({ children }) => createElement('a', { href: '#' }, children),
  },
])
let app
class Reply extends Component {
  constructor(props) {
    super(props)
    this.state = { editor: EditorState.createEmpty(links) }
    this.editor = createRef()
    app = this
  }
  render() {
    return createElement(Editor, {
      ref: this.editor,
      editorState: this.state.editor,
      keyBindingFn: getDefaultKeyBinding,
      onChange: (editor) => this.setState({ editor }),
    })
  }
}
createRoot(host).render(createElement(Reply))

const content = () => app.state.editor.getCurrentContent()
ready({
  atomText: '',
  box: () => host.querySelector('.public-DraftEditor-content'),
  load(blocks) {
    const { contentBlocks, entityMap } = convertFromHTML(
      toHtml(blocks.map((block) => block.filter(({ atom }) => !atom))),
    )
    const fresh = ContentState.createFromBlockArray(contentBlocks, entityMap)
    app.setState({ editor: EditorState.createWithContent(fresh, links) })
  },
  modelText: () => content().getPlainText('\n'),
  modelBlocks: () => convertToRaw(content()).blocks.map(({ key, ...block }) => JSON.stringify(block)),
  rerender: () => app.forceUpdate(),
  focus() {
    app.editor.current.focus()
    app.setState({ editor: EditorState.moveFocusToEnd(app.state.editor) })
  },
})
