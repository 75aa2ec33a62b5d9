import { afterEach, beforeEach, expect, test } from 'vitest'
import { PAGES } from '../../src/dev/launch.mjs'
import { poll } from '../../src/dev/poll.mjs'
import { type CoachedBrowser, chromium, firefox } from './harness/browsers'
import { startTestNet, type TestNet } from './harness/test-net'
import { workerOf } from './harness/worker'

// Every other spec fails if something leaves. These show that leaving would be seen, and that the extension's own
// content policy stops a request before it starts.
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

test('the extension’s pages and its worker cannot ask anybody', async () => {
  coached = await chromium(net)
  const options = await coached.openExtensionPage(PAGES.options)
  expect(
    await options.evaluate(`Promise.race([${ASK}, new Promise((done) => setTimeout(done, 3000, 'silence'))])`),
  ).not.toContain('answered')
  expect(
    await (await workerOf(coached)).evaluate(
      `fetch('https://collector.example/').then(() => 'answered', () => 'refused')`,
    ),
  ).toBe('refused')
  expect(net.strayed).toEqual([])
})
