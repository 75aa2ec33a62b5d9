import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { PAGES } from '../../src/dev/launch.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { FURIOUS, openTicket } from '../../src/dev/practice-desk.mjs'
import { chromium } from './harness/browsers'
import { TITLE } from './harness/draft'
import { CKEDITOR } from './harness/editors'
import { useBrowser } from './harness/session'
import { typedReply } from './harness/typed-reply'
import { stopWorker } from './harness/worker'

const session = useBrowser(chromium)

interface Row {
  readonly week: string
  readonly kind: string
  readonly name: string
  readonly count: number
}

/** Everything that the extension counted, read behind its back. */
async function counted(page: Page): Promise<readonly Row[]> {
  return page.evaluate(async () => {
    // Opening what is not there would make it, empty.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'evenkeel-counts')) return []
    return new Promise<Row[]>((resolve, reject) => {
      const request = indexedDB.open('evenkeel-counts')
      request.onerror = () => reject(request.error)
      request.onsuccess = () => {
        const database = request.result
        const all = database.transaction('counts').objectStore('counts').getAll()
        all.onsuccess = () => {
          database.close()
          resolve(all.result as Row[])
        }
      }
    })
  })
}

const openMet = async () => {
  const page = await session.browser.openExtensionPage(`${PAGES.options}#/met`)
  await page.waitForSelector('.met h1')
  return page
}
const sumOf = (rows: readonly Row[], kind: string, name: string) =>
  rows.filter((row) => row.kind === kind && row.name === name).reduce((sum, { count }) => sum + count, 0)

test('what the coach says, and what becomes of it, is counted and shown at once; nothing else is kept', async () => {
  const met = await openMet()
  await met.waitForSelector('.empty')
  const { page: desk, coach } = await typedReply(session, CKEDITOR)
  await desk.keyboard.press('F2')
  await poll('the card', () => coach.card())
  await desk.keyboard.press('Enter')
  await poll('the rewrite', async () => (await coach.underlines()).length === 0)
  await poll('the counts', async () => {
    const rows = await counted(met)
    return sumOf(rows, 'fired', 'tell-to-calm') === 1 && sumOf(rows, 'taken', 'tell-to-calm') === 1
  })
  await met.bringToFront()
  await poll('the page to follow', () =>
    met.$$eval('.chart tbody th', (cells, title) => cells.some((cell) => cell.textContent === title), TITLE),
  )
  // The first piece is what was taken, the last what was neither taken nor waved away.
  const pieces = (series: string) =>
    met.$eval(`.chart .ct-series-${series} .ct-bar`, (bar) => bar.getAttribute('ct:value')?.split(',')[0])
  await poll('the taken piece', async () => (await pieces('a')) === '1')
  expect(await pieces('c')).toBe('0')
  expect(JSON.stringify(await counted(met))).not.toMatch(/sofa|cushion|calm down|Marta|taxi/i)
})

test('a finding that is waved away is counted as that, and the worker may be stopped in between', async () => {
  const met = await openMet()
  const before = sumOf(await counted(met), 'fired', 'tell-to-calm')
  const { page: desk, coach } = await typedReply(session, CKEDITOR)
  await poll('it to be counted', async () => sumOf(await counted(met), 'fired', 'tell-to-calm') === before + 1)
  await stopWorker(session.browser)
  await desk.keyboard.type(' It leaves today.')
  await desk.keyboard.press('F2')
  await poll('the card', () => coach.card())
  await coach.click('Not here')
  await poll('it to be counted as waved away', async () => sumOf(await counted(met), 'waved', 'tell-to-calm') === 1)
  expect(sumOf(await counted(met), 'fired', 'tell-to-calm')).toBe(before + 1)
})

test('the complaint of a conversation is counted in words of our own', async () => {
  const met = await openMet()
  const desk = await openTicket(session.browser, FURIOUS)
  await desk.keyboard.type('Hello, I am looking at it now.')
  const rows = await poll('a complaint', async () => {
    const found = (await counted(met)).filter(({ kind }) => kind === 'complaint')
    return found.length > 0 ? found : undefined
  })
  for (const { name, count } of rows) {
    expect(name).toMatch(/^[a-z]+ [a-z ]+$/)
    expect(count).toBe(1)
  }
})

test('a rule that is waved away too often offers to become a hint, and becomes one', async () => {
  const met = await openMet()
  const [week] = (await counted(met)).map((row) => row.week)
  await add(met, [
    { week: week!, kind: 'fired', name: 'policy-shield', count: 20 },
    { week: week!, kind: 'waved', name: 'policy-shield', count: 9 },
    { week: week!, kind: 'fired', name: 'profanity', count: 20 },
    { week: week!, kind: 'waved', name: 'profanity', count: 8 },
  ])
  await met.reload()
  await met.waitForSelector('.offers li')
  expect(await met.$$eval('.offers li p', (all) => all.map((each) => each.textContent))).toEqual([
    expect.stringContaining('9 of 20'),
  ])
  await met.click('.offers button')
  const stored = () =>
    met.evaluate(async () => (await Reflect.get(globalThis, 'chrome').storage.local.get('ruleSet')).ruleSet?.overrides)
  await poll('the change', async () => (await stored())?.['policy-shield']?.severity === 'hint')
  await poll('the offer to go', async () => (await met.$('.offers')) === null)
})

test('counts are saved, a colleague’s are added to what is seen, and all are deleted', async () => {
  const met = await openMet()
  await met.waitForSelector('.chart')
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-met-'))
  const text = await saved(met, folder)
  const mine = await counted(met)
  expect(text.trim().split('\r\n')).toHaveLength(mine.length + 1)
  const path = join(folder, 'theirs.csv')
  writeFileSync(path, text)
  const spoke = () =>
    met.$$eval('.chart tbody tr td:nth-of-type(1)', (cells) =>
      cells.reduce((sum, cell) => sum + Number(cell.textContent), 0),
    )
  const before = await spoke()
  const input = await met.$('.met input[type=file]')
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path)
  await poll('both together', async () => (await spoke()) === before * 2)
  expect(await counted(met)).toEqual(mine)

  const wrong = join(folder, 'wrong.csv')
  writeFileSync(wrong, 'week,kind,name,count\r\n2026-11-16,complaint,Marta Skov late,1\r\n')
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(wrong)
  await poll('the reason', () => met.evaluate(() => /Row 2 is not a count/.test(document.body.textContent ?? '')))

  const press = (words: string) =>
    met.$$eval('.met button', (all, wanted) => all.find((each) => each.textContent === wanted)?.click(), words)
  await press('Delete all counts')
  await press('Yes, delete them all')
  await poll('nothing left', async () => (await counted(met)).length === 0)
  await poll('the page to say so', async () => (await met.$('.empty')) !== null)
  rmSync(folder, { recursive: true })
})

test('nothing is counted while the team does not want it', async () => {
  const met = await openMet()
  await met.click('.keep [role=switch]')
  await poll('it to be off', () =>
    met.evaluate(
      async () =>
        (await Reflect.get(globalThis, 'chrome').storage.local.get('ruleSet')).ruleSet?.settings.counting === false,
    ),
  )
  const { page: desk, coach } = await typedReply(session, CKEDITOR)
  await desk.keyboard.press('F2')
  await poll('the card', () => coach.card())
  await coach.click('Not here')
  await poll('no underline', async () => (await coach.underlines()).length === 0)
  await met.bringToFront()
  await met.click('.keep [role=switch]')
  await desk.bringToFront()
  await desk.keyboard.type(' Please calm down.')
  // Counted from here on: had anything been counted before, it would stand beside it.
  await poll('counting to go on', async () => (await counted(met)).length > 0)
  expect(sumOf(await counted(met), 'waved', 'tell-to-calm')).toBe(0)
})

async function add(page: Page, rows: readonly Row[]): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('evenkeel-counts')
        request.onsuccess = () => {
          const transaction = request.result.transaction('counts', 'readwrite')
          for (const row of all) transaction.objectStore('counts').put(row)
          transaction.oncomplete = () => {
            request.result.close()
            resolve()
          }
          transaction.onerror = () => reject(transaction.error)
        }
      }),
    rows as Row[],
  )
}

async function saved(page: Page, folder: string): Promise<string> {
  const client = await page.createCDPSession()
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
  })
  const done = new Promise<string>((resolve) => {
    client.on('Browser.downloadProgress', ({ state, guid }) => {
      if (state === 'completed') resolve(guid)
    })
  })
  await page.click('.met .actions .button')
  return readFileSync(join(folder, await done), 'utf8')
}
