import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { type CoachedBrowser, chromium, firefox } from './harness/browsers'
import { AFTER, BEFORE, MARKED, REPLY, TITLE } from './harness/draft'
import { wordBoxes } from './harness/words'
import { logIn, openEditor, openFromMenu, submit, typeOnTop, written } from './request-tracker/agent'
import { type Behind, lookBehind } from './request-tracker/behind'
import { type Desk, startDesk } from './request-tracker/desk'
import { COMPLAINT, CUSTOMER } from './request-tracker/settings'
import { FIREFOX_SAYS_YES, switchOn } from './request-tracker/switch-on'

/** A helpdesk, its database and a browser start on a machine that may be busy with others: patience, not a measure. */
const PATIENCE = 180_000
/** Said to colleagues: only the name-calling is looked at. Said to a customer, the first sentence is too. */
const NOTE = 'Please calm down. This customer is an idiot.'

// A real helpdesk on a server of its own: Request Tracker 5 as Debian packs it. It keeps the tickets, so it is the
// witness of what was sent.
let desk: Desk
beforeAll(async () => {
  desk = await startDesk()
}, PATIENCE)
afterAll(() => desk?.close(), PATIENCE)

const LAUNCH = {
  chromium: () => chromium({ ...desk.way, served: [], answers: new Map() }),
  firefox: () => firefox({ ...desk.way, served: [], answers: new Map() }, { prefs: FIREFOX_SAYS_YES }),
}

describe.each(['chromium', 'firefox'] as const)('Request Tracker 5 in %s', (engine) => {
  let coached: CoachedBrowser
  let behind: Behind
  beforeAll(async () => {
    coached = await LAUNCH[engine]()
    const page = await coached.openPage(desk.site)
    await logIn(page)
    await switchOn(coached, page)
    behind = await lookBehind(coached)
    await page.close()
  }, PATIENCE)
  afterEach(() => expect(desk.way.strayed, 'requests that left the test').toEqual([]))
  afterAll(() => coached?.close(), PATIENCE)

  /** The newest question, once it is about these words. */
  const asked = (words: string) =>
    poll('the words to be judged', async () => {
      const last = await behind.lastAsked()
      return last?.reply.startsWith(words) ? last : undefined
    })

  test('a heated reply arrives in the ticket as the calm one, and as if it had been typed', {
    timeout: PATIENCE,
  }, async () => {
    const ticket = await desk.customerWrites()
    const page = await coached.openPage('about:blank')
    await openEditor(page, desk.site, ticket, 'reply')
    await typeOnTop(page, REPLY)
    const coach = new CoachView(page)
    await poll('an underline', async () => (await coach.underlines()).length === 1)
    const [line] = await coach.underlines()
    const [words] = await wordBoxes(page, MARKED)
    expect(Math.abs(line!.left - words!.left)).toBeLessThanOrEqual(2)
    expect(Math.abs(line!.right - words!.right)).toBeLessThanOrEqual(2)
    expect(Math.abs(line!.y - words!.bottom)).toBeLessThanOrEqual(4)
    expect(await behind.badge()).toBe('1')

    // The page shows no thread but the quotation. It names the customer by address only; the words are signed.
    const { reply, thread } = await asked(REPLY)
    expect(thread).toEqual({
      messages: [{ from: 'customer', text: `${COMPLAINT}\n\n${CUSTOMER.name}` }],
      audience: 'customer',
      helpdesk: 'request-tracker',
    })
    expect(reply).not.toContain(COMPLAINT)

    await page.keyboard.press('F2')
    const card = await poll('the card', () => coach.card())
    expect(card.title).toBe(TITLE)
    expect(card.rewrites[0]).toContain('your refund')
    await page.keyboard.press('Enter')
    const calm = BEFORE + card.rewrites[0] + AFTER
    await poll('the calm reply', async () => (await written(page)) === calm)
    await poll('no underline', async () => (await coach.underlines()).length === 0)
    await submit(page)
    const arrived = await desk.newest(ticket, 'Correspond')
    expect(arrived?.length).toBe(1)
    expect(arrived?.[0]?.content).toContain(`<p>${calm}</p>`)
    expect(arrived?.[0]?.content).not.toMatch(
      /calm down|[\u200b-\u200f\u2060\ufeff]|<span|style=|class=|data-|evenkeel/i,
    )

    // The same words, typed where Evenkeel is not.
    const plain = await coached.openPage(desk.uncoachedSite)
    await logIn(plain)
    await openEditor(plain, desk.uncoachedSite, ticket, 'reply')
    await typeOnTop(plain, calm)
    expect(await new CoachView(plain).isHere()).toBe(false)
    await submit(plain)
    expect(await desk.newest(ticket, 'Correspond')).toEqual(arrived)
  })

  test.each([
    ['reply', REPLY, 'customer', 'Correspond', 'calm down'],
    ['comment', NOTE, 'note', 'Comment', 'idiot'],
  ] as const)(
    'the empty editor of “%s” in the ticket’s menu is coached',
    { timeout: PATIENCE },
    async (what, words, audience, kind, gone) => {
      const ticket = await desk.customerWrites()
      const page = await coached.openPage('about:blank')
      await openFromMenu(page, desk.site, ticket, what)
      await typeOnTop(page, words)
      const coach = new CoachView(page)
      await poll('an underline', async () => (await coach.underlines()).length === 1)
      expect((await asked(words)).thread.audience).toBe(audience)
      await page.keyboard.press('F2')
      const { rewrites } = await poll('the card', () => coach.card())
      await page.keyboard.press('Enter')
      await poll('no underline', async () => (await coach.underlines()).length === 0)
      await submit(page)
      const [arrived] = (await desk.newest(ticket, kind)) ?? []
      expect(arrived?.content).not.toContain(gone)
      if (kind === 'Correspond') expect(arrived?.content).toContain(rewrites[0])
    },
  )

  test('a comment is an internal note until it is made a reply', { timeout: PATIENCE }, async () => {
    const ticket = await desk.customerWrites()
    const page = await coached.openPage('about:blank')
    await openEditor(page, desk.site, ticket, 'comment')
    await typeOnTop(page, NOTE)
    const coach = new CoachView(page)
    const underlined = (count: number) =>
      poll(`${count} underlined`, async () => (await coach.underlines()).length === count)
    await underlined(1)
    expect((await asked(NOTE)).thread.audience).toBe('note')

    await page.select('#UpdateType', 'response')
    await underlined(2)
    expect((await asked(NOTE)).thread.audience).toBe('customer')
    await page.select('#UpdateType', 'private')
    await underlined(1)

    // Nothing asks before a note is kept.
    await submit(page)
    const [kept] = (await desk.newest(ticket, 'Comment')) ?? []
    expect(kept?.content).toContain(`<p>${NOTE}</p>`)
    expect(await desk.newest(ticket, 'Correspond')).toBeUndefined()
  })
})
