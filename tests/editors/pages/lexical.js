import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $createLinkNode, LinkNode } from '@lexical/link'
import { registerRichText } from '@lexical/rich-text'
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical'
import { host, ready } from './common'

const box = document.createElement('div')
box.contentEditable = 'true'
host.append(box)
const editor = createEditor({
  nodes: [LinkNode],
  onError(reason) {
    throw reason
  },
})
editor.setRootElement(box)
registerRichText(editor)
const history = createEmptyHistoryState()
registerHistory(editor, history, 300)

function inline({ text, bold, link, newline, atom }) {
  if (newline) return $createLineBreakNode()
  // A mention, as Lexical's own examples make it.
  if (atom) return $createTextNode('@ada').setMode('token')
  const words = $createTextNode(text)
  if (bold) words.setFormat('bold')
  return link ? $createLinkNode(link).append(words) : words
}

ready({
  atomText: '@ada',
  box: () => box,
  load(blocks) {
    editor.update(
      () => {
        const root = $getRoot().clear()
        for (const block of blocks) root.append($createParagraphNode().append(...block.map(inline)))
      },
      { discrete: true },
    )
    history.undoStack.length = 0
  },
  modelText: () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((node) => node.getTextContent())
        .join('\n'),
    ),
  modelBlocks: () =>
    editor
      .getEditorState()
      .toJSON()
      .root.children.map((block) => JSON.stringify(block)),
  rerender: () =>
    editor.update(
      () =>
        $getRoot()
          .getChildren()
          .forEach((node) => void node.markDirty()),
      { discrete: true },
    ),
  focus() {
    editor.focus()
    editor.update(() => void $getRoot().selectEnd(), { discrete: true })
  },
})
