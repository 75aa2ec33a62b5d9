import type { ElementHandle, Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { CoachView } from '../../../src/dev/coach-view.mjs'
import { poll } from '../../../src/dev/poll.mjs'
import { replyText, type Session } from '../harness/session'

const RUDE = 'Thank you for writing to us. You are an idiot'
const PAGES = [
  { name: 'Zendesk with CKEditor 5', url: 'https://acme.zendesk.com/pages/zendesk.html' },
  { name: 'a plain form', url: 'https://acme.gorgias.com/pages/helpdesks/plain-form.html' },
]

export const sent = (page: Page) => page.evaluate(() => Reflect.get(window, 'sent') as string[])

export async function pressSend(page: Page): Promise<void> {
  const button = await page.evaluateHandle(() => (Reflect.get(window, 'sendButton') as () => Element)())
  await (button.asElement() as ElementHandle<Element>).click()
}

const inTheBox = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'replyBox') as () => Element)().contains(document.activeElement))

/** A rude reply that was judged as it stands. */
export async function rude(session: Session, url: string): Promise<{ page: Page; coach: CoachView }> {
  const page = await session.open(url)
  const coach = new CoachView(page)
  await page.keyboard.type(RUDE)
  await poll('an underline', async () => (await coach.underlines()).length === 1)
  return { page, coach }
}

/** The three answers of the question before sending, and what each does. */
export function guardAnswers(session: Session): void {
  describe.each(PAGES)('before sending from $name', ({ url }) => {
    const asked = async () => {
      const { page, coach } = await rude(session, url)
      await pressSend(page)
      await poll('the question', () => coach.question())
      expect(await sent(page)).toEqual([])
      expect(await inTheBox(page)).toBe(false)
      return { page, coach }
    }
    const gone = (coach: CoachView) => poll('the question to go', async () => !(await coach.question()))

    test('“Take the calmer wording” takes it, and leaves sending to the agent', async () => {
      const { page, coach } = await asked()
      await coach.click('Take the calmer wording')
      await poll('the calmer wording', async () => !/idiot/.test(await replyText(page)))
      expect(await replyText(page)).toMatch(/^Thank you for writing to us\. \S/)
      await gone(coach)
      expect(await sent(page)).toEqual([])
      await poll('the underline to go', async () => (await coach.underlines()).length === 0)
      expect(await inTheBox(page)).toBe(true)
      await pressSend(page)
      await poll('the reply sent', async () => (await sent(page)).length === 1)
      expect((await sent(page))[0]).toBe(await replyText(page))
    })

    test('“Send anyway” sends it as it is, once', async () => {
      const { page, coach } = await asked()
      await coach.click('Send anyway')
      await poll('the reply sent', async () => (await sent(page)).length > 0)
      expect(await sent(page)).toEqual([RUDE])
      await gone(coach)
    })

    test('“Keep editing” gives the box back, and the same words are not asked about again', async () => {
      const { page, coach } = await asked()
      await coach.click('Keep editing')
      await gone(coach)
      expect(await inTheBox(page)).toBe(true)
      expect(await replyText(page)).toBe(RUDE)
      expect(await sent(page)).toEqual([])
      await pressSend(page)
      await poll('the reply sent', async () => (await sent(page)).length === 1)
      expect(await coach.question()).toBeUndefined()
    })
  })
}
