import { describe, test } from 'vitest'
import { poll } from '../../src/dev/poll.mjs'
import { RICH } from './hard-places/boxes'
import { PlacePage } from './hard-places/place-page'
import { inBackground } from './harness/background'
import { BackgroundTap } from './harness/background-tap'
import { chromium, firefox } from './harness/browsers'
import { AFTER, BEFORE, MARKED, REPLY } from './harness/draft'
import { useBrowser } from './harness/session'

/** For work on one browser: `BROWSERS=chromium`. */
const browsers = (['chromium', 'firefox'] as const).filter((name) => process.env.BROWSERS?.includes(name) ?? true)

describe.each(browsers)('a card that is open holds its choice in %s', (engine) => {
  const session = useBrowser(engine === 'chromium' ? chromium : firefox)

  /** A page whose background can be held back, once it runs. */
  async function tapped(): Promise<{ tap: BackgroundTap; place: PlacePage }> {
    await (await openReply()).page.close()
    const tap = await BackgroundTap.open(session.browser)
    return { tap, place: await openReply() }
  }

  async function openReply(): Promise<PlacePage> {
    const place = await PlacePage.open(session.browser, RICH)
    await place.focus()
    return place
  }

  async function becomes(place: PlacePage, wanted: string): Promise<void> {
    await poll(wanted, async () => {
      const text = await place.text()
      if (text !== wanted) throw new Error(text)
      return true
    })
  }

  test('when a report comes between the arrow key and Enter', async () => {
    const { tap, place } = await tapped()
    await place.page.keyboard.type(REPLY)
    await place.lineLiesOn(MARKED)
    await tap.hold()
    await place.page.keyboard.type(' Thank you.')
    await poll('the question', async () => (await tap.asked()).at(-1) === `${REPLY} Thank you.`)
    await poll('its answer', async () => (await tap.held()) > 0)
    await place.page.keyboard.press('F2')
    const card = await poll('the card', () => place.coach.card())
    await place.page.keyboard.press('ArrowDown')
    await tap.letAll()
    // What the page asks after this, it asks after it has heard the report.
    const before = (await tap.asked()).length
    await inBackground(session.browser, 'chrome.storage.local.set({ brokenRuleSet: null })')
    await poll('the next question', async () => (await tap.asked()).length > before)
    await place.page.keyboard.press('Enter')
    await becomes(place, `${BEFORE}${card.rewrites[1]}${AFTER} Thank you.`)
  })

  test('when the page writes somewhere else in the reply', async () => {
    const place = await openReply()
    await place.page.keyboard.type(REPLY)
    await place.lineLiesOn(MARKED)
    await place.page.keyboard.press('F2')
    const card = await poll('the card', () => place.coach.card())
    await place.page.keyboard.press('ArrowDown')
    await place.run('replyBox().firstChild.append(" Kind regards, Ada")')
    await place.drawn()
    await place.page.keyboard.press('Enter')
    await becomes(place, `${BEFORE}${card.rewrites[1]}${AFTER} Kind regards, Ada`)
  })

  test('when it was opened before the last key was drawn', async () => {
    const place = await openReply()
    await place.page.keyboard.type(REPLY)
    await place.lineLiesOn(MARKED)
    // The page is busy with that key, so that the next one comes before any frame.
    await place.run(`replyBox().addEventListener('input', () => {
      for (const until = performance.now() + 500; performance.now() < until; );
    }, { once: true })`)
    await Promise.all([place.page.keyboard.press('!'), place.page.keyboard.press('F2')])
    const card = await poll('the card', () => place.coach.card())
    await place.page.keyboard.press('Enter')
    await becomes(place, `${BEFORE}${card.rewrites[0]}${AFTER}!`)
  })
})
