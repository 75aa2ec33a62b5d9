import { describe, expect, test } from 'vitest'
import { PAGES } from '../../src/dev/launch.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { firefox } from './harness/browsers'
import { AFTER, BEFORE, MARKED, REPLY, TITLE } from './harness/draft'
import { CKEDITOR, type Editor, TEXTAREA } from './harness/editors'
import { replyMarkup, replyModel, replyText, useBrowser } from './harness/session'
import { boxHasFocus, typedReply } from './harness/typed-reply'

const session = useBrowser(firefox)

const typed = (editor: Editor) => typedReply(session, editor)

describe.each([CKEDITOR, TEXTAREA])('$name in Firefox', (editor) => {
  test('underlines, opens the card by keyboard, takes the rewrite, and undoes it', async () => {
    const { page, coach } = await typed(editor)
    const markup = await replyMarkup(page)
    const model = await replyModel(page)
    expect(await coach.underlines()).toHaveLength(1)

    await page.keyboard.press('F2')
    const card = await poll('the card', () => coach.card())
    expect(card.title).toBe(TITLE)
    expect(await replyMarkup(page)).toBe(markup)
    expect(await boxHasFocus(page)).toBe(true)
    await page.keyboard.press('Enter')
    const wanted = BEFORE + card.rewrites[0] + AFTER
    await poll('the rewrite in the reply', async () => (await replyText(page)) === wanted)
    expect(await boxHasFocus(page)).toBe(true)

    await page.keyboard.down('Control')
    await page.keyboard.press('z')
    await page.keyboard.up('Control')
    await poll('the old reply', async () => (await replyText(page)) === REPLY)
    expect(await replyModel(page)).toBe(model)
  })

  test('opens the card by mouse, and takes the rewrite with its button', async () => {
    const { page, coach } = await typed(editor)
    const [line] = await coach.underlines()
    await page.mouse.click((line!.left + line!.right) / 2, line!.y - 6)
    const card = await poll('the card', () => coach.card())
    expect(await boxHasFocus(page)).toBe(true)
    await coach.click('Use this')
    await poll('the rewrite', async () => (await replyText(page)) === BEFORE + card.rewrites[0] + AFTER)
  })
})

test('the underline lies on the words', async () => {
  // In a textarea Firefox tells nobody where its words are, so the words of CKEditor must do.
  const { page, coach } = await typed(CKEDITOR)
  const [line] = await coach.underlines()
  const [words] = await CKEDITOR.boxes(page, MARKED)
  expect(Math.abs(line!.left - words!.left)).toBeLessThanOrEqual(2)
  expect(Math.abs(line!.right - words!.right)).toBeLessThanOrEqual(2)
  expect(Math.abs(line!.y - words!.bottom)).toBeLessThanOrEqual(4)
})

test('the pages of the extension open and say what they are', async () => {
  const options = await session.browser.openExtensionPage(PAGES.options)
  await poll('the rules', () => options.evaluate(() => document.querySelectorAll('[data-rule]').length > 5))
  const practice = await session.browser.openExtensionPage(PAGES.practice)
  await poll('the tickets', () => practice.evaluate(() => document.querySelectorAll('.mailbox li').length >= 5))
})
