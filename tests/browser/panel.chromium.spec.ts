import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { FURIOUS, openTicket, ROUGH_REPLY } from '../../src/dev/practice-desk.mjs'
import { chromium } from './harness/browsers'
import { MARKED, REPLY } from './harness/draft'
import { CKEDITOR, CONTENTEDITABLE, type Editor, TEXTAREA, TINYMCE } from './harness/editors'
import { useBrowser } from './harness/session'

const session = useBrowser(chromium)

/** The panel, opened by a click on the level. */
async function openPanel(coach: CoachView): Promise<{ left: number; top: number; right: number; bottom: number }> {
  await poll('a finding', async () => /\d+ to look at/.test((await coach.level()) ?? ''))
  await coach.click('level')
  return poll('the panel', () => coach.panelBox())
}

async function typed(page: Page, reply: string): Promise<CoachView> {
  await page.keyboard.type(reply)
  const coach = new CoachView(page)
  await poll('an underline', async () => (await coach.underlines()).length > 0)
  return coach
}

describe.each([CKEDITOR, TEXTAREA, CONTENTEDITABLE, TINYMCE])('the panel over $name', (editor: Editor) => {
  test.each([
    [1280, 880],
    [640, 440],
    [360, 640],
  ])('leaves the reply to be read at %i × %i', async (width, height) => {
    const page = await session.open(editor.url)
    await page.setViewport({ width, height })
    const coach = await typed(page, REPLY)
    const panel = await openPanel(coach)
    const words = await editor.boxes(page, MARKED)
    expect(words.length).toBeGreaterThan(0)
    for (const line of words) {
      const apart =
        line.right <= panel.left || line.left >= panel.right || line.bottom <= panel.top || line.top >= panel.bottom
      expect(apart, JSON.stringify({ line, panel })).toBe(true)
    }
    expect(panel.left).toBeGreaterThanOrEqual(0)
    expect(panel.right).toBeLessThanOrEqual(width)
    expect(panel.top).toBeGreaterThanOrEqual(0)
    expect(panel.bottom).toBeLessThanOrEqual(height)
  })
})

test('rows unfold and fold, and no words are underlined twice', async () => {
  const page = await openTicket(session.browser, FURIOUS)
  const coach = await typed(page, ROUGH_REPLY)
  await openPanel(coach)
  const lines = await coach.underlines()
  for (const a of lines) {
    for (const b of lines) {
      const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      if (a !== b && Math.abs(a.y - b.y) < 4) expect(shared, JSON.stringify([a, b])).toBeLessThanOrEqual(1)
    }
  }
  await coach.click('Putting the blame on them')
  await poll('its two ways out', async () => /Not here.*Turn rule off/.test((await coach.panel()) ?? ''))
  await coach.click('Putting the blame on them')
  await poll('the row to fold', async () => !/Turn rule off/.test((await coach.panel()) ?? ''))
})

test('by keyboard: the panel takes the focus, a row folds with Enter, Escape gives the focus back', async () => {
  const page = await openTicket(session.browser, FURIOUS)
  // Nothing to underline, so that F2 has only the panel to open.
  await page.keyboard.type('Hello Marta, thank you for writing.')
  const coach = new CoachView(page)
  await poll('a finding', async () => /\d+ to look at/.test((await coach.level()) ?? ''))
  expect(await coach.underlines()).toEqual([])
  await page.keyboard.press('F2')
  await poll('the panel', () => coach.panel())
  await poll('the focus in it', () => page.evaluate(() => !document.activeElement?.matches('.composer-words')))
  const height = async () => {
    const { top = 0, bottom = 0 } = (await coach.panelBox()) ?? {}
    return bottom - top
  }
  const unfolded = await height()
  await page.keyboard.press('Enter')
  await poll('the first row to fold', async () => (await height()) < unfolded)
  await page.keyboard.press('Escape')
  await poll('the panel to close', async () => !(await coach.panel()))
  expect(await page.evaluate(() => !!document.activeElement?.matches('.composer-words'))).toBe(true)
  await page.keyboard.type('!')
  await poll('typing to go on', () =>
    page.evaluate(() => (document.querySelector<HTMLElement>('.composer-words')?.innerText ?? '').trim().endsWith('!')),
  )
})
