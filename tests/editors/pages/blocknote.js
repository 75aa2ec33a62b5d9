import { BlockNoteEditor } from '@blocknote/core'
import { host, ready, toHtml } from './common'

const editor = BlockNoteEditor.create()
editor.mount(host)
/** Without the ids that are made up anew. */
const inlines = (block) =>
  (Array.isArray(block.content) ? block.content : []).map((part) =>
    part.type === 'link' ? { ...part, content: part.content } : part,
  )
const text = (part) => (part.type === 'link' ? part.content.map(text).join('') : (part.text ?? ''))
const blocks = () => editor.document.filter((block, at, all) => at < all.length - 1 || inlines(block).length > 0)
ready({
  atomText: '',
  box: () => host.querySelector('[contenteditable=true]') ?? host,
  async load(wanted) {
    const parsed = await editor.tryParseHTMLToBlocks(toHtml(wanted.map((block) => block.filter(({ atom }) => !atom))))
    editor.replaceBlocks(editor.document, parsed)
  },
  modelText: () =>
    blocks()
      .map((block) => inlines(block).map(text).join(''))
      .join('\n'),
  modelBlocks: () => blocks().map((block) => JSON.stringify([block.type, inlines(block)])),
  focus() {
    const last = blocks().at(-1)
    editor.focus()
    if (last) editor.setTextCursorPosition(last, 'end')
  },
})
