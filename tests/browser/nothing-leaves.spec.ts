import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CoachView } from '../../src/dev/coach-view.mjs'
import { PAGES } from '../../src/dev/launch.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { build, type CoachedBrowser, chromium, firefox } from './harness/browsers'
import { TEXTAREA } from './harness/editors'
import { focusReply } from './harness/session'
import { startTestNet, type TestNet } from './harness/test-net'
import { workerOf } from './harness/worker'

// Every other spec fails if something leaves. These show that leaving would be seen, that the extension's own content
// policy leaves open only what a team's address needs, and that one place in the code alone uses that.
let net: TestNet
let coached: CoachedBrowser | undefined
beforeEach(async () => {
  net = await startTestNet()
})
afterEach(async () => {
  await coached?.close()
  await net.close()
})

const ASK = `Promise.all([
  fetch('https://collector.example/by-fetch', { method: 'POST', body: 'words' }).then(() => 'answered', () => 'refused'),
  fetch('http://127.0.0.1:9/loopback').then(() => 'answered', () => 'refused'),
  new Promise((done) => { const s = new WebSocket('wss://collector.example/by-socket'); s.onopen = () => done('answered'); s.onerror = () => done('refused') }),
])`

test.each([
  ['Chromium', chromium],
  ['Firefox', firefox],
] as const)('a page of %s that asks elsewhere is seen', async (_name, launch) => {
  coached = await launch(net)
  const page = await coached.openPage('https://acme.service-now.com/pages/textarea.html')
  expect(net.strayed).toEqual([])
  await page.evaluate(ASK)
  await poll('the requests to be seen', async () => net.strayed.length >= 2)
  expect(net.strayed).toContain('CONNECT collector.example:443')
})

test('the extension’s pages and its worker reach nothing but https', async () => {
  coached = await chromium(net)
  const options = await coached.openExtensionPage(PAGES.options)
  const others = `Promise.all([
    fetch('http://127.0.0.1:9/loopback').then(() => 'answered', (reason) => reason.message),
    new Promise((done) => { const s = new WebSocket('wss://collector.example/by-socket'); s.onopen = () => done('answered'); s.onerror = () => done('refused') }),
    new Promise((done) => { const s = new EventSource('http://collector.example/by-events'); s.onopen = () => done('answered'); s.onerror = () => done('refused') }),
  ])`
  const refused = ['Failed to fetch', 'refused', 'refused']
  expect(await options.evaluate(others)).toEqual(refused)
  expect(
    await (await workerOf(coached)).evaluate(
      `fetch('http://collector.example/').then(() => 'answered', (reason) => reason.message)`,
    ),
  ).toBe('Failed to fetch')
  expect(net.strayed).toEqual([])
})

test.each(['chromium', 'firefox'] as const)('in the build for %s one place alone asks the network', (engine) => {
  const folder = build(engine)
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.m?js$/.test(file))
  expect(scripts.length).toBeGreaterThan(5)
  const asking = scripts.flatMap((file) =>
    [
      ...readFileSync(join(folder, file), 'utf8').matchAll(
        /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts/g,
      ),
    ].map(([call]) => call),
  )
  expect(asking).toEqual(['fetch('])
})

test('without a team’s address nothing is asked, whatever is done', async () => {
  coached = await chromium(net)
  const desk = await coached.openPage(TEXTAREA.url)
  await focusReply(desk)
  await desk.keyboard.type('Please calm down.')
  await poll('an underline', async () => (await new CoachView(desk).underlines()).length === 1)
  const options = await coached.openExtensionPage(PAGES.options)
  for (const room of ['rules', 'words', 'try', 'hand-over', 'met', 'settings', 'mine', 'about']) {
    await options.evaluate((hash) => {
      location.hash = `#/${hash}`
    }, room)
    await poll(`the room ${room}`, () =>
      options.evaluate((hash) => document.querySelector(`nav [aria-current][href='#/${hash}']`) !== null, room),
    )
  }
  expect(net.strayed).toEqual([])
  // What was served is the helpdesk's own page.
  expect(net.served.every((url) => new URL(url).host === new URL(TEXTAREA.url).host)).toBe(true)
})
