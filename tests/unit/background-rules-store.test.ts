import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { EarlierRuleSet } from '../../src/background/earlier-states'
import { sumOf } from '../../src/background/text-sum'
import { ruleSetText } from '../../src/rule-set/text'
import { MemoryArea } from './background-memory-area'

vi.mock('webextension-polyfill', () => ({ default: {} }))

const { RulesStore } = await import('../../src/background/rules-store')
const { RulesInForce } = await import('../../src/background/rules-in-force')
const { DEFAULT_RULE_SET } = await import('../../src/rule-set/defaults')
const { changeSettings, turnRuleOff } = await import('../../src/rule-set/edit')

/** One after the other, as the browser's lock does it. */
function inTurns() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(task: () => Promise<T>): Promise<T> => {
    const next = last.then(task, task)
    last = next.catch(() => undefined)
    return next
  }
}

let area: MemoryArea
let turns: ReturnType<typeof inTurns>
const open = () => new RulesStore(area.asArea(), turns)
const off = (id: string) => (set: typeof DEFAULT_RULE_SET) => turnRuleOff(set, id)

/** The rule sets of these states. */
const all = (states: readonly EarlierRuleSet[]) => Promise.all(states.map((state) => state.read()))

/** Rules as leads write them, of which no two are alike. */
const MANY = {
  ...DEFAULT_RULE_SET,
  rules: Array.from({ length: 5000 }, (_, i) => ({
    id: `team-phrase-${i}`,
    title: `Saying “as per clause ${i}”`,
    why: `We agreed on ${i % 28}/${1 + (i % 12)} that nobody writes like that to a customer who waits.`,
    severity: 'warn' as const,
    enabled: true,
    phrase: { words: `as per clause ${i}`, otherForms: true, onlyAsCommand: false, notInQuotes: true },
    patterns: [`as per (clause|section) ${i}`, `according to clause ${i}`],
    unless: [`not as per clause ${i}`],
    rewrites: [`Here is what clause ${i} means for you: […]`],
    examples: { bad: [`As per clause ${i} we cannot.`], ok: [`Clause ${i} lets us refund you.`] },
  })),
}

beforeEach(() => {
  area = new MemoryArea()
  turns = inTurns()
})

describe('the rules store', () => {
  it('gives the built-in rules where nothing is stored, and writes nothing for that', async () => {
    expect(await open().load()).toEqual({ ruleSet: DEFAULT_RULE_SET, earlier: [] })
    expect(area.kept.size).toBe(0)
  })

  it('keeps a change for whoever opens the store next', async () => {
    await open().change(off('tell-to-calm'), 'Telling someone to calm down: off')
    expect((await open().load()).ruleSet.overrides).toEqual({ 'tell-to-calm': { enabled: false } })
  })

  it('loses no change of two pages that save at the same moment', async () => {
    const [one, other] = [open(), open()]
    await Promise.all([
      one.change(off('profanity'), 'a'),
      other.change(off('sarcasm'), 'b'),
      one.change((set) => changeSettings(set, { sendGuard: 'warn' }), 'c'),
    ])
    const { ruleSet } = await open().load()
    expect(Object.keys(ruleSet.overrides).sort()).toEqual(['profanity', 'sarcasm'])
    expect(ruleSet.settings.sendGuard).toBe('warn')
  })

  it('takes changes back one by one, down to the start', async () => {
    const store = open()
    await store.change(off('profanity'), 'first')
    await store.change(off('sarcasm'), 'second')
    expect((await store.undo()).ruleSet.overrides).toEqual({ profanity: { enabled: false } })
    expect((await store.undo()).ruleSet).toEqual(DEFAULT_RULE_SET)
    expect((await store.undo()).ruleSet).toEqual(DEFAULT_RULE_SET)
  })

  it('keeps the last twenty states and says what replaced them', async () => {
    const store = open()
    for (let i = 0; i < 25; i += 1) await store.change(off(`rule-${i}`), `change ${i}`)
    const { earlier } = await store.load()
    expect(earlier.map((state) => state.change)).toEqual(Array.from({ length: 20 }, (_, i) => `change ${i + 5}`))
  })

  it('brings any of them back, and that can be undone too', async () => {
    const store = open()
    for (const id of ['profanity', 'sarcasm', 'slur']) await store.change(off(id), `${id}: off`)
    const { earlier } = await store.load()
    expect((await all(earlier)).map(({ overrides }) => Object.keys(overrides))).toEqual([
      [],
      ['profanity'],
      ['profanity', 'sarcasm'],
    ])
    const second = await earlier[1]!.read()
    await store.change(() => second, 'back')
    expect(Object.keys((await store.load()).ruleSet.overrides)).toEqual(['profanity'])
    expect(Object.keys((await store.undo()).ruleSet.overrides)).toEqual(['profanity', 'sarcasm', 'slur'])
  })

  it('still brings earlier states back after the set in force was found broken', async () => {
    const store = open()
    await store.change((set) => ({ ...set, words: ['Skagen 👍'] }), 'a')
    await store.change((set) => ({ ...set, words: ['Skagen 👎'] }), 'b')
    await area.set({ ruleSet: { schemaVersion: 2 } })
    const stored = await store.load()
    expect(stored.broken).toBeDefined()
    expect((await all(stored.earlier)).map(({ words }) => words)).toEqual([[], ['Skagen 👍']])
  })

  it('reads the states that version 0.1.0 kept as a whole', async () => {
    const whole = { ruleSet: turnRuleOff(DEFAULT_RULE_SET, 'slur'), at: 1, change: 'old' }
    await area.set({ earlierRuleSets: [whole, { ...whole, ruleSet: DEFAULT_RULE_SET, at: 2, change: 'older' }] })
    const store = open()
    await store.change(off('profanity'), 'new')
    const { earlier } = await store.load()
    const sets = await all(earlier)
    expect(earlier.map((state, i) => [state.change, Object.keys(sets[i]!.overrides)])).toEqual([
      ['old', ['slur']],
      ['older', []],
      ['new', []],
    ])
  })

  it('reads the states that were kept as what differs in their texts', async () => {
    // Each from the state after it, the newest one whole.
    const texts = ['profanity', 'slur', 'sarcasm'].map((id) => ruleSetText(turnRuleOff(DEFAULT_RULE_SET, id)))
    const kept = texts.map((text, i) => {
      const later = texts[i + 1]
      const head = later ? [...text].findIndex((letter, at) => letter !== later[at]) : 0
      let tail = 0
      while (later && tail < text.length - head && text.at(-1 - tail) === later.at(-1 - tail)) tail++
      const put = text.slice(head, text.length - tail)
      return { at: i, change: `change ${i}`, same: [head, tail], put, sum: sumOf(text) }
    })
    await area.set({ earlierRuleSets: kept })
    const store = open()
    await store.change(off('spite'), 'new')
    const { earlier } = await store.load()
    expect(earlier.map(({ change }) => change)).toEqual(['change 0', 'change 1', 'change 2', 'new'])
    expect((await all(earlier)).map(({ overrides }) => Object.keys(overrides))).toEqual([
      ['profanity'],
      ['slur'],
      ['sarcasm'],
      [],
    ])
    // With one that is damaged all go that rest on it.
    await area.set({ earlierRuleSets: [kept[0], { ...kept[1], sum: 'other' }, kept[2]] })
    expect((await store.load()).earlier.map(({ change }) => change)).toEqual(['change 2'])
  })

  it('forgets the earlier states on request, and nothing else', async () => {
    const store = open()
    await store.change(off('profanity'), 'first')
    expect(await store.forgetEarlier()).toEqual({ ruleSet: turnRuleOff(DEFAULT_RULE_SET, 'profanity'), earlier: [] })
  })

  it('keeps twenty states of 5,000 rules in less than half of the 10 MB that a browser gives', async () => {
    const store = open()
    await store.change(() => MANY, 'import')
    for (let i = 0; i < 20; i += 1) {
      await store.change(
        (set) => ({ ...set, rules: set.rules.with(i * 200, { ...set.rules[i * 200]!, enabled: false }) }),
        `rule ${i}`,
      )
    }
    const bytes = [...area.kept.values()].reduce((sum, text) => sum + text.length, 0)
    expect(bytes).toBeLessThan(5 * 1024 * 1024)
    const { earlier } = await store.load()
    expect(earlier).toHaveLength(20)
    expect(await earlier[0]!.read()).toEqual(MANY)
    expect((await earlier[19]!.read()).rules.filter((rule) => !rule.enabled)).toHaveLength(19)
  }, 120_000)

  it('leaves damaged states out and keeps the others', async () => {
    const store = open()
    for (const id of ['profanity', 'sarcasm', 'slur']) await store.change(off(id), id)
    const kept = JSON.parse(area.kept.get('earlierRuleSets')!)
    await area.set({ earlierRuleSets: [kept[0], { ...kept[1], filed: 7 }, kept[2]] })
    expect((await store.load()).earlier.map((state) => state.change)).toEqual(['profanity', 'slur'])
    await area.set({ earlierRuleSets: [kept[0], { ...kept[1], filed: 'other words' }, kept[2]] })
    const after = await store.load()
    await expect(after.earlier[1]!.read()).rejects.toThrow('damaged')
    expect(Object.keys((await after.earlier[2]!.read()).overrides)).toEqual(['profanity', 'sarcasm'])
    await store.change(off('spite'), 'later')
    expect((await store.load()).earlier.map((state) => state.change)).toEqual(['profanity', 'sarcasm', 'slur', 'later'])
  })

  it('changes nothing when the browser cannot write', async () => {
    const store = open()
    await store.change(off('profanity'), 'first')
    for (const [said, told] of [
      ['Resource::kQuotaBytes quota exceeded', /storage for Evenkeel is full. Nothing was changed/],
      ['the profile is locked', /the profile is locked/],
    ] as const) {
      area.failNextWrite = new Error(said)
      await expect(store.change(off('sarcasm'), 'second')).rejects.toThrow(told)
      const { ruleSet, earlier } = await store.load()
      expect(ruleSet.overrides).toEqual({ profanity: { enabled: false } })
      expect(earlier.map((state) => state.change)).toEqual(['first'])
    }
  })

  it('puts a broken set aside, says where it is wrong, and holds to the built-in rules', async () => {
    const found = { ...DEFAULT_RULE_SET, overrides: { profanity: { severity: 'deafening' } }, words: ['Acme'] }
    await area.set({ ruleSet: found })
    const stored = await open().load()
    expect(stored.ruleSet).toEqual(DEFAULT_RULE_SET)
    expect(stored.broken?.found).toEqual(found)
    expect(stored.broken?.problems.map((problem) => problem.path)).toEqual(['overrides.profanity.severity'])
    // Still there after changes made meanwhile, until a lead has repaired or dismissed it.
    await open().change(off('sarcasm'), 'meanwhile')
    expect((await open().load()).broken?.found).toEqual(found)
    expect((await open().discardBroken()).broken).toBeUndefined()
    expect((await open().load()).ruleSet.overrides).toEqual({ sarcasm: { enabled: false } })
  })

  it('keeps the broken set where it was if it cannot be put aside', async () => {
    await area.set({ ruleSet: 'not a set' })
    area.failNextWrite = new Error('full')
    await expect(open().load()).rejects.toThrow('full')
    expect((await open().load()).broken?.found).toBe('not a set')
  })

  it('reads past a broken list of earlier states', async () => {
    await area.set({ earlierRuleSets: [7, { ruleSet: {}, at: 1, change: 'x' }, null] })
    expect(await open().load()).toEqual({ ruleSet: DEFAULT_RULE_SET, earlier: [] })
  })

  it('tells of changes of the rules, not of other things in storage', async () => {
    const heard = vi.fn()
    const stop = open().onChange(heard)
    await area.set({ restingSites: [] })
    expect(heard).not.toHaveBeenCalled()
    await open().change(off('profanity'), 'x')
    expect(heard).toHaveBeenCalled()
    stop()
    heard.mockClear()
    await open().undo()
    expect(heard).not.toHaveBeenCalled()
  })
})

describe('the rules in force', () => {
  it('are read once until they change, and stay the same object', async () => {
    const store = open()
    const inForce = new RulesInForce(store)
    const first = await inForce.get()
    const reads = area.reads
    expect(await inForce.get()).toBe(first)
    expect(area.reads).toBe(reads)
    await store.change(off('profanity'), 'x')
    expect((await inForce.get()).overrides).toEqual({ profanity: { enabled: false } })
  })

  it('are those that held before when storage fails, and are asked for again after', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const inForce = new RulesInForce(open())
    area.failNextWrite = new Error('full')
    area.kept.set('ruleSet', '"broken"')
    expect(await inForce.get()).toEqual(DEFAULT_RULE_SET)
    const reads = area.reads
    expect(await inForce.get()).toEqual(DEFAULT_RULE_SET)
    expect(area.reads).toBeGreaterThan(reads)
  })
})
