import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Runtime } from 'webextension-polyfill'
import type { Count, CountsStore } from '../../src/background/counts-store'
import { changeSettings } from '../../src/rule-set/edit'
import { MemoryArea } from './background-memory-area'

const session = new MemoryArea()
const setBadgeText = vi.fn(async (_: { tabId: number; text: string }) => undefined)
const local = new MemoryArea()
vi.mock('webextension-polyfill', () => ({ default: { storage: { session, local }, action: { setBadgeText } } }))

const { Frame } = await import('../../src/background/frame')
const { RulesStore } = await import('../../src/background/rules-store')
const { RulesInForce } = await import('../../src/background/rules-in-force')
const { readFromCoach } = await import('../../src/background/messages')
const { OwnChoicesStore } = await import('../../src/background/own-choices')
const { Counting } = await import('../../src/background/counting')
const { countOf } = await import('../../src/background/badge')

/** The background's end of a port, with a way to speak as the frame does. */
function portOfTab(tabId: number) {
  const hear = new Set<(value: unknown) => void>()
  const gone = new Set<() => void>()
  const answers: unknown[] = []
  let open = true
  const port = {
    name: 'evenkeel-coach',
    sender: { tab: { id: tabId } },
    onMessage: { addListener: (listener: (value: unknown) => void) => hear.add(listener) },
    onDisconnect: { addListener: (listener: () => void) => gone.add(listener) },
    postMessage: (message: unknown) => {
      if (!open) throw new Error('Attempting to use a disconnected port object')
      answers.push(message)
    },
  }
  return {
    port: port as unknown as Runtime.Port,
    answers,
    says: (value: unknown) => hear.forEach((listener) => void listener(value)),
    leaves: () => {
      open = false
      gone.forEach((listener) => void listener())
    },
  }
}

const judgeMessage = (id: number, reply: string) => ({ type: 'judge', id, reply, thread: { messages: [] } })

let area: MemoryArea
let store: InstanceType<typeof RulesStore>
let own: InstanceType<typeof OwnChoicesStore>
const counted: Count[] = []
const counts = { add: async (more: readonly Count[]) => void counted.push(...more) } as unknown as CountsStore
const newFrame = (tabId = 1) => {
  const end = portOfTab(tabId)
  const rules = new RulesInForce(store, own)
  return { ...end, frame: new Frame(end.port, { rules, own, counting: new Counting(rules, counts) }) }
}

beforeEach(() => {
  area = new MemoryArea()
  store = new RulesStore(area.asArea(), (task) => task())
  own = new OwnChoicesStore(area.asArea(), (task) => task())
  session.kept.clear()
  setBadgeText.mockClear()
})
afterEach(() => vi.restoreAllMocks())

describe('a frame', () => {
  it('is answered in the order of its questions, with the guard that holds', async () => {
    const { says, answers } = newFrame()
    for (const id of [1, 2, 3]) says(judgeMessage(id, `Thank you for reply ${id}.`))
    await vi.waitFor(() => expect(answers).toHaveLength(3))
    expect(answers).toMatchObject([1, 2, 3].map((id) => ({ type: 'report', id, sendGuard: 'block' })))
  })

  it('has a text of a million characters judged up to the limit, which the report names', async () => {
    const { says, answers } = newFrame()
    says(judgeMessage(1, 'a '.repeat(500_000)))
    await vi.waitFor(() => expect(answers).toHaveLength(1), { timeout: 30_000 })
    const [answer] = answers as [{ report: { judged: number } }]
    expect(answer.report.judged).toBeGreaterThan(0)
    expect(answer.report.judged).toBeLessThanOrEqual(100_000)
  }, 40_000)

  it('is told when a rule that it switches off cannot be saved', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    area.failNextWrite = new Error('Quota exceeded')
    const { says, answers } = newFrame()
    says({ type: 'turn-rule-off', rule: 'tell-to-calm' })
    await vi.waitFor(() => expect(answers).toEqual([{ type: 'not-saved', rule: 'tell-to-calm' }]))
  })

  it('switches a rule off for its agent, not for the team', async () => {
    const { says, answers } = newFrame()
    says({ type: 'turn-rule-off', rule: 'tell-to-calm' })
    await vi.waitFor(async () => expect(await own.load()).toEqual({ rulesOff: ['tell-to-calm'] }))
    expect((await store.load()).ruleSet.overrides).toEqual({})
    says(judgeMessage(1, 'Please calm down.'))
    await vi.waitFor(() => expect(answers).toMatchObject([{ report: { findings: [] }, mayTurnOff: true }]))
  })

  it('switches no rule off where the team does not let agents do that', async () => {
    await store.change((ruleSet) => changeSettings(ruleSet, { agentsMaySwitchOff: false }), 'x')
    await own.switchRule('tell-to-calm', false)
    const { says, answers } = newFrame()
    says({ type: 'turn-rule-off', rule: 'policy-shield' })
    says(judgeMessage(1, 'Please calm down.'))
    await vi.waitFor(() =>
      expect(answers).toMatchObject([{ report: { findings: [{ rule: 'tell-to-calm' }] }, mayTurnOff: false }]),
    )
    expect((await own.load()).rulesOff).toEqual(['tell-to-calm'])
  })

  it('is ignored where it speaks nonsense, with the field named and no text repeated, and answered afterwards', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { says, answers } = newFrame()
    says(undefined)
    says({ type: 'judge', id: 1, reply: 'x', thread: { messages: [{ from: 'my secret words', text: 'y' }] } })
    says({ type: 'turn-rule-off', rule: '__proto__' })
    says({ type: 'badge', count: -1 })
    says({ type: 'format-disk' })
    says(judgeMessage(2, 'Fine.'))
    await vi.waitFor(() => expect(answers).toMatchObject([{ type: 'report', id: 2 }]))
    const warnings = warn.mock.calls.map(([text]) => String(text))
    expect(warnings).toHaveLength(5)
    expect(warnings[1]).toContain('thread.messages.0.from')
    expect(warnings[2]).toContain('rule must be a rule id')
    expect(warnings[3]).toContain('count')
    expect(warnings[4]).toContain('type')
    expect(warnings.join()).not.toContain('secret')
  })

  it('may leave at any moment', async () => {
    const { says, leaves, answers, frame } = newFrame()
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    says(judgeMessage(1, 'Fine.'))
    leaves()
    frame.say({ type: 'rules-changed' })
    await new RulesInForce(store).get()
    expect(answers).toEqual([])
    expect(error).not.toHaveBeenCalled()
  })

  it('shows its count in the toolbar of its own tab, and takes it along when it leaves', async () => {
    const { says, leaves } = newFrame(7)
    says({ type: 'badge', count: 3 })
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '3' }))
    expect(await countOf(7)).toBe(3)
    expect(await countOf(8)).toBeUndefined()
    says({ type: 'badge', count: 0 })
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' }))
    expect(await countOf(7)).toBe(0)
    leaves()
    await vi.waitFor(async () => expect(await countOf(7)).toBeUndefined())
  })

  it('leaves the number of another frame of its tab alone when it goes', async () => {
    const [one, other] = [newFrame(7), newFrame(7)]
    one.says({ type: 'badge', count: 2 })
    one.says({ type: 'badge', count: undefined })
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenCalledTimes(2))
    other.says({ type: 'badge', count: 5 })
    await vi.waitFor(async () => expect(await countOf(7)).toBe(5))
    one.leaves()
    expect(await countOf(7)).toBe(5)
  })

  it('survives whatever it is told', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof readFromCoach(value).ok === 'boolean'))
  })
})
