import type { Page, Protocol } from 'puppeteer-core'
import { sessionOf } from '../../../src/dev/closed-trees.mjs'
import { textareaWordBoxes, wordBoxes } from '../harness/words'
import type { PlacePage } from './place-page'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Takes hold of the selection at one point, carries it to another, looks, and lets go. */
export async function drag(place: PlacePage, from: Point, to: Point, meanwhile: () => Promise<void>): Promise<void> {
  await (place.engine === 'firefox' ? dragInFirefox : dragInChromium)(place.page, from, to, meanwhile)
}

type Drag = (page: Page, from: Point, to: Point, meanwhile: () => Promise<void>) => Promise<void>

/** A browser without a screen has nobody to carry the words: what it would have carried is told, and carried by hand. */
const dragInChromium: Drag = async (page, from, to, meanwhile) => {
  const cdp = sessionOf(page.mainFrame())
  await cdp.send('Input.setInterceptDrags', { enabled: true })
  const taken = new Promise<Protocol.Input.DragData>((resolve) =>
    cdp.once('Input.dragIntercepted', ({ data }: Protocol.Input.DragInterceptedEvent) => resolve(data)),
  )
  const mouse = (type: Protocol.Input.DispatchMouseEventRequest['type'], at: Point, buttons: number) =>
    cdp.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons, clickCount: 1 })
  await mouse('mousePressed', from, 1)
  await mouse('mouseMoved', { x: from.x + 8, y: from.y + 8 }, 1)
  const data = await taken
  for (const type of ['dragEnter', 'dragOver'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, ...to, data })
  await meanwhile()
  await cdp.send('Input.dispatchDragEvent', { type: 'drop', ...to, data })
  await mouse('mouseReleased', to, 0)
  await cdp.send('Input.setInterceptDrags', { enabled: false })
}

/** Firefox without a screen begins a drag, but has no service that could end it with a drop: it is let go of over nothing. */
const dragInFirefox: Drag = async (page, from, to, meanwhile) => {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 6 })
  await meanwhile()
  await page.keyboard.press('Escape')
  await page.mouse.up()
}

/** Selects words, as a drag over them would. @param root JavaScript of what they are in */
export function select(place: PlacePage, root: string, words: string): Promise<unknown> {
  return place.run(`
    const root = ${root}
    const start = (root.value ?? '').indexOf(${JSON.stringify(words)})
    if (start > 0) return root.setSelectionRange(start, start + ${words.length})
    const at = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (at.nextNode() && !at.currentNode.data.includes(${JSON.stringify(words)}));
    const from = at.currentNode.data.indexOf(${JSON.stringify(words)})
    getSelection().setBaseAndExtent(at.currentNode, from, at.currentNode, from + ${words.length})`)
}

/** Where words of the box begin, and where their middle is. */
export async function placeOf(
  place: PlacePage,
  words: string,
): Promise<{ readonly start: Point; readonly middle: Point }> {
  const isTextarea = await place.run<boolean>('return replyBox().localName === "textarea"')
  const [box] = await (isTextarea ? textareaWordBoxes : wordBoxes)(place.page, words)
  if (!box) throw new Error(`No “${words}”`)
  const y = (box.top + box.bottom) / 2
  return { start: { x: box.left + 1, y }, middle: { x: (box.left + box.right) / 2, y } }
}
