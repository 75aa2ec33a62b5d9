import { describe, expect, it } from 'vitest'
import { ACTS, LAPSES } from '../../src/dev/train/acts'
import { fixtureRows } from '../../src/dev/train/fixtures'
import { lackRows } from '../../src/dev/train/lacks'
import { learn } from '../../src/dev/train/learn'
import { type Packed, pack } from '../../src/dev/train/pack'
import { customerWordings, HELD_OUT, trainingSet, wordingsIn } from '../../src/dev/train/training-set'
import { analyze } from '../../src/engine/analyze'
import { FINEST, featuresOf } from '../../src/engine/opinion/features'
import { HABITS } from '../../src/engine/opinion/habits'
import learned from '../../src/engine/opinion/learned.json'
import { sharpnessOf } from '../../src/engine/opinion/opinion'
import type { PackedModel } from '../../src/engine/opinion/sentence-model'
import { heardAlone, isBeyondDoubt, weighed, weighedWithClause } from '../../src/engine/opinion/weigh'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import { RULES } from '../../src/rules'

describe('the features of a sentence', () => {
  it('stand in their buckets, none twice', () => {
    const { words, letters } = featuresOf('you should have read the terms, should you not?')
    for (const [buckets, size] of [
      [words, FINEST.words],
      [letters, FINEST.letters],
    ] as const) {
      expect(new Set(buckets).size).toBe(buckets.length)
      expect(buckets.every((bucket) => bucket >= 0 && bucket < size)).toBe(true)
    }
  })
  it('are the same for every number, and others in another order', () => {
    expect(featuresOf('order 17 left')).toEqual(featuresOf('order 40221 left'))
    expect(featuresOf('you told us')).not.toEqual(featuresOf('us told you'))
  })
  it('are none where there is no word', () => {
    expect(featuresOf('😀 — …')).toEqual(featuresOf(''))
  })
})

describe('what is learned', { timeout: 300_000 }, () => {
  it('is what the sets teach: `npm run train` was run after their last change', () => {
    const again = pack(learn(trainingSet(), customerWordings(), lackRows()))
    expect([again.acts, again.lapses]).toEqual([learned.acts, learned.lapses])
    // Processors round the last digit of a sum differently.
    for (const [i, model] of modelsOf(again).entries())
      expect(sameShare(model, modelsOf(learned)[i]!)).toBeGreaterThan(0.999)
    expect(again.lacks.signs).toEqual(learned.lacks.signs)
    for (const [i, weights] of again.lacks.weights.entries())
      for (const [j, weight] of weights.entries()) expect(weight).toBeCloseTo(learned.lacks.weights[i]![j]!, 2)
  })
  it('speaks of rules that there are', () => {
    const ids = RULES.map(({ id }) => id)
    expect([...ACTS, ...LAPSES, ...HABITS].filter((id) => !ids.includes(id))).toEqual([])
  })
  it('tells sharp sentences from fine ones that it has never seen', () => {
    const unseen = HELD_OUT.flatMap(wordingsIn)
    const loudest = (sentences: readonly string[]): number => Math.max(...sentences.map(sharpnessOf))
    const sharp = unseen
      .filter(({ rule }) => rule !== undefined && ACTS.includes(rule))
      .map((w) => loudest(w.sentences))
    const fine = unseen.filter(({ rule }) => rule === undefined).map((w) => loudest(w.sentences))
    const above = (all: readonly number[], bound: number): number =>
      all.filter((one) => one > bound).length / all.length
    const bound = [...fine].sort((a, b) => b - a)[Math.floor(fine.length / 20)]!
    expect(above(fine, bound)).toBeLessThanOrEqual(0.05)
    expect(above(sharp, bound)).toBeGreaterThan(0.75)
  })
})

const modelsOf = ({ sharp, act, lapse, dangers, parts, due, owed }: Packed): PackedModel[] => [
  sharp,
  act,
  lapse,
  dangers,
  parts,
  due,
  owed,
]

const sameShare = (one: PackedModel, other: PackedModel): number => {
  const [a, b] = [Buffer.from(one.present, 'base64'), Buffer.from(other.present, 'base64')]
  return a.length === b.length ? a.filter((byte, i) => byte === b[i]).length / a.length : 0
}

describe('the second opinion', () => {
  it('doubts what sounds fine, and believes what hints where it sounds sharp', () => {
    expect(weighed('block', 0.01)).toBe('hint')
    expect(weighed('block', 0.6)).toBe('block')
    expect(weighed('warn', 0.3)).toBe('hint')
    expect(weighed('warn', 0.8)).toBe('warn')
    expect(weighed('hint', 1)).toBe('hint')
  })
  it('is never as loud alone as what must not be sent', () => {
    expect(heardAlone('block', 0.1, false, 0)).toBeUndefined()
    expect(heardAlone('block', 0.4, false, 0)).toBe('hint')
    expect(heardAlone('block', 0.999, false, 0)).toBe('warn')
    expect(heardAlone('hint', 0.999, false, 0)).toBe('hint')
  })
  it('is louder where a pattern hints at something sharp, too', () => {
    expect(heardAlone('warn', 0.98, false, 2)).toBe('hint')
    expect(heardAlone('warn', 0.98, true, 2)).toBe('warn')
    expect(heardAlone('warn', 0.4, false, 0)).toBe('hint')
    expect(heardAlone('warn', 0.4, true, 0)).toBe('warn')
  })
  it('believes sooner in a sentence that stands alone', () => {
    expect(isBeyondDoubt(0.5, 0)).toBe(true)
    expect(isBeyondDoubt(0.5, 1)).toBe(false)
    expect(isBeyondDoubt(0.98, 2)).toBe(true)
    expect(heardAlone('warn', 0.95, false, 0)).toBe('warn')
    expect(heardAlone('warn', 0.95, false, 1)).toBe('hint')
  })
  it('asks for more where decent sentences stand beside it', () => {
    expect(heardAlone('warn', 0.3, false, 0)).toBe('hint')
    expect(heardAlone('warn', 0.3, false, 1)).toBeUndefined()
    expect(heardAlone('warn', 0.6, false, 1)).toBe('hint')
    expect(heardAlone('warn', 0.6, false, 7)).toBeUndefined()
    expect(heardAlone('warn', 0.999, false, 7)).toBe('warn')
  })
  it('points at a whole sentence or stands behind it, and never at what others leave of it', () => {
    const heard = fixtureRows<{ readonly reply: string }>('blind/round-13.jsonl').flatMap(({ reply }) =>
      analyze(reply, { messages: [] }, DEFAULT_RULE_SET)
        .findings.filter(
          ({ message, severity }) => message.startsWith('The sentence as a whole') && severity === 'hint',
        )
        .map(({ start, end }) => ({ start, end, rest: reply.slice(end).trimStart() })),
    )
    expect(heard.length).toBeGreaterThan(20)
    // What follows begins as a sentence does.
    expect(heard.filter(({ start, end, rest }) => start !== end && /^[\p{Ll},;]/u.test(rest))).toEqual([])
  })
  it('drops a find that sounds like nothing of the kind, and hears a clause alone before it doubts a sure one', () => {
    const lower = 'the van is full, calm down please'
    const hit = { quiet: false, normStart: 17, normEnd: 26 }
    const clauseOf = (text: string): number => (text === 'calm down please' ? 0.9 : 0.005)
    expect(weighedWithClause('warn', hit, lower, 0.005, clauseOf)).toBe('warn')
    expect(weighedWithClause('warn', { ...hit, quiet: true }, lower, 0.005, clauseOf)).toBeNull()
    expect(weighedWithClause('hint', hit, lower, 0.005, clauseOf)).toBeNull()
    expect(weighedWithClause('hint', hit, lower, 0.2, clauseOf)).toBe('hint')
  })
})

describe('a sentence that no pattern knows', () => {
  const reply = 'Hi Ana, not sure what else you expected for a £20 hotel, but ok. The invoice left today.'
  const heard = (text: string, overrides = {}) =>
    analyze(text, { messages: [] }, { ...DEFAULT_RULE_SET, overrides }).findings.find(({ message }) =>
      message.startsWith('The sentence as a whole'),
    )
  it('is pointed at as a whole, but for the greeting, under the rule that it sounds like', () => {
    const finding = heard(reply)
    expect(finding?.start).toBeGreaterThanOrEqual('Hi Ana, '.length)
    expect(reply.slice(finding?.end)).toMatch(/ The invoice left today\.$/)
    expect(ACTS).toContain(finding?.rule)
  })
  it('is left alone where its rule is off', () => {
    const rule = heard(reply)!.rule
    expect(heard(reply, { [rule]: { enabled: false } })?.rule).not.toBe(rule)
  })
  it('is offered whole sentences only', () => {
    for (const { text } of heard(reply)?.rewrites ?? []) expect(text).not.toMatch(/expected/)
  })
  it('is hinted at for a lapse, too, but where its rule lets the next sentence make up for it', () => {
    const promise = 'Nobody ever gets ill from our oysters; eat as many as you like.'
    expect(heard(promise)).toMatchObject({ rule: 'over-promise', severity: 'hint' })
    expect(heard(promise, { 'over-promise': { enabled: false } })?.rule).not.toBe('over-promise')
    expect(heard("I'm not sure. Let me check with the warehouse and call you at two.")).toBeUndefined()
  })
})
