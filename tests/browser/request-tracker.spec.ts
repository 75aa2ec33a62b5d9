import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { type CoachedBrowser, chromium, firefox } from './harness/browsers'
import { AFTER, BEFORE, MARKED, REPLY, TITLE } from './harness/draft'
import { wordBoxes } from './harness/words'
import { clickEditor, comment, logIn, replyToCustomer, submit, typeOnTop, written } from './request-tracker/agent'
import { type Behind, lookBehind } from './request-tracker/behind'
import { type Desk, startDesk } from './request-tracker/desk'
import { COMPLAINT } from './request-tracker/settings'
import { FIREFOX_SAYS_YES, switchOn } from './request-tracker/switch-on'

// A real helpdesk on a server of its own: Request Tracker 5 as Debian packs it. It keeps the ticket, so it is the
// witness of what was sent.
const STARTING = 180_000
let desk: Desk
beforeAll(async () => {
  desk = await startDesk()
}, STARTING)
afterAll(() => desk?.close(), STARTING)

const LAUNCH = {
  chromium: () => chromium({ ...desk.way, served: [] }),
  firefox: () => firefox({ ...desk.way, served: [] }, { prefs: FIREFOX_SAYS_YES }),
}
const NOTE = 'Please calm down. You are an idiot.'

describe.each(['chromium', 'firefox'] as const)('Request Tracker 5 in %s', (engine) => {
  let coached: CoachedBrowser
  let behind: Behind
  beforeAll(async () => {
    coached = await LAUNCH[engine]()
    const page = await coached.openPage(`${desk.site}/`)
    await logIn(page)
    expect(await new CoachView(page).isHere()).toBe(false)
    await switchOn(coached, page)
    await page.close()
    behind = await lookBehind(coached)
  }, STARTING)
  afterEach(() => expect(desk.way.strayed, 'requests that left the test').toEqual([]))
  afterAll(() => coached?.close())

  test('a heated reply becomes a calm one, and nothing else arrives in the ticket', async () => {
    const ticket = await desk.customerWrites()
    const page = await coached.openPage('about:blank')
    await replyToCustomer(page, desk.site, ticket)
    await typeOnTop(page, REPLY)
    const coach = new CoachView(page)
    const [line] = await poll('an underline', async () => {
      const lines = await coach.underlines()
      return lines.length === 1 && lines
    })
    const [words] = await wordBoxes(page, MARKED)
    expect(Math.abs(line!.left - words!.left)).toBeLessThanOrEqual(2)
    expect(Math.abs(line!.right - words!.right)).toBeLessThanOrEqual(2)
    expect(Math.abs(line!.y - words!.bottom)).toBeLessThanOrEqual(4)
    const asked = await poll('the question', () => behind.lastAsked())
    console.log(JSON.stringify(asked), await behind.badge(), await coach.level())

    await page.keyboard.press('F2')
    const card = await poll('the card', () => coach.card())
    console.log(JSON.stringify(card))
    expect(card.title).toBe(TITLE)
    await page.keyboard.press('Enter')
    const calm = BEFORE + card.rewrites[0] + AFTER
    await poll('the rewrite', async () => (await written(page)) === calm)
    await submit(page)
    const arrived = await desk.newest(ticket, 'Correspond')
    console.log(JSON.stringify(arrived))

    const plain = await coached.openPage(`${desk.uncoachedSite}/`)
    await logIn(plain)
    await replyToCustomer(plain, desk.uncoachedSite, ticket)
    await typeOnTop(plain, calm)
    expect(await new CoachView(plain).isHere()).toBe(false)
    await submit(plain)
    expect(await desk.newest(ticket, 'Correspond')).toEqual(arrived)
  }, STARTING)

  test('a comment is an internal note', async () => {
    const ticket = await desk.customerWrites()
    const page = await coached.openPage('about:blank')
    await comment(page, desk.site, ticket)
    await clickEditor(page)
    await page.keyboard.type(NOTE)
    const coach = new CoachView(page)
    await poll('any', async () => (await coach.underlines()).length > 0).catch(() => 0)
    console.log(JSON.stringify(await behind.lastAsked()), await coach.isHere())
    await page.screenshot({ path: '/tmp/rtx/note.png' })
    await poll('an underline', async () => (await coach.underlines()).length === 1)
    await page.select('#UpdateType', 'response')
    await poll('two underlines', async () => (await coach.underlines()).length === 2)
    await page.select('#UpdateType', 'private')
    await poll('an underline', async () => (await coach.underlines()).length === 1)
    await submit(page)
    console.log(JSON.stringify(await desk.newest(ticket, 'Comment')))
  }, STARTING)
})
