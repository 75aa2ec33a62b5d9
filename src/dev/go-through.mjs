import { poll } from './poll.mjs'

/** @typedef {import('./coach-view.mjs').CoachView} CoachView */
/** @typedef {import('./coach-view.mjs').OpenCard} OpenCard */

/** How long the coach must show the same before it counts as having said everything, in ms. */
const SETTLED = 1000

/**
 * Waits until the coach has judged and shows the same for a while.
 * @param {CoachView} coach
 */
export async function settled(coach) {
  let last = ''
  let since = Date.now()
  await poll('the coach to come to rest', async () => {
    const now = JSON.stringify([await coach.underlines(), await coach.level()])
    if (now !== last) since = Date.now()
    last = now
    return Date.now() - since > SETTLED
  })
}

/**
 * Opens the card of every underlined finding with the keyboard, and shuts it again.
 * @param {import('puppeteer-core').Page} page
 * @param {CoachView} coach
 * @returns {Promise<OpenCard[]>} in the order of the reply
 */
export async function everyCard(page, coach) {
  /** @type {Map<number, OpenCard>} */
  const seen = new Map()
  let wanted = (await coach.underlines()).length
  while (seen.size < wanted) {
    const before = (await coach.card())?.position
    await page.keyboard.press('F2')
    const card = await poll('the next card', async () => {
      const next = await coach.card()
      return wanted === 1 || next?.position !== before ? next : undefined
    })
    const [, at = '0', of = '0'] = /(\d+) of (\d+)/.exec(card.position) ?? []
    wanted = Number(of)
    seen.set(Number(at), card)
  }
  if (seen.size > 0) await page.keyboard.press('Escape')
  return [...seen].sort(([a], [b]) => a - b).map(([, card]) => card)
}

/**
 * Takes the first rewrite of one finding after the other with Enter, from the top, as long as there are any.
 * @param {import('puppeteer-core').Page} page
 * @param {CoachView} coach
 * @param {() => Promise<string>} reply
 * @param {(card: OpenCard, reply: string) => void} took is told each one
 * @returns {Promise<OpenCard[]>} underlined findings that only the agent can answer, such as an empty slot
 */
export async function takeEveryRewrite(page, coach, reply, took = () => undefined) {
  for (let rounds = 0; rounds < 30; rounds++) {
    const cards = await everyCard(page, coach)
    const first = cards.find((card) => card.rewrites.length > 0)
    if (!first) return cards
    const card = await poll('the card with a rewrite', async () => {
      const open = await coach.card()
      if (open?.position === first.position) return open
      await page.keyboard.press('F2')
      return undefined
    })
    const before = await reply()
    await page.keyboard.press('Enter')
    await poll('the rewrite in the reply', async () => (await reply()) !== before)
    await settled(coach)
    took(card, await reply())
  }
  throw new Error('Thirty rewrites, and still something to take')
}
