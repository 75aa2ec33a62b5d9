import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { CoachView } from '../../../src/dev/coach-view.mjs'
import { PAGES } from '../../../src/dev/launch.mjs'
import { poll } from '../../../src/dev/poll.mjs'
import { TEXTAREA } from './editors'
import type { Session } from './session'

const REPLY = 'Unfortunately, the lamp will not come back. I am touching base about it.'

const underlined = async (desk: Page): Promise<number> => {
  await desk.bringToFront()
  return (await new CoachView(desk).underlines()).length
}
const texts = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) => elements.map((element) => element.textContent))

/**
 * A lead's first minute, as somebody who has read nothing would spend it: switch “unfortunately” off, add a phrase,
 * see it work in the tester; and an open helpdesk tab follows.
 */
export async function leadsFirstMinute(session: Session): Promise<void> {
  const options = await session.browser.openExtensionPage(PAGES.options)
  await options.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear())
  const desk = await session.open(TEXTAREA.url)
  await desk.keyboard.type(REPLY)
  await poll('an underline for “unfortunately”', async () => (await underlined(desk)) === 1)

  await options.bringToFront()
  await options.waitForSelector('.row')
  await options.type('input[type=search]', 'unfortunately')
  await poll('the rule to come first', async () => (await texts(options, '.row a'))[0]?.includes('“unfortunately”'))
  await options.click('.row [role=switch]')
  await poll('it to be saved', async () => (await texts(options, '.save-bar [role=status]'))[0]?.endsWith(': off'))
  await poll('no underline', async () => (await underlined(desk)) === 0)

  await options.bringToFront()
  await options.click('.add-phrase')
  await options.waitForSelector('input.phrase')
  await options.type('input.phrase', 'touch base')
  await poll('the phrase to be marked', async () => (await texts(options, '.mirror mark.warn'))[0] === 'Touch base')
  await options.focus('.marked textarea')
  await options.keyboard.down('Control')
  await options.keyboard.press('a')
  await options.keyboard.up('Control')
  await options.keyboard.type(REPLY)
  await poll(
    'its other form to be marked',
    async () => (await texts(options, '.mirror mark.warn'))[0] === 'touching base',
  )
  expect(await texts(options, '.mirror mark.warn')).toEqual(['touching base'])

  await options.click('.actions .button.main')
  await poll('it to stand in the list', async () =>
    (await texts(options, '[aria-labelledby=family-ours] .row a')).some((text) => text?.includes('“touch base”')),
  )
  await poll('the open tab to follow', async () => (await underlined(desk)) === 1)
}
