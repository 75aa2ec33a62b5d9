import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Fetched } from '../../src/background/fetch-rule-set'
import type { Policy } from '../../src/background/policy'
import { MemoryArea } from './background-memory-area'

vi.mock('webextension-polyfill', () => ({ default: {} }))

const { RulesStore } = await import('../../src/background/rules-store')
const { TeamAddress, originForRulesOnly } = await import('../../src/background/team-address')
const { DEFAULT_RULE_SET } = await import('../../src/rule-set/defaults')
const { ruleSetText } = await import('../../src/rule-set/text')

const URL_ = 'https://rules.example.com/evenkeel.json'
const HOUR = 60 * 60_000
const yes = Promise.resolve(true)
const no = Promise.resolve(false)
const atOnce = <T>(task: () => Promise<T>): Promise<T> => task()
const setOf = (word: string, takeSilently = false) => ({
  ...DEFAULT_RULE_SET,
  words: [word],
  settings: { ...DEFAULT_RULE_SET.settings, ...(takeSilently && { takeSilently }) },
})

let area: MemoryArea
let answer: Fetched
let asked: (string | undefined)[]
let now: number
let policy: Policy | undefined
let permitted: boolean

beforeEach(() => {
  area = new MemoryArea()
  asked = []
  now = 1_000_000_000
  policy = undefined
  permitted = true
  serve(setOf('Skagen'), '"1"')
})

const serve = (set: unknown, etag: string) => {
  answer = { kind: 'text', text: typeof set === 'string' ? set : ruleSetText(set as typeof DEFAULT_RULE_SET), etag }
}
const store = () => new RulesStore(area.asArea(), atOnce, async () => policy)
const open = () =>
  new TeamAddress(store(), area.asArea(), {
    fetch: async (_url, etag) => {
      asked.push(etag)
      return answer
    },
    permitted: async () => permitted,
    policy: async () => policy,
    turns: atOnce,
    now: () => now,
  })

const words = async () => (await store().load()).ruleSet.words
/** An address whose set was looked at and taken. */
async function joined(takeSilently: boolean) {
  serve(setOf('Skagen', takeSilently), '"1"')
  await open().use(URL_, no, yes)
  const { waiting } = (await open().state())!
  await open().take(() => waiting!, 'From the team’s address')
}

describe('the team’s address', () => {
  it('is asked for nothing where there is none', async () => {
    await open().askIfDue()
    await open().ask()
    expect(asked).toEqual([])
    expect(await open().state()).toBeUndefined()
    expect(area.kept.size).toBe(0)
  })

  it('shows the first set and takes nothing by itself, even if that set asks for it', async () => {
    serve(setOf('Skagen', true), '"1"')
    await open().use(URL_, no, yes)
    expect((await open().state())?.waiting).toEqual(setOf('Skagen', true))
    expect(await words()).toEqual([])
  })

  it('is forgotten again where the browser’s question is answered with no', async () => {
    expect(await open().use(URL_, no, no)).toBe(false)
    expect(await open().state()).toBeUndefined()
    await open().use(URL_, no, yes)
    await open().use('https://other.example.com/x.json', no, no)
    expect((await open().state())?.url).toBe(URL_)
    expect(asked).toHaveLength(1)
  })

  it('is asked every four hours with the ETag that it gave, after a failure sooner', async () => {
    await open().use(URL_, no, yes)
    await open().askIfDue()
    expect(asked).toEqual([undefined])
    now += 4 * HOUR
    answer = { kind: 'same' }
    await open().askIfDue()
    expect(asked).toEqual([undefined, '"1"'])
    now += 4 * HOUR
    answer = { kind: 'failed', reason: 'did not answer' }
    await open().askIfDue()
    expect(await open().state()).toMatchObject({ problem: 'did not answer', answeredAt: now - 4 * HOUR })
    now += 15 * 60_000
    answer = { kind: 'same' }
    await open().askIfDue()
    expect(asked).toHaveLength(4)
    expect((await open().state())?.problem).toBeUndefined()
  })

  it('keeps what was taken while the server is away or sends something else', async () => {
    await joined(true)
    for (const bad of ['<html>', '{"schemaVersion": 99}', '{"schemaVersion": 2', '']) {
      serve(bad, '"2"')
      await open().ask()
      expect((await open().state())?.problem).toMatch(/^sent something else than a rule set: /)
      expect(await words()).toEqual(['Skagen'])
    }
    answer = { kind: 'failed', reason: 'answered 500' }
    await open().ask()
    expect(await words()).toEqual(['Skagen'])
    serve(setOf('Vejle', true), '"3"')
    await open().ask()
    expect(asked.at(-1)).toBe('"1"')
    expect(await words()).toEqual(['Vejle'])
  })

  it('takes later sets silently if the one in force says so, and that can be undone', async () => {
    await joined(true)
    serve(setOf('Vejle', true), '"2"')
    await open().ask()
    expect(await words()).toEqual(['Vejle'])
    expect((await open().state())?.waiting).toBeUndefined()
    expect((await store().undo()).ruleSet.words).toEqual(['Skagen'])
  })

  it('shows later sets where the one in force does not say so', async () => {
    await joined(false)
    serve(setOf('Vejle', true), '"2"')
    await open().ask()
    expect(await words()).toEqual(['Skagen'])
    expect((await open().state())?.waiting?.words).toEqual(['Vejle'])
  })

  it('never sweeps away what was changed on this machine', async () => {
    await joined(true)
    await store().change((set) => ({ ...set, words: [...set.words, 'mine'] }), 'mine')
    serve(setOf('Vejle', true), '"2"')
    await open().ask()
    expect(await words()).toEqual(['Skagen', 'mine'])
    const { waiting } = (await open().state())!
    // A part of it is taken: from here on this machine goes its own way.
    await open().take((set) => ({ ...set, words: [...set.words, 'Vejle'] }), 'a part')
    expect((await open().state())?.waiting).toBeUndefined()
    expect(waiting?.words).toEqual(['Vejle'])
    serve(setOf('Ribe', true), '"3"')
    await open().ask()
    expect(await words()).toEqual(['Skagen', 'mine', 'Vejle'])
  })

  it('is not asked without the browser’s permission, and says so', async () => {
    await open().use(URL_, no, yes)
    permitted = false
    await open().ask()
    expect(asked).toHaveLength(1)
    expect((await open().state())?.problem).toContain('permission was taken back')
  })

  it('gives its permission back only if it was asked for this address', async () => {
    await open().use(URL_, no, yes)
    expect(await originForRulesOnly(area.asArea())).toBe('https://rules.example.com/*')
    expect(await open().forget()).toBe('https://rules.example.com/*')
    await open().use(URL_, yes, yes)
    expect(await originForRulesOnly(area.asArea())).toBeUndefined()
    expect(await open().forget()).toBeUndefined()
    expect(await words()).toEqual([])
  })

  it('of a policy is taken without a word, also where the rules are locked', async () => {
    permitted = false
    policy = { teamAddress: URL_, locksRules: true, sites: [], problems: [] }
    await open().askIfDue()
    expect(await words()).toEqual(['Skagen'])
    expect(await open().state()).toMatchObject({ url: URL_, byPolicy: true })
    serve(setOf('Vejle'), '"2"')
    now += 4 * HOUR
    await open().askIfDue()
    expect(await words()).toEqual(['Vejle'])
    await expect(store().change(() => DEFAULT_RULE_SET, 'x')).rejects.toThrow('set by your organisation')
    await expect(store().undo()).rejects.toThrow('set by your organisation')
    // Gone with the policy.
    policy = undefined
    expect(await open().state()).toBeUndefined()
  })

  it('of a policy that does not lock leaves a lead’s edits alone', async () => {
    policy = { teamAddress: URL_, locksRules: false, sites: [], problems: [] }
    await store().change((set) => ({ ...set, words: ['mine'] }), 'mine')
    await open().ask()
    expect(await words()).toEqual(['mine'])
    expect((await open().state())?.waiting?.words).toEqual(['Skagen'])
  })

  it('is not asked where the policy brings the rule set itself', async () => {
    policy = { teamAddress: URL_, ruleSet: setOf('Ribe'), locksRules: true, sites: [], problems: [] }
    await open().ask()
    expect(asked).toEqual([])
    expect(await words()).toEqual(['Ribe'])
  })
})
