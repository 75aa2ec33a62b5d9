import { describe, expect, test } from 'vitest'
import { poll } from '../../src/dev/poll.mjs'
import { chromium } from './harness/browsers'
import { AFTER, BEFORE, MARKED, REPLY, TITLE } from './harness/draft'
import { CKEDITOR, CONTENTEDITABLE, type Editor, TEXTAREA, TINYMCE } from './harness/editors'
import { replyMarkup, replyModel, replyText, useBrowser } from './harness/session'
import { boxHasFocus, typedReply } from './harness/typed-reply'

const session = useBrowser(chromium)

const typed = (editor: Editor) => typedReply(session, editor)

describe.each([CKEDITOR, TEXTAREA, CONTENTEDITABLE, TINYMCE])('$name in Chromium', (editor) => {
  test('underlines exactly the words', async () => {
    const { page, coach } = await typed(editor)
    const underlines = await coach.underlines()
    const [words] = await editor.boxes(page, MARKED)
    expect(underlines).toHaveLength(1)
    expect(Math.abs(underlines[0]!.left - words!.left)).toBeLessThanOrEqual(2)
    expect(Math.abs(underlines[0]!.right - words!.right)).toBeLessThanOrEqual(2)
    // Along the foot of the words: a little above or below their box, never through them or under the next line.
    expect(Math.abs(underlines[0]!.y - words!.bottom)).toBeLessThanOrEqual(4)
  })

  test('opens the card by mouse, keeps the focus, takes the rewrite, and undoes it', async () => {
    const { page, coach } = await typed(editor)
    const [words] = await editor.boxes(page, MARKED)
    const markup = await replyMarkup(page)
    const model = await replyModel(page)
    await page.mouse.click((words!.left + words!.right) / 2, (words!.top + words!.bottom) / 2)
    const card = await poll('the card', () => coach.card())
    expect(card.title).toBe(TITLE)
    expect(card.why).not.toBe('')
    expect(await boxHasFocus(page)).toBe(true)
    expect(await replyMarkup(page)).toBe(markup)

    await coach.click('Use this')
    const wanted = BEFORE + card.rewrites[0] + AFTER
    await poll('the rewrite in the reply', async () => (await replyText(page)) === wanted)
    await poll('the card to close', async () => !(await coach.card()))
    expect(await boxHasFocus(page)).toBe(true)

    await page.keyboard.down('Control')
    await page.keyboard.press('z')
    await page.keyboard.up('Control')
    await poll('the old reply', async () => (await replyText(page)) === REPLY)
    expect(await replyModel(page)).toBe(model)
  })

  test('opens the card by keyboard, and takes the second rewrite with Enter', async () => {
    const { page, coach } = await typed(editor)
    await page.keyboard.press('F2')
    const card = await poll('the card', () => coach.card())
    expect(card.title).toBe(TITLE)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const wanted = BEFORE + card.rewrites[1] + AFTER
    await poll('the second rewrite in the reply', async () => (await replyText(page)) === wanted)
    expect(await boxHasFocus(page)).toBe(true)
    // The keys are the editor's again: what is typed next lands in the reply.
    await page.keyboard.down('Control')
    await page.keyboard.press('End')
    await page.keyboard.up('Control')
    await page.keyboard.type(' Kind regards')
    await poll('typing to go on', async () => (await replyText(page)) === `${wanted} Kind regards`)
  })

  test('Escape closes the card and swallows nothing else', async () => {
    const { page, coach } = await typed(editor)
    await page.keyboard.press('F2')
    await poll('the card', () => coach.card())
    await page.keyboard.press('Escape')
    await poll('the card to close', async () => !(await coach.card()))
    expect(await replyText(page)).toBe(REPLY)
    await page.keyboard.type('!')
    expect(await replyText(page)).toBe(`${REPLY}!`)
  })

  test('a finding that is waved away stays away while typing goes on', async () => {
    const { page, coach } = await typed(editor)
    await page.keyboard.press('F2')
    await poll('the card', () => coach.card())
    await coach.click('Not here')
    await poll('no underline', async () => (await coach.underlines()).length === 0)
    await page.keyboard.type(' You should have read our policy.')
    // Something new is found in the same reply, and the old one does not come back with it.
    await poll('another underline', async () => (await coach.underlines()).length > 0)
    const [old] = await editor.boxes(page, MARKED)
    const under = (await coach.underlines()).filter(
      (line) => line.left < old!.right && Math.abs(line.y - old!.bottom) < 4,
    )
    expect(under).toEqual([])
  })
})

describe('nothing of ours in the reply', () => {
  const bare = useBrowser((net) => chromium(net, { extension: false }))

  test.each([CKEDITOR, CONTENTEDITABLE, TINYMCE])('$name holds what it holds without Evenkeel', async (editor) => {
    const alone = await bare.open(editor.url)
    await alone.keyboard.type(REPLY)
    const { page, coach } = await typed(editor)
    await page.keyboard.press('F2')
    await poll('the card', () => coach.card())
    expect(await replyMarkup(page)).toBe(await replyMarkup(alone))
    expect(await replyModel(page)).toBe(await replyModel(alone))
  })
})

test('underlines follow scrolling and resizing', async () => {
  const { page, coach } = await typed(TEXTAREA)
  const near = async () => {
    const [words] = await TEXTAREA.boxes(page, MARKED)
    const [line] = await coach.underlines()
    return !!line && Math.abs(line.left - words!.left) <= 2 && Math.abs(line.y - words!.bottom) <= 4
  }
  await page.evaluate(() => {
    document.body.style.paddingTop = '40px'
    document.body.style.height = '3000px'
    window.scrollTo(0, 30)
  })
  await poll('the underline to follow the page', near)
  await page.evaluate(() => {
    document.querySelector('textarea')!.style.width = '320px'
  })
  await poll('the underline to follow the box', near)
  await page.keyboard.down('Control')
  await page.keyboard.press('Home')
  await page.keyboard.up('Control')
  for (let lines = 0; lines < 12; lines++) await page.keyboard.press('Enter')
  await page.evaluate(() => document.querySelector('textarea')!.scrollTo(0, 10_000))
  await poll('the underline to follow the text as it scrolls', near)
  await page.evaluate(() => document.querySelector('textarea')!.scrollTo(0, 0))
  await poll('no line where its words cannot be seen', async () => (await coach.underlines()).length === 0)
})
