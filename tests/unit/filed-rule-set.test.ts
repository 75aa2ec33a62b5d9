import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ownPhrase } from '../../src/dev/own-phrase'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import { removeOwnRule, saveOwnRule, switchOwnRule } from '../../src/rule-set/edit-own-rules'
import { inPieces } from '../../src/rule-set/pieces'
import { ruleSetText } from '../../src/rule-set/text'
import type { RuleSet } from '../../src/rule-set/types'
import { MemoryArea } from './background-memory-area'

vi.mock('webextension-polyfill', () => ({ default: {} }))

const { RulesStore } = await import('../../src/background/rules-store')

const MANY: RuleSet = {
  ...DEFAULT_RULE_SET,
  words: ['Skagen'],
  rules: Array.from({ length: 1000 }, (_, i) => ownPhrase(`team-clause-${i}`, `as per clause ${i}`)),
}

let area: MemoryArea
let last: Promise<unknown>
const inTurns = <T>(task: () => Promise<T>): Promise<T> => {
  const next = last.then(task, task)
  last = next.catch(() => undefined)
  return next
}
const open = () => new RulesStore(area.asArea(), inTurns)
const pieces = () => [...area.kept.keys()].filter((key) => key.startsWith('rules-')).sort()
const head = () => JSON.parse(area.kept.get('ruleSet')!) as { pieces: string[] }

beforeEach(() => {
  area = new MemoryArea()
  last = Promise.resolve()
})

describe('the pieces of many rules', () => {
  it('hold all of them in order, some dozens each', () => {
    const cut = inPieces(MANY.rules)
    expect(cut.flat()).toEqual(MANY.rules)
    expect(cut.length).toBeGreaterThan(5)
    expect(Math.max(...cut.map(({ length }) => length))).toBeLessThanOrEqual(200)
  })

  it('stay but for one or two when a rule is added, taken out, or changed anywhere', () => {
    const before = inPieces(MANY.rules).map((piece) => JSON.stringify(piece))
    for (const at of [0, 1, 333, 998, 999]) {
      const rule = MANY.rules[at]!
      for (const rules of [
        MANY.rules.toSpliced(at, 1),
        MANY.rules.toSpliced(at, 0, ownPhrase('team-other', 'kindly')),
        MANY.rules.with(at, { ...rule, enabled: false }),
      ]) {
        const others = inPieces(rules).filter((piece) => !before.includes(JSON.stringify(piece)))
        expect(others.length, `at ${at}`).toBeLessThanOrEqual(2)
      }
    }
  })
})

describe('a rule set with many rules', () => {
  it('is written piece by piece: a change of one rule writes and reads one of them', async () => {
    const store = open()
    await store.change(() => MANY, 'import')
    const before = new Map(area.kept)
    const { ruleSet } = await store.change((set) => switchOwnRule(set, 'team-clause-500', false), 'off')
    const written = [...area.kept].filter(([key, text]) => before.get(key) !== text).map(([key]) => key)
    expect(written.filter((key) => key.startsWith('rules-'))).toHaveLength(1)
    expect(written).toHaveLength(3)
    const size = written.reduce((sum, key) => sum + area.kept.get(key)!.length, 0)
    expect(size).toBeLessThan(ruleSetText(MANY).length / 20)
    // And whoever reads it meanwhile keeps every other rule as the same object.
    const other = open()
    const first = await other.load()
    await store.change((set) => switchOwnRule(set, 'team-clause-501', false), 'off')
    const second = await other.load()
    const anew = second.ruleSet.rules.filter((rule, i) => rule !== first.ruleSet.rules[i])
    expect(anew.length).toBeLessThanOrEqual(200)
    expect(second.ruleSet.rules.filter(({ enabled }) => !enabled)).toHaveLength(2)
    expect(ruleSet.rules).toHaveLength(1000)
  })

  it('is the same object until it changes', async () => {
    const store = open()
    const { ruleSet } = await store.change(() => MANY, 'import')
    expect((await store.load()).ruleSet).toBe(ruleSet)
    expect(await store.inForce()).toBe(ruleSet)
    await open().change((set) => switchOwnRule(set, 'team-clause-1', false), 'by another page')
    expect((await store.load()).ruleSet).not.toBe(ruleSet)
  })

  it('comes back byte for byte, through changes, undone ones, and a store that knows nothing yet', async () => {
    const store = open()
    await store.change(() => MANY, 'import')
    await store.change((set) => removeOwnRule(set, 'team-clause-3'), 'removed')
    await store.change((set) => saveOwnRule(set, ownPhrase('team-new', 'kindly note')), 'added')
    const now = ruleSetText((await store.load()).ruleSet)
    expect(ruleSetText((await open().load()).ruleSet)).toBe(now)
    await open().undo()
    await store.undo()
    expect(ruleSetText((await store.load()).ruleSet)).toBe(ruleSetText(MANY))
    const { earlier } = await store.undo()
    expect(earlier).toEqual([])
    // Nothing of it stays behind.
    expect(pieces()).toEqual([])
  })

  it('loses no change of two pages that save at the same moment', async () => {
    await open().change(() => MANY, 'import')
    await Promise.all(
      [0, 1, 2, 3, 4, 5].map((i) => open().change((set) => switchOwnRule(set, `team-clause-${i * 150}`, false), 'off')),
    )
    const { ruleSet, earlier } = await open().load()
    expect(ruleSet.rules.filter(({ enabled }) => !enabled)).toHaveLength(6)
    expect(await Promise.all(earlier.map(async (state) => (await state.read()).rules.length))).toEqual([
      0, 1000, 1000, 1000, 1000, 1000, 1000,
    ])
  })

  it('leaves no piece behind that neither it nor an earlier state needs', async () => {
    const store = open()
    await store.change(() => MANY, 'import')
    for (let i = 0; i < 30; i++) await store.change((set) => switchOwnRule(set, `team-clause-${i * 30}`, false), 'off')
    const needed = new Set([
      ...head().pieces,
      ...(JSON.parse(area.kept.get('earlierRuleSets')!) as { pieces: string[] }[]).flatMap((state) => state.pieces),
    ])
    expect(pieces()).toEqual([...needed].sort())
    await store.forgetEarlier()
    expect(pieces()).toEqual([...head().pieces].sort())
    expect((await open().load()).ruleSet.rules).toHaveLength(1000)
  })

  it('removes with the next change what could not be removed', async () => {
    const store = open()
    await store.change(() => MANY, 'import')
    await store.change(() => DEFAULT_RULE_SET, 'none')
    vi.spyOn(area, 'remove').mockRejectedValueOnce(new Error('the browser was closed'))
    // Twenty changes later no earlier state needs them.
    for (let i = 0; i < 20; i++) await store.change((set) => ({ ...set, words: [`${i}`] }), 'a word')
    expect(pieces()).not.toEqual([])
    await open().change((set) => ({ ...set, words: [] }), 'a word')
    expect(pieces()).toEqual([])
    expect(area.kept.has('loosePieces')).toBe(false)
  })

  it('changes nothing when the browser cannot write', async () => {
    const store = open()
    await store.change(() => MANY, 'import')
    const before = new Map(area.kept)
    area.failNextWrite = new Error('Resource::kQuotaBytes quota exceeded')
    await expect(store.change((set) => switchOwnRule(set, 'team-clause-9', false), 'off')).rejects.toThrow('full')
    expect(area.kept).toEqual(before)
    expect((await store.load()).ruleSet.rules[9]!.enabled).toBe(true)
    // What was not written is not taken for written.
    await store.change((set) => switchOwnRule(set, 'team-clause-9', false), 'off')
    expect((await open().load()).ruleSet.rules[9]!.enabled).toBe(false)
  })

  it('that lost a piece is put aside with all that can be read, and the place is named', async () => {
    await open().change(() => MANY, 'import')
    const lost = head().pieces[2]!
    const gone = inPieces(MANY.rules)[2]!.length
    await area.set({ [lost]: 'something else' })
    const { ruleSet, broken } = await open().load()
    expect(ruleSet).toEqual(DEFAULT_RULE_SET)
    const found = broken?.found as RuleSet | undefined
    expect(found?.words).toEqual(['Skagen'])
    expect(found?.rules).toHaveLength(1000 - gone + 1)
    const at = inPieces(MANY.rules).slice(0, 2).flat().length
    expect(broken?.problems).toEqual([{ path: `rules.${at}`, reason: expect.stringContaining('damaged') }])
    expect(pieces()).toEqual([])
  })

  it('says which rule is wrong, and which id is there twice', async () => {
    await open().change(() => ({ ...MANY, rules: [...MANY.rules, { ...MANY.rules[0]!, why: 'x'.repeat(2001) }] }), 'x')
    const { broken } = await open().load()
    expect(broken?.problems.map(({ path }) => path)).toContain('rules.1000.why')
    await open().change(() => ({ ...MANY, rules: [...MANY.rules, MANY.rules[0]!] }), 'x')
    expect((await open().load()).broken?.problems).toEqual([
      { path: 'rules.1000.id', reason: 'is used twice: team-clause-0' },
    ])
  })
})
