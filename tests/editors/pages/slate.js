import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, Editor, Node, Transforms } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, ReactEditor, Slate, withReact } from 'slate-react'
import { host, ready } from './common'

const editor = withHistory(withReact(createEditor()))
const { isInline, isVoid } = editor
editor.isInline = (element) => element.type === 'link' || element.type === 'mention' || isInline(element)
editor.isVoid = (element) => element.type === 'mention' || isVoid(element)

function renderElement({ attributes, children, element }) {
  if (element.type === 'link') return createElement('a', { ...attributes, href: element.url }, children)
  if (element.type === 'mention')
    return createElement('span', { ...attributes, contentEditable: false }, children, '@ada')
  return createElement('p', attributes, children)
}
const renderLeaf = ({ attributes, children, leaf }) =>
  createElement('span', attributes, leaf.bold ? createElement('strong', null, children) : children)

let redraw
function Reply() {
  const [times, setTimes] = useState(0)
  redraw = () => setTimes(times + 1)
  return createElement(
    Slate,
    { editor, initialValue: [{ type: 'paragraph', children: [{ text: '' }] }] },
    createElement(Editable, { renderElement, renderLeaf, 'data-times': times }),
  )
}
createRoot(host).render(createElement(Reply))

function inline({ text, bold, link, newline, atom }) {
  if (newline) return { text: '\n' }
  if (atom) return { type: 'mention', children: [{ text: '' }] }
  const leaf = bold ? { text, bold } : { text }
  return link ? { type: 'link', url: link, children: [leaf] } : leaf
}
const textOf = (node) =>
  node.type === 'mention' ? '@ada' : 'text' in node ? node.text : node.children.map(textOf).join('')

ready({
  atomText: '@ada',
  box: () => host.querySelector('[data-slate-editor]'),
  load(blocks) {
    Transforms.deselect(editor)
    Editor.withoutNormalizing(editor, () => {
      while (editor.children.length > 0) Transforms.removeNodes(editor, { at: [0] })
      blocks.forEach((block, at) => {
        Transforms.insertNodes(editor, { type: 'paragraph', children: block.map(inline) }, { at: [at] })
      })
    })
    editor.history = { undos: [], redos: [] }
  },
  modelText: () => editor.children.map(textOf).join('\n'),
  modelBlocks: () => editor.children.map((block) => JSON.stringify(block)),
  rerender: () => redraw(),
  focus() {
    ReactEditor.focus(editor)
    Transforms.select(editor, Editor.end(editor, []))
  },
  string: () => Node.string(editor),
})
