import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { ROOT } from '../../src/dev/paths.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { chromium } from './harness/browsers'
import { useBrowser } from './harness/session'
import { AGENT, CUSTOMER, NAME, RUDE, RUDER, RUDEST } from './helpdesks/conversation'
import { DESKS, type Desk } from './helpdesks/desks'
import { lastAsked, listen } from './helpdesks/ear'
import { GAPS } from './helpdesks/gaps'
import { type Feature, helpdeskTable, type Seen } from './helpdesks/table'

const session = useBrowser(chromium)
/** For work on one helpdesk: `DESKS=zendesk,jira`. The table is then left alone. */
const chosen = DESKS.filter(({ profile }) => process.env.DESKS?.split(',').includes(profile.id) ?? true)
const seen: Record<string, Seen> = {}

const sent = (page: Page) => page.evaluate(() => (Reflect.get(window, 'sent') as string[]).length)
const underlined = (page: Page, count: number) =>
  poll(`${count} underlined`, async () => (await new CoachView(page).underlines()).length === count)

async function press(page: Page, name: 'sendButton' | 'otherButton'): Promise<void> {
  const button = await page.evaluateHandle((name) => (Reflect.get(window, name) as () => HTMLElement)(), name)
  await (button.asElement() as ElementHandle<Element> | null)?.click()
}

async function pressKeys(page: Page, keys: string): Promise<void> {
  const [modifier, key] = keys.split('+') as ['Control' | 'Meta', 'Enter']
  await page.keyboard.down(modifier)
  await page.keyboard.press(key)
  await page.keyboard.up(modifier)
}

const asked = () => lastAsked(session.browser)

/** What of the conversation reaches the judging, in words for the table. */
async function threadOf({ profile }: Desk): Promise<string | undefined> {
  const { thread } = (await asked()) ?? {}
  if (!thread) return undefined
  const said = thread.messages.map(({ from, text }) => `${from}: ${text}`)
  const [customer, agent] = [`customer: ${CUSTOMER}`, `agent: ${AGENT}`]
  if (profile.messages && said.join() === [customer, agent].join()) return 'both sides'
  if (profile.id === 'helpy' && said.join() === customer) return 'the first message'
  if (GAPS[profile.id]?.thread?.includes('quoted'))
    return said.length === 1 && said[0]?.endsWith(CUSTOMER) ? 'quoted' : undefined
  return !profile.messages && said.length === 0 ? '–' : undefined
}

test.each(chosen)('$name', async (desk) => {
  const found: Seen = {}
  seen[desk.profile.id] = found
  await listen(session.browser)
  const page = await session.open(desk.url)
  const coach = new CoachView(page)
  await page.keyboard.type(RUDE)
  await underlined(page, 1)
  found.box = '✓'

  found.thread = await poll('the thread', () => threadOf(desk))
  const { thread } = (await asked())!
  expect(thread.audience).toBe('customer')
  if (thread.customerName) expect(thread.customerName).toBe(NAME)
  if (thread.customerName) found.name = '✓'

  // The button asks once, and never again for the same words.
  await press(page, 'sendButton')
  expect(await poll('the question', () => coach.question())).toContain('Keep editing')
  expect(await sent(page)).toBe(0)
  await page.keyboard.press('Escape')
  await poll('the question gone', async () => !(await coach.question()))
  await press(page, 'sendButton')
  await poll('the reply sent', async () => (await sent(page)) === 1)
  expect(await coach.question()).toBeUndefined()
  found.button = '✓'

  // Other words are asked about again; "Send anyway" does what was to be done.
  await page.evaluate(() => (Reflect.get(window, 'replyBox') as () => HTMLElement)().focus())
  await toEndOfFirstLine(page)
  await page.keyboard.type(RUDER)
  await underlined(page, 2)
  const key = await page.evaluate(() => Reflect.get(window, 'sendKey') as string | undefined)
  const otherButton = await page.evaluate(() => !!(Reflect.get(window, 'otherButton') as () => unknown)())
  if (otherButton) await press(page, 'otherButton')
  expect(await coach.question()).toBeUndefined()
  if (key) await pressKeys(page, key)
  else await press(page, 'sendButton')
  await poll('the question', () => coach.question())
  expect(await sent(page)).toBe(1)
  await coach.click('Send anyway')
  await poll('the reply sent', async () => (await sent(page)) === 2)
  expect(await coach.question()).toBeUndefined()
  if (key) found.key = '✓'

  if (!desk.profile.note) return
  await page.evaluate(() => {
    ;(Reflect.get(window, 'toNote') as () => void)()
    ;(Reflect.get(window, 'noteBox') as () => HTMLElement)().focus()
  })
  const hasNoteBox = await page.evaluate(() => Reflect.get(window, 'hasNoteBox') as boolean)
  if (hasNoteBox) await page.keyboard.type(RUDE)
  else await toEndOfFirstLine(page)
  await page.keyboard.type(RUDEST)
  await poll('a note', async () => (await asked())?.thread.audience === 'note')
  await underlined(page, 2)
  if (!hasNoteBox) {
    await press(page, 'sendButton')
    await poll('the note kept', async () => (await sent(page)) === 3)
    expect(await coach.question()).toBeUndefined()
  }
  found.note = '✓'
})

async function toEndOfFirstLine(page: Page): Promise<void> {
  await page.keyboard.down('Control')
  await page.keyboard.press('Home')
  await page.keyboard.up('Control')
  await page.keyboard.press('End')
}

test('each of several open tickets gets its own thread', async () => {
  await listen(session.browser)
  const zendesk = DESKS.find(({ profile }) => profile.id === 'zendesk')!
  const page = await session.open(zendesk.url)
  await page.keyboard.type(RUDE)
  await poll('the thread of the one', async () => (await asked())?.thread.customerName === NAME)
  await page.evaluate(() => {
    const other = document.querySelector<HTMLElement>('[data-ticket-id="4710"]')!
    document.querySelector('[data-ticket-id="4711"]')!.classList.add('elsewhere')
    other.classList.remove('elsewhere')
    other.querySelector<HTMLElement>('[contenteditable]')!.focus()
  })
  await page.keyboard.type(RUDE)
  await poll('the thread of the other', async () => (await asked())?.thread.customerName === 'Ada Fenn')
  expect((await asked())?.thread.messages.map(({ text }) => text)).toEqual(['Which sizes does the blue lamp come in?'])
})

test('a message that comes while the reply is written is seen', async () => {
  await listen(session.browser)
  const page = await session.open(DESKS.find(({ profile }) => profile.id === 'zendesk')!.url)
  await page.keyboard.type(RUDE)
  await underlined(page, 1)
  await page.evaluate(() => {
    const log = document.querySelector('[data-ticket-id="4711"] [data-test-id="omni-log-container"]')!
    const item = log.querySelector('article')!.cloneNode(true) as HTMLElement
    item.querySelector('.zd-comment')!.textContent = 'Forget it. I want my money back.'
    log.append(item)
  })
  await poll('the new message', async () => (await asked())?.thread.messages.at(-1)?.text.startsWith('Forget it'))
})

if (chosen.length === DESKS.length) {
  test('docs/helpdesks.md says what was seen', async () => {
    const table = helpdeskTable(DESKS, seen)
    expect(table).not.toContain('unexplained')
    const stale = Object.entries(GAPS).flatMap(([id, gaps]) =>
      Object.keys(gaps).filter((feature) => feature !== 'thread' && seen[id]?.[feature as Feature]),
    )
    expect(stale, 'gaps that are none any more').toEqual([])
    const folder = join(ROOT, 'dist/compatibility')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'helpdesks.json'), `${JSON.stringify(seen, null, 2)}\n`)
    await expect(table).toMatchFileSnapshot(join(ROOT, 'docs/helpdesks.md'))
  })
}
