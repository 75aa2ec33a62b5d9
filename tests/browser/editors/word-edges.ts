import type { Page } from 'puppeteer-core'

/** Where words stand in the page's viewport, in CSS pixels. */
export interface Edges {
  readonly left: number
  readonly right: number
  readonly bottom: number
}

/** A function in the page: where the browser has laid out words inside an element, all on one line. */
const EDGES_OF = `(root, words) => {
  const doc = root.ownerDocument
  const walker = doc.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes = []
  let text = ''
  while (walker.nextNode()) {
    const node = walker.currentNode
    for (let i = 0; i < node.length; i++) {
      if (/[\\u200b\\u2060\\ufeff]/.test(node.data[i])) continue
      nodes.push([node, i])
      text += node.data[i].replace('\\u00a0', ' ')
    }
  }
  const at = text.indexOf(words)
  if (at < 0) return undefined
  const frame = doc.defaultView.frameElement
  const off = frame ? frame.getBoundingClientRect() : { left: 0, top: 0 }
  const dx = off.left + (frame ? frame.clientLeft : 0), dy = off.top + (frame ? frame.clientTop : 0)
  const range = doc.createRange()
  let left = Infinity, right = -Infinity, bottom = -Infinity
  for (const [node, i] of nodes.slice(at, at + words.length)) {
    range.setStart(node, i)
    range.setEnd(node, i + 1)
    const box = range.getBoundingClientRect()
    if (!box.width) continue
    left = Math.min(left, box.left + dx)
    right = Math.max(right, box.right + dx)
    bottom = Math.max(bottom, box.bottom + dy)
  }
  return { left, right, bottom }
}`

/**
 * The same in a textarea, which shows nobody its letters: the browser is asked which letter is nearest to a point,
 * and the point where that changes is the middle of a letter, whose width is measured on a canvas.
 */
const TEXTAREA_EDGES_OF = `(area, words) => {
  const start = area.value.indexOf(words)
  if (start < 0) return undefined
  const box = area.getBoundingClientRect()
  const at = (x, y) => { const p = document.caretPositionFromPoint(x, y); return p && p.offsetNode === area ? p.offset : undefined }
  const style = getComputedStyle(area)
  const pen = document.createElement('canvas').getContext('2d')
  pen.font = style.font
  const line = parseFloat(style.lineHeight)
  for (let y = box.top + area.clientTop + parseFloat(style.paddingTop) + line / 2; y < box.bottom; y += line) {
    const from = box.left + area.clientLeft + 1, to = box.right - 2
    const first = at(from, y), last = at(to, y)
    if (first === undefined || last === undefined || first > start || last < start + 1) continue
    const middle = (letter) => {
      let low = from, high = to
      while (high - low > 0.1) {
        const x = (low + high) / 2
        if (at(x, y) > letter) high = x
        else low = x
      }
      return low
    }
    const half = (letter) => pen.measureText(area.value[letter]).width / 2
    const end = start + words.length - 1
    return { left: middle(start) - half(start), right: middle(end) + half(end), bottom: y + line / 2 }
  }
  return undefined
}`

/** Where the browser itself has laid out `words` of the reply; undefined where they cannot be seen. */
export async function edgesOf(page: Page, words: string): Promise<Edges | undefined> {
  return (await page.evaluate(`(() => {
    const box = replyBox()
    return (box.localName === 'textarea' ? ${TEXTAREA_EDGES_OF} : ${EDGES_OF})(box, ${JSON.stringify(words)})
  })()`)) as Edges | undefined
}
