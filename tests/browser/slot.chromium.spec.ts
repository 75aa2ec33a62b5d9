import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { chromium } from './harness/browsers'
import { CKEDITOR, CONTENTEDITABLE, TEXTAREA, TINYMCE } from './harness/editors'
import { replyText, useBrowser } from './harness/session'

const session = useBrowser(chromium)

const BEFORE = 'Thank you for writing to us about the sofa. '
const REPLY = `${BEFORE}There is nothing we can do.`
const SLOT = /\[[^\]]+\]/

/** What is selected in the reply box, through frames. */
const selected = (page: Page) =>
  page.evaluate(() => {
    const box = (Reflect.get(window, 'replyBox') as () => HTMLElement)()
    return box instanceof HTMLTextAreaElement
      ? box.value.slice(box.selectionStart, box.selectionEnd)
      : (box.ownerDocument.getSelection()?.toString() ?? '')
  })

describe.each([CKEDITOR, TEXTAREA, CONTENTEDITABLE, TINYMCE])('$name in Chromium', (editor) => {
  test('what is typed after a rewrite with a slot goes into the slot', async () => {
    const page = await session.open(editor.url)
    await page.keyboard.type(REPLY)
    const coach = new CoachView(page)
    await poll('an underline', async () => (await coach.underlines()).length > 0)
    await page.keyboard.press('F2')
    const card = await poll('the card', () => coach.card())
    const at = card.rewrites.findIndex((rewrite) => SLOT.test(rewrite))
    expect(at, 'a rewrite with a slot').toBeGreaterThanOrEqual(0)
    for (let down = 0; down < at; down++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const rewritten = BEFORE + card.rewrites[at]
    await poll('the rewrite in the reply', async () => (await replyText(page)) === rewritten)
    const [slot] = SLOT.exec(rewritten) ?? []
    await poll('the slot to be selected', async () => (await selected(page)) === slot)
    await page.keyboard.type('a new cushion')
    const wanted = rewritten.replace(SLOT, 'a new cushion')
    await poll('the words in place of the slot', async () => (await replyText(page)) === wanted)
    // The editor's own undo leads back, in as many steps as it counts.
    await page.keyboard.down('Control')
    for (let back = 0; back < 20 && (await replyText(page)) !== REPLY; back++) await page.keyboard.press('z')
    await page.keyboard.up('Control')
    expect(await replyText(page)).toBe(REPLY)
  })
})
