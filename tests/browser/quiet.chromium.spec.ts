import { expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { chromium } from './harness/browsers'
import { MARKED, SENTENCE } from './harness/draft'
import { CKEDITOR, CONTENTEDITABLE, type Editor, TEXTAREA } from './harness/editors'
import { useBrowser } from './harness/session'

const session = useBrowser(chromium)

const QUIET = [
  'You should have received an email.',
  'Your REFUND ID is RF-20394.',
  'Relax the belt tension by turning the screw.',
]

/**
 * Types `words`, and then a sentence that is always marked: once that is underlined, everything before it was judged
 * too, and nothing else may be.
 */
async function onlyTheLastIsMarked(editor: Editor, words: string, prepare?: () => void) {
  const page = await session.open(editor.url)
  if (prepare) await page.evaluate(prepare)
  await page.keyboard.type(`${words} ${SENTENCE}`.trim())
  const coach = new CoachView(page)
  await poll('the last sentence underlined', async () => (await coach.underlines()).length > 0)
  const [marked] = await editor.boxes(page, MARKED)
  const lines = await coach.underlines()
  expect(lines).toHaveLength(1)
  expect(Math.abs(lines[0]!.left - marked!.left)).toBeLessThanOrEqual(2)
}

test.each(QUIET)('shows nothing for “%s”', async (words) => {
  await onlyTheLastIsMarked(CKEDITOR, words)
})

test('shows nothing for the customer’s own shouting quoted in a rich reply', async () => {
  await onlyTheLastIsMarked(CONTENTEDITABLE, '', () => {
    const box = document.querySelector('[contenteditable]')!
    const quote = document.createElement('blockquote')
    quote.setAttribute('type', 'cite')
    quote.textContent =
      'THIS IS THE THIRD TIME I AM WRITING!!! YOU ARE LIARS. Calm down yourselves. You should have read it.'
    box.append(quote)
    getSelection()!.setPosition(box.querySelector('p'), 0)
  })
})

test('shows nothing for the customer’s own shouting quoted in a plain reply', async () => {
  await onlyTheLastIsMarked(TEXTAREA, '', () => {
    const box = document.querySelector('textarea')!
    box.value =
      '\n\nOn Mon, 16 Nov 2026 at 09:12, Marta Lindqvist wrote:\n> THIS IS THE THIRD TIME!!! YOU ARE LIARS.\n> You should have read it.\n'
    box.setSelectionRange(0, 0)
  })
})

test('says nothing in a field that is not a reply', async () => {
  const page = await session.open(TEXTAREA.url)
  await page.evaluate(() => {
    const search = document.createElement('input')
    search.type = 'search'
    document.body.append(search)
    search.focus()
  })
  await page.keyboard.type(SENTENCE)
  // The reply box is judged after the search field was typed in, so silence there is a choice and not a delay.
  await page.focus('textarea')
  await page.keyboard.type(SENTENCE)
  const coach = new CoachView(page)
  await poll('an underline', async () => (await coach.underlines()).length > 0)
  expect(await coach.underlines()).toHaveLength(1)
})
