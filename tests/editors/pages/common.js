// What every editor's page has in common. A reply is given as blocks: lists of
// { text, bold?, link? } | { newline: true } | { atom: true }.

/** Stands for a picture in the text of a model. */
export const PICTURE = '\uFFFC'
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/** The blocks as paragraphs of HTML, an atom as a picture. */
export function toHtml(blocks) {
  return blocks.map((block) => `<p>${block.map(inlineHtml).join('')}</p>`).join('')
}

function inlineHtml({ text, bold, link, newline, atom }) {
  if (newline) return '<br>'
  if (atom) return `<img src="${PIXEL}" alt="photo" width="16" height="16">`
  const words = link ? `<a href="${link}">${text}</a>` : text
  return bold ? `<strong>${words}</strong>` : words
}

/** The blocks as plain lines, without atoms. */
export function toLines(blocks) {
  return blocks.map((block) => block.map(({ text, newline }) => text ?? (newline ? '\n' : '')).join('')).join('\n')
}

/** The text of HTML as an editor gives it out: a line for each block. */
export function textOfHtml(html) {
  return topLevel(html).map(wordsOf).join('\n')
}

/** Each top-level block of an editor's own HTML. */
export function blocksOfHtml(html) {
  return topLevel(html).map((element) => element.outerHTML)
}

function topLevel(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return [...body.children]
}

function wordsOf(node) {
  if (node.nodeType === 3) return node.data.replaceAll('\u00a0', ' ').replace(/[\u200b\u2060\ufeff\n]/g, '')
  if (node.localName === 'br') return node.nextSibling || node.previousSibling ? '\n' : ''
  if (node.localName === 'img') return PICTURE
  return [...node.childNodes].map(wordsOf).join('')
}

/** The usual adapter of an editor whose model is HTML. */
export function htmlAdapter({ box, get, set, ...rest }) {
  return {
    atomText: PICTURE,
    box,
    load: (blocks) => set(toHtml(blocks)),
    modelText: () => textOfHtml(get()),
    modelBlocks: () => blocksOfHtml(get()),
    focus: () => caretToEnd(box()),
    ...rest,
  }
}

/** Focuses an editable and puts the caret behind its last letter. */
export function caretToEnd(box) {
  const doc = box.ownerDocument
  doc.defaultView.focus()
  box.focus()
  const walker = doc.createTreeWalker(box, NodeFilter.SHOW_TEXT)
  let last = null
  while (walker.nextNode()) if (walker.currentNode.data.trim()) last = walker.currentNode
  doc.getSelection().collapse(last ?? box, last ? last.length : box.childNodes.length)
}

/** Says that the page is ready for the tests. */
export function ready(adapter) {
  window.adapter = adapter
  window.replyBox = adapter.box
  window.ready = true
}

/** Where the editor goes. */
export const host = document.getElementById('editor')
