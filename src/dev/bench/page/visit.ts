import { Texts } from '../texts'
import type { Box, Desk, Who } from './desk'
import { costOf, type MainThread } from './main-thread'
import { Marks, rest } from './marks'

/** What one visit to a ticket cost. Times in ms. */
export interface Visit {
  /** From the focus to the first lines under words; of a box that holds a draft already. */
  readonly attach: number | undefined
  /** From the last keystroke to the lines that answer to it. */
  readonly underline: number | undefined
  /** While attaching and while typing. */
  readonly attaching: MainThread
  readonly typing: MainThread
  readonly keys: number
}

/** Something that Evenkeel underlines and something that Harper does. */
const BOTH = 'Please calm down. I can see teh order.'
/** As people write: some letters, a look at the ticket, some more. */
const BURSTS = [' We are', ' looking', ' into it', ' today.']
const KEY = 30
const REST = 450

/** Opens a ticket with a draft of a length, goes into its box, types, and shuts it. */
export async function visit(desk: Desk, who: Who, box: Box, length: number): Promise<Visit> {
  const page = await desk.openPage(who, box)
  try {
    const marks = await Marks.of(await page.createCDPSession(), who !== 'alone')
    // At both ends, wherever the box is scrolled to: what is out of sight has no lines.
    const draft = `${BOTH} ${wholeSentences(new Texts().draft(length, 10), length - 2 * BOTH.length - 2)} ${BOTH}`
    await page.evaluate((text) => Reflect.get(window, 'openTicket')(text) as Promise<void>, draft)
    let attach: number | undefined
    const attaching = await costOf(page, async () => {
      const began = await page.evaluate(() => Reflect.get(window, 'focusReply')() as number)
      attach = marks && (await marks.after(began))?.first
      await rest(REST)
    })
    const typing = await costOf(page, async () => {
      for (const burst of BURSTS) {
        await page.keyboard.type(burst, { delay: KEY })
        await rest(REST)
      }
    })
    // Pasted up to its last key, so that nothing can have been underlined before that.
    await page.keyboard.sendCharacter(` ${BOTH.slice(0, -1)}`)
    await page.keyboard.press('.')
    const lastKey = await page.evaluate(() => Reflect.get(window, 'lastKey') as number)
    const underline = marks && (await marks.after(lastKey))?.last
    return { attach, underline, attaching, typing, keys: BURSTS.join('').length }
  } finally {
    await page.close()
  }
}

/** As many sentences as fit: one that is cut runs into the next, and hides what is sharp in it. */
const wholeSentences = (text: string, length: number): string =>
  text.slice(0, text.slice(0, length).search(/[.!?][^.!?]*$/) + 1)
