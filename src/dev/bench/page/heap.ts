import type { CDPSession, Page } from 'puppeteer-core'
import { Texts } from '../texts'
import type { Box, Desk, Who } from './desk'
import { Marks, rest } from './marks'

/**
 * Bytes that a page's main thread holds after forced garbage collection, every extension in it included, but no memory
 * of WebAssembly: the browser does not tell.
 */
export interface Heap {
  /** A box with a draft of 500 characters has the focus, and has been answered. */
  readonly before: number
  /** The same page after 1,000 edits. */
  readonly edited: number
  /** And after 200 other tickets, each with a box of its own. */
  readonly switched: number
}

const EDITS = 1000
const SWITCHES = 200
/** Long enough for judging and drawing, in ms. */
const REST = 400

/** Works in one page for long. */
export async function heapOf(desk: Desk, who: Who, box: Box): Promise<Heap> {
  const page = await desk.openPage(who, box)
  try {
    const cdp = await page.createCDPSession()
    const marks = await Marks.of(cdp, who !== 'alone')
    const texts = new Texts()
    const draft = () => `Please calm down. I can see teh order. ${texts.draft(420, 10)}`
    const began = await leafThrough(page, [draft()])
    await marks?.after(began)
    // What is made once, at the first few edits, is not growth.
    await edit(page, 50)
    const before = await held(cdp)
    await edit(page, EDITS)
    const edited = await held(cdp)
    for (let i = 0; i < SWITCHES; i += 10) await leafThrough(page, Array.from({ length: 10 }, draft))
    return { before, edited, switched: await held(cdp) }
  } finally {
    await page.close()
  }
}

/** Opens a ticket for each draft and reads the last of them to its end; in the others the agent is gone before. */
async function leafThrough(page: Page, drafts: readonly string[]): Promise<number> {
  const began = await page.evaluate(async (all) => {
    const { openTicket, focusReply } = window as unknown as {
      openTicket: (text: string) => Promise<void>
      focusReply: () => number
    }
    let moment = 0
    for (const draft of all) {
      await openTicket(draft)
      moment = focusReply()
      // Two frames, so that what is drawn at once is drawn.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    }
    return moment
  }, drafts)
  await rest(REST)
  return began
}

/** Letters come and go, so that the draft stays as long as it was. */
async function edit(page: Page, count: number): Promise<void> {
  for (let i = 0; i < count; i += 50) {
    // Keys do not wait for each other on their way into the browser.
    await Promise.all(Array.from({ length: 50 }, (_, key) => page.keyboard.press(key % 2 ? 'Backspace' : 'e')))
    await rest(REST)
  }
}

async function held(cdp: CDPSession): Promise<number> {
  await rest(1000)
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize, ...more } = await cdp.send('Runtime.getHeapUsage')
  // Nodes of the document and buffers lie beside the heap of JavaScript. WebAssembly's memory is in none of the three.
  const { embedderHeapUsedSize = 0, backingStorageSize = 0 } = more as Record<string, number>
  return usedSize + embedderHeapUsedSize + backingStorageSize
}
