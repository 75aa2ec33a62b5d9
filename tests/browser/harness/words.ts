import type { Frame, Page } from 'puppeteer-core'
import { cdpOf } from '../../../src/dev/closed-trees.mjs'

/** A rectangle in the page's viewport, in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const RECTS_OF = `(root, words) => {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(words)
    if (at < 0) continue
    const range = root.ownerDocument.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + words.length)
    let dx = 0
    let dy = 0
    for (let view = root.ownerDocument.defaultView; view.frameElement; view = view.parent) {
      const frame = view.frameElement
      const style = view.parent.getComputedStyle(frame)
      const box = frame.getBoundingClientRect()
      dx += box.left + frame.clientLeft + parseFloat(style.paddingLeft)
      dy += box.top + frame.clientTop + parseFloat(style.paddingTop)
    }
    return [...range.getClientRects()].map((r) => ({ left: r.left + dx, top: r.top + dy, right: r.right + dx, bottom: r.bottom + dy }))
  }
  return []
}`

/** Where the browser itself has laid out `words`, one box a line: in a rich editor by a Range over its text. */
export async function wordBoxes(page: Page | Frame, words: string): Promise<Box[]> {
  return (await page.evaluate(`(${RECTS_OF})(replyBox(), ${JSON.stringify(words)})`)) as Box[]
}

/**
 * The same for a textarea, whose text lies in the browser's own shadow tree: only Chromium's debugger can put a Range
 * there, and it is the one measure that owes nothing to a copy of the textarea.
 */
export async function textareaWordBoxes(page: Page, words: string): Promise<Box[]> {
  const cdp = await cdpOf(page)
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'replyBox()' })
  const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId, depth: -1, pierce: true })
  // The placeholder stands in the same tree.
  const inner = node.shadowRoots
    ?.find((root) => root.shadowRootType === 'user-agent')
    ?.children?.findLast((child) => hasText(child) && !child.attributes?.includes('placeholder'))
  if (!inner) throw new Error('No text inside the textarea')
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: inner.backendNodeId })
  const answer = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function (words) { return (${RECTS_OF})(this, words) }`,
    arguments: [{ value: words }],
    returnByValue: true,
  })
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description)
  return answer.result.value as Box[]
}

function hasText(node: { nodeType: number; nodeValue: string; children?: unknown[] }): boolean {
  return node.nodeType === 1 && (node.children?.length ?? 0) > 0
}
