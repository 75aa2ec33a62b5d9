import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { everyCard, settled, takeEveryRewrite } from '../../src/dev/go-through.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { FURIOUS, openTicket, ROUGH_REPLY, replyIn } from '../../src/dev/practice-desk.mjs'
import unfilledPlaceholder from '../../src/rules/risk/unfilled-placeholder'
import { chromium } from './harness/browsers'
import { useBrowser } from './harness/session'

const session = useBrowser(chromium)
/** The title of the rule `unfilled-placeholder`. */
const EMPTY_SLOT = unfilledPlaceholder.title

async function rough(): Promise<{ page: Page; coach: CoachView }> {
  const page = await openTicket(session.browser, FURIOUS)
  const coach = new CoachView(page)
  await page.keyboard.type(ROUGH_REPLY)
  await poll('an underline', async () => (await coach.underlines()).length > 0)
  await settled(coach)
  return { page, coach }
}

test('the rough reply to the furious ticket shows five findings or more, each with a rewrite', async () => {
  const { page, coach } = await rough()
  const cards = await everyCard(page, coach)
  console.log(cards.map((card) => `${card.title} → ${card.rewrites[0]}`).join('\n'))
  expect(cards.length).toBeGreaterThanOrEqual(5)
  expect(new Set(cards.map((card) => card.title)).size).toBeGreaterThanOrEqual(5)
  for (const card of cards) {
    expect(card.why, card.title).not.toBe('')
    expect(card.rewrites.length, card.title).toBeGreaterThan(0)
    expect(card.buttons).toEqual(expect.arrayContaining(['Use this', 'Not here', 'Turn rule off']))
  }
})

test('taking every rewrite leaves nothing to look at but what is missing', async () => {
  const { page, coach } = await rough()
  const left = await takeEveryRewrite(page, coach, () => replyIn(page))
  // A `[slot]` that a rewrite leaves open is what is missing, too: only the agent knows the reason or the date.
  expect(left.filter((card) => card.title !== EMPTY_SLOT).map((card) => card.title)).toEqual([])
  const reply = await replyIn(page)
  console.log(reply)
  expect(reply).not.toMatch(/\brelax\b|NOTHING|already told|should have/i)
  await coach.click('level')
  const panel = await poll('the panel', () => coach.panel())
  expect(await coach.underlines()).toHaveLength(left.length)
  expect(left.length).toBeLessThanOrEqual(reply.match(/\[[^\]]+\]/g)?.length ?? 0)
  expect(panel).toMatch(/Not yet in the reply|Reads level/)
})

test.each([FURIOUS, 'three-things'])(
  'in a narrow window the level covers no word of the reply (%s)',
  async (ticket) => {
    const page = await openTicket(session.browser, ticket)
    await page.setViewport({ width: 360, height: 800 })
    const coach = new CoachView(page)
    await page.keyboard.type(ROUGH_REPLY)
    await poll('an underline', async () => (await coach.underlines()).length > 0)
    await settled(coach)
    const level = await poll('the level', () => coach.levelBox())
    for (const { left, right, y } of await coach.underlines()) {
      const beside = right <= level.left || left >= level.right || y + 4 <= level.top || y - 20 >= level.bottom
      expect(beside, `a line at ${left}, ${y}`).toBe(true)
    }
  },
)

test('Ctrl+Z takes the rewrites back one by one', async () => {
  const { page, coach } = await rough()
  await page.keyboard.press('F2')
  await poll('the card', () => coach.card())
  await page.keyboard.press('Enter')
  await poll('a rewrite', async () => (await replyIn(page)) !== ROUGH_REPLY)
  await page.keyboard.down('Control')
  await page.keyboard.press('z')
  await page.keyboard.up('Control')
  await poll('the rough reply again', async () => (await replyIn(page)) === ROUGH_REPLY)
})
