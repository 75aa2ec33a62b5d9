import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { badge } from './harness/background'
import { chromium } from './harness/browsers'
import { CKEDITOR, type Editor, TEXTAREA } from './harness/editors'
import { inWords, watchMainThread } from './harness/main-thread'
import { useBrowser } from './harness/session'

const session = useBrowser(chromium)
const bare = useBrowser((net) => chromium(net, { extension: false }))

const TYPED =
  'Hello Marta, thank you for writing about the sofa. Relax, there is NOTHING we can do. As I already told you, you ' +
  'should have read our policy. I have looked at the pictures and the cushion is torn along the seam. Please calm down. ' +
  'Our warehouse will send a new one, and I will write to you about the taxi as soon as I know more.'

/** Keys at 25 ms, which is quicker than anybody writes. */
const type = (page: Page) => page.keyboard.type(TYPED, { delay: 25 })

test.each([CKEDITOR, TEXTAREA])('typing in $name makes no long task of ours', async (editor: Editor) => {
  const alone = await bare.open(editor.url)
  const without = await watchMainThread(alone, () => type(alone))
  await alone.close()

  const page = await session.open(editor.url)
  const coached = await watchMainThread(page, async () => {
    await type(page)
    await poll('a verdict', () => badge(session.browser))
  })
  console.log(
    `${editor.name}, ${TYPED.length} keys\n  without Evenkeel: ${inWords(without)}\n  with Evenkeel:    ${inWords(coached)}`,
  )
  // The trace must have seen us work, or it would prove nothing.
  expect(coached.ours).toBeGreaterThan(0)
  expect(without.ours).toBe(0)
  expect(coached.oursLong).toEqual([])
})

test('a million characters pasted leave the page to the agent, and the panel says where judging stopped', async () => {
  const line = 'Please calm down, we are looking into it. '
  const whole = line.repeat(Math.ceil(1_000_000 / line.length))
  const paste = async (page: Page) => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), whole)
    await page.keyboard.down('Control')
    await page.keyboard.press('v', { commands: ['Paste'] })
    await page.keyboard.up('Control')
    await poll('the paste', () =>
      page.evaluate((n) => document.querySelector('textarea')!.value.length === n, whole.length),
    )
    await page.keyboard.press('!')
    await poll('a key after it', () => page.evaluate(() => document.querySelector('textarea')!.value.endsWith('!')))
  }
  const origin = new URL(TEXTAREA.url).origin
  for (const { browser: each } of [bare, session]) {
    await each.browser
      .defaultBrowserContext()
      .overridePermissions(origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'])
  }
  const alone = await bare.open(TEXTAREA.url)
  const without = await watchMainThread(alone, () => paste(alone))
  await alone.close()

  const page = await session.open(TEXTAREA.url)
  const coach = new CoachView(page)
  const coached = await watchMainThread(page, async () => {
    await paste(page)
    // Asked of the background: reading a page of a million characters through the debugger would cost the page more.
    await poll('a verdict', () => badge(session.browser))
  })
  console.log(
    `${whole.length} characters pasted\n  without Evenkeel: ${inWords(without)}\n  with Evenkeel:    ${inWords(coached)}`,
  )
  expect(coached.ours).toBeGreaterThan(0)
  expect(coached.oursLong).toEqual([])

  await coach.click('level')
  const panel = await poll('the panel', () => coach.panel())
  expect(panel).toMatch(/long text\. It was judged up to “….+”/)
})
