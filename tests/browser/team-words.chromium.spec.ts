import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { poll } from '../../src/dev/poll.mjs'
import type { RuleSet } from '../../src/rule-set/types'
import { chromium } from './harness/browsers'
import { TEXTAREA } from './harness/editors'
import { openOptions, storedRuleSet } from './harness/options-page'
import { useBrowser } from './harness/session'

const session = useBrowser(chromium)

const openRoom = (hash: string, ruleSet?: RuleSet) => openOptions(session, hash, 'main h1', ruleSet)
const underlined = async (desk: Page) => {
  await desk.bringToFront()
  return (await new CoachView(desk).underlines()).length
}
/** Fills the last row of the table under a heading and adds it. */
const addRow = async (page: Page, label: string, values: readonly string[]) => {
  const inputs = await page.$$(`input[aria-label$=", one more ${label}"]`)
  for (const [i, value] of values.entries()) await inputs[i]!.type(value)
  await page.keyboard.press('Enter')
}

test('words that we do not say are underlined in an open tab, and those that are never flagged are not', async () => {
  const desk = await session.open(TEXTAREA.url)
  await desk.keyboard.type('Our clients love it.')
  const page = await openRoom('#/words')
  await addRow(page, 'pair of words', ['client', 'customer'])
  await poll('it to be stored', async () => (await storedRuleSet(page)).avoided.length === 1)
  await poll('an underline', async () => (await underlined(desk)) === 1)
  await desk.keyboard.press('F2')
  const coach = new CoachView(desk)
  await poll('the card', async () => (await coach.card())?.rewrites[0]?.includes('customers'))
  await desk.keyboard.press('Enter')
  await poll('the other word', () => desk.$eval('textarea', (area) => area.value === 'Our customers love it.'))
  await desk.keyboard.type(' Clients!')
  await poll('an underline', async () => (await underlined(desk)) === 1)

  await page.bringToFront()
  await page.type('.never input', 'Clients, Calm Down blanket')
  await page.keyboard.press('Enter')
  await poll('both chips', async () => (await page.$$('.word-chips li')).length === 2)
  await poll('no underline', async () => (await underlined(desk)) === 0)
})

test('gestures and places of help are kept as they were typed', async () => {
  const page = await openRoom('#/words')
  await addRow(page, 'gesture', ['a refund', '£20'])
  await poll('the gesture', async () => (await storedRuleSet(page)).goodwill.length === 1)
  await addRow(page, 'contact', ['Samaritans', '116 123'])
  await poll('the contact', async () => (await storedRuleSet(page)).crisis.length === 1)
  await page.select('select[aria-label="Where, contact 1"]', 'GB')
  await poll('the country', async () => (await storedRuleSet(page)).crisis[0]?.country === 'GB')
  expect(await storedRuleSet(page)).toMatchObject({
    goodwill: [{ words: 'a refund', upTo: '£20' }],
    crisis: [{ country: 'GB', name: 'Samaritans', contact: '116 123' }],
  })
  expect(await page.$eval('.entries small', (note) => note.textContent)).toBe(
    '“I can offer you a refund [how much, at most £20].”',
  )
})

test('the dots beside a reply bear the names of the school that was chosen', async () => {
  const desk = await session.open(TEXTAREA.url)
  await desk.keyboard.type('I am sorry about the lamp.')
  const page = await openRoom('#/settings')
  await page.evaluate(() => {
    const label = [...document.querySelectorAll('label')].find((each) => each.textContent === 'LAST')
    label?.querySelector('input')?.click()
  })
  await poll('it to be stored', async () => (await storedRuleSet(page)).settings.framework === 'LAST')
  await desk.bringToFront()
  const coach = new CoachView(desk)
  await poll('its names', async () => (await coach.level())?.includes('listen'))
  expect(await coach.level()).toMatch(/not yet in the reply: listen, .*solve/)
})

test('a rule that is off for one helpdesk is off there, and nowhere else', async () => {
  const desk = await session.open(TEXTAREA.url)
  await desk.keyboard.type('Please calm down.')
  await poll('an underline', async () => (await underlined(desk)) === 1)
  const page = await openRoom('#/settings')
  const addPlace = () =>
    page.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Add a place')
      button?.click()
    })
  await addPlace()
  await page.waitForSelector('.place')
  await page.select('.place-rules li:last-child select', 'tell-to-calm')
  await poll('the rule to be off in chats', async () => {
    const [place] = (await storedRuleSet(page)).places
    return place?.channel === 'chat' && place.overrides['tell-to-calm']?.enabled === false
  })
  expect(await underlined(desk)).toBe(1)

  await page.bringToFront()
  await page.select('.place-where label:nth-child(2) select', '')
  await page.select('.place-where label:nth-child(1) select', 'servicenow')
  await poll('the place', async () => {
    const [place] = (await storedRuleSet(page)).places
    return place?.helpdesk === 'servicenow' && place.channel === undefined
  })
  await poll('no underline', async () => (await underlined(desk)) === 0)
})
