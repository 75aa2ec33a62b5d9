import { Editor, Node } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { host, ready, toHtml } from './common'
import { blocksOfDoc, textOfDoc } from './prosemirror-doc'

const Image = Node.create({
  name: 'image',
  inline: true,
  group: 'inline',
  atom: true,
  addAttributes: () => ({ src: {}, alt: {}, width: {}, height: {} }),
  parseHTML: () => [{ tag: 'img' }],
  renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
})
const editor = new Editor({ element: host, extensions: [StarterKit, Image] })
ready({
  atomText: '\uFFFC',
  box: () => editor.view.dom,
  load: (blocks) => editor.commands.setContent(toHtml(blocks)),
  modelText: () => textOfDoc(editor.state.doc),
  modelBlocks: () => blocksOfDoc(editor.state.doc),
  focus: () => editor.commands.focus('end'),
})
