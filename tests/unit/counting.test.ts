import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Count, CountsStore } from '../../src/background/counts-store'
import type { RulesInForce } from '../../src/background/rules-in-force'
import { analyze } from '../../src/engine/analyze'
import { everyIssueLabel, issueLabels } from '../../src/engine/context/issue-labels'
import type { Thread } from '../../src/engine/types'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import type { RuleSet } from '../../src/rule-set/types'
import { MemoryArea } from './background-memory-area'

const session = new MemoryArea()
vi.mock('webextension-polyfill', () => ({ default: { storage: { session } } }))
const { Counting } = await import('../../src/background/counting')
const { weekOf } = await import('../../src/background/counts-store')

let kept: Count[]
let ruleSet: RuleSet
const store = { add: async (counts: readonly Count[]) => void kept.push(...counts) } as unknown as CountsStore
const rules = { get: async () => ruleSet } as unknown as RulesInForce
const start = () => new Counting(rules, store)
const NOBODY: Thread = { messages: [] }

beforeEach(() => {
  kept = []
  ruleSet = DEFAULT_RULE_SET
  session.kept.clear()
})
afterEach(() => vi.restoreAllMocks())

/** Judges as a frame does, and returns when it is counted. */
const judge = (counting: InstanceType<typeof Counting>, reply: string, thread = NOBODY, frame = '1.0') =>
  counting.judged(frame, reply, thread, analyze(reply, thread, ruleSet))

const total = (kind: string, name: string) =>
  kept.filter((count) => count.kind === kind && count.name === name).reduce((sum, { count }) => sum + count, 0)

describe('counting', () => {
  it('counts a finding once in a draft, however often it is judged, and again in the next one', async () => {
    const counting = start()
    for (const reply of ['Please calm down', 'Please calm down.', 'Please calm down. I will look.']) {
      await judge(counting, reply)
    }
    await counting.flush()
    expect(total('fired', 'tell-to-calm')).toBe(1)
    await judge(counting, '')
    await judge(counting, 'Please calm down.')
    await counting.flush()
    expect(total('fired', 'tell-to-calm')).toBe(2)
  })

  it('knows after the worker was stopped what it counted already', async () => {
    const first = start()
    await judge(first, 'Please calm down.')
    await first.flush()
    const second = start()
    await judge(second, 'Please calm down. I will look.')
    await second.flush()
    expect(total('fired', 'tell-to-calm')).toBe(1)
  })

  it('counts what is missing only when the draft is over', async () => {
    const thread: Thread = {
      messages: [{ from: 'customer', text: 'My parcel arrived broken and I am furious! This is the third time!' }],
    }
    const lacking = analyze('Thank you for your message.', thread, ruleSet).findings.filter((f) => f.start === f.end)
    expect(lacking.length).toBeGreaterThan(0)
    const rule = lacking[0]!.rule
    const counting = start()
    await judge(counting, 'Thank you for your message.', thread)
    await counting.flush()
    expect(total('fired', rule)).toBe(0)
    await judge(counting, '', thread)
    await counting.flush()
    expect(total('fired', rule)).toBe(1)
  })

  it('counts what was taken and waved away', async () => {
    const counting = start()
    await judge(counting, 'Please calm down.')
    await counting.answered('1.0', 'taken', 'tell-to-calm')
    await counting.answered('1.0', 'waved', 'policy-shield')
    await counting.flush()
    expect([total('taken', 'tell-to-calm'), total('waved', 'policy-shield')]).toEqual([1, 1])
    expect(new Set(kept.map(({ week }) => week))).toEqual(new Set([weekOf(Date.now())]))
  })

  it('counts the complaint of a conversation once, in words of its own', async () => {
    const thread: Thread = {
      messages: [{ from: 'customer', text: 'Hi, Marta Skov here, order 88123. My parcel is two weeks late!' }],
    }
    const counting = start()
    await judge(counting, 'Hello', thread)
    await judge(counting, 'Hello Marta', thread)
    await counting.flush()
    expect(total('complaint', 'parcel late')).toBe(1)
    expect(JSON.stringify(kept)).not.toMatch(/marta|skov|88123|two weeks/i)
    expect(JSON.stringify([...session.kept])).not.toMatch(/marta|skov|88123|hello|two weeks/i)
  })

  it('counts nothing where the team does not want it', async () => {
    ruleSet = { ...DEFAULT_RULE_SET, settings: { ...DEFAULT_RULE_SET.settings, counting: false } }
    const counting = start()
    await judge(counting, 'Please calm down.')
    await counting.answered('1.0', 'taken', 'tell-to-calm')
    await counting.flush()
    expect(kept).toEqual([])
    expect(session.kept.size).toBe(0)
  })

  it('goes on when the browser does not take the numbers', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const full = { add: () => Promise.reject(new Error('full')) } as unknown as CountsStore
    const counting = new Counting(rules, full)
    await judge(counting, 'Please calm down.')
    await counting.flush()
    expect(warn).toHaveBeenCalled()
  })
})

describe('labels of complaints', () => {
  it.each([
    ['My package still has not arrived.', 'parcel late'],
    ['The kettle came broken.', 'item damaged'],
    ['I was charged twice for the same order!', 'charge twice'],
    ['Still no refund after four weeks. Where is my refund?', 'refund late'],
    ['The app keeps crashing.', 'app not working'],
  ])('%s → %s', (text, label) => {
    expect(issueLabels({ messages: [{ from: 'customer', text }] })).toContain(label)
  })

  it('are only ever of the closed list, whatever the customer writes', () => {
    const known = new Set(everyIssueLabel())
    const texts = [
      'My name is Late Parcel, 555-1234, and my parcel is late.',
      'Jonas Delivery stole my package, he lives at 4 Broken Road.',
      'refund refund refund! jonas@example.com never paid my money back',
    ]
    for (const text of texts) {
      for (const label of issueLabels({ messages: [{ from: 'customer', text }] })) expect(known).toContain(label)
    }
  })

  it('say nothing about a question or a thank-you', () => {
    expect(issueLabels({ messages: [{ from: 'customer', text: 'Thank you, the parcel came on Friday.' }] })).toEqual([])
    expect(issueLabels({ messages: [{ from: 'customer', text: 'Which sizes do you have?' }] })).toEqual([])
  })
})

it('a week begins on Monday', () => {
  expect(weekOf(new Date(2026, 10, 22, 23, 59).getTime())).toBe('2026-11-16')
  expect(weekOf(new Date(2026, 10, 23, 0, 1).getTime())).toBe('2026-11-23')
  expect(weekOf(new Date(2027, 0, 1).getTime())).toBe('2026-12-28')
})
