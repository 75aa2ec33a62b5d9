import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { build, type Rolldown } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { poll } from '../../src/dev/poll.mjs'
import type { HelpdeskProfile } from '../../src/helpdesks/profile'
import { chromium } from './harness/browsers'
import { useBrowser } from './harness/session'
import { DESKS } from './helpdesks/desks'

const session = useBrowser((net) => chromium(net, { extension: false }))

let code = ''
beforeAll(async () => {
  const entry = fileURLToPath(new URL('./helpdesks/in-page.ts', import.meta.url))
  const lib = { entry, formats: ['iife' as const], name: 'helpdesks' }
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: false, lib } })
  const [{ output }] = built as [Rolldown.RolldownOutput]
  code = output[0].code
})

type Data = Record<string, unknown>

/** The same profile with one thing after the other gone, or no selector any more, or one that finds nothing. */
const broken = (profile: HelpdeskProfile) =>
  fc
    .array(fc.tuple(fc.nat(), fc.constantFrom(undefined, '', '[[[', ':nonsense(', '#was-renamed')), { maxLength: 5 })
    .map((breaks) => {
      const copy = structuredClone(profile) as unknown as Data
      for (const [at, value] of breaks) {
        const places = placesIn(copy).filter(([, key]) => key !== 'id' && key !== 'name' && key !== 'hosts')
        const place = places[at % Math.max(1, places.length)]
        if (!place) continue
        const [holder, key] = place
        // Without a scope the whole page is one ticket's: that is what a profile says, not what breaks.
        if (Array.isArray(holder[key]) || (value === undefined && key !== 'scope')) delete holder[key]
        else if (value !== undefined) holder[key] = value
      }
      return copy
    })

/** Every text and every group of a profile, with what holds it. */
function placesIn(data: Data): [Data, string][] {
  return Object.entries(data).flatMap(([key, value]) =>
    typeof value === 'object' && value && !Array.isArray(value)
      ? [[data, key] as [Data, string], ...placesIn(value as Data)]
      : [[data, key] as [Data, string]],
  )
}

const QUOTED = 'What was quoted.'

interface Outcome {
  readonly messages: readonly { from: string; text: string }[]
  readonly audience: string
  readonly button: boolean
}

test.each(DESKS)(
  'a profile of $name with parts broken costs those parts and nothing more',
  async ({ profile, url }) => {
    const page = await session.browser.openPage(url)
    await poll('the page', () => page.evaluate(() => Reflect.get(window, 'ready') === true))
    await page.evaluate(`${code}; window.helpdesks = helpdesks`)
    const samples = [profile, ...fc.sample(broken(profile), { numRuns: 150, seed: 4 })]
    const outcomes = (await page.evaluate(
      (profiles, quoted) => {
        const inPage = Reflect.get(window, 'helpdesks')
        const box = (Reflect.get(window, 'replyBox') as () => Element)()
        const button = (Reflect.get(window, 'sendButton') as () => Element)()
        const path = [button, button.parentElement, document.body, document.documentElement, document, window]
        return profiles.map((profile) => {
          const known = inPage.profileFor([profile], document, box)
          const { messages, audience } = inPage.readThread(known, document, box, undefined, quoted)
          inPage.isSendKey(known, new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }))
          if (button.closest('form')) inPage.sendsForm(known, box, button.closest('form'), button)
          return { messages, audience, button: inPage.sendButton(known, document, box, path) === button }
        })
      },
      samples as unknown as Data[],
      QUOTED,
    )) as Outcome[]
    const [whole, ...rest] = outcomes as [Outcome, ...Outcome[]]
    expect(whole.audience).toBe('customer')
    for (const { messages, audience } of rest) {
      expect(audience).toBe('customer')
      // Nothing is made up, and where nothing is found the quotation stands in: the judging always has a thread.
      const texts = whole.messages.map(({ text }) => text)
      for (const { text } of messages)
        expect([...texts, QUOTED].some((known) => known.includes(text) || text.includes(known))).toBe(true)
      expect(messages.length).toBeGreaterThan(0)
    }
    // A button that says "Send" is found without a selector.
    const says = await page.evaluate(() => (Reflect.get(window, 'sendButton') as () => HTMLElement)().innerText ?? '')
    if (/^send/i.test(says)) expect(rest.every(({ button }) => button)).toBe(true)
  },
)
