import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/engine/analyze'
import { alarmsOf, effectOf } from '../../src/replies/alarms'
import { calmerReply } from '../../src/replies/calmer-reply'
import { guessColumns } from '../../src/replies/columns'
import { decodeText } from '../../src/replies/decode'
import { NoTable, readTable } from '../../src/replies/table'
import { AlarmTally, precisionOf } from '../../src/replies/tally'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import { NO_CHOICES, withOwnChoices } from '../../src/rule-set/own-choices'
import { strengthOf, withOwnStrength, withStrength } from '../../src/rule-set/strength'
import type { RuleSet } from '../../src/rule-set/types'
import { RULES } from '../../src/rules'

const CALM = RULES.find(({ id }) => id === 'tell-to-calm')!
const NOBODY = { messages: [] }

describe('a table of replies', () => {
  it('is read from CSV with quoted line breaks, any separator, and a byte order mark', () => {
    const table = readTable('\ufeffid;reply\r\n1;"two\nlines"\r\n\r\n2;one\r\n')
    expect(table).toMatchObject({ format: 'csv', header: ['id', 'reply'], lines: [2, 5], broken: [] })
    expect(table.rows).toEqual([
      ['1', 'two\nlines'],
      ['2', 'one'],
    ])
  })

  it('is read from JSON lines and from a JSON list, whatever the fields are called', () => {
    const lines = readTable('{"no":1,"text":"a"}\n\n{"text":"b","thread":[{"from":"customer","text":"c"}]}')
    expect(lines.header).toEqual(['no', 'text', 'thread'])
    expect(lines.rows).toEqual([
      ['1', 'a', ''],
      ['', 'b', '[{"from":"customer","text":"c"}]'],
    ])
    expect(lines.lines).toEqual([1, 3])
    expect(readTable('[{"reply":"a"},{"reply":"b"}]').rows).toEqual([['a'], ['b']])
  })

  it('names rows that cannot be read, and goes on', () => {
    expect(readTable('{"reply":"a"}\n{"reply":\n7\n{"reply":"b"}').broken).toEqual([
      { line: 2, reason: 'not valid JSON' },
      { line: 3, reason: 'not a JSON object' },
    ])
    const csv = readTable('reply,id\na,1\nb,2,3\n"open,4\nc,5')
    expect(csv.rows).toEqual([['a', '1']])
    expect(csv.broken.map(({ line }) => line)).toEqual([3, 4])
  })

  it.each(['', ' \n ', '\ufeff'])('is none where the file is empty: %j', (text) => {
    expect(() => readTable(text)).toThrow(NoTable)
  })

  it('has its columns guessed by name, or else by the longest words', () => {
    expect(guessColumns(['Ticket ID', 'Agent_Reply', 'Review'], [])).toEqual({ id: 0, reply: 1, customer: 2 })
    expect(guessColumns(['id', 'x', 'y'], [['a very long number', 'short', 'a long text']])).toEqual({
      id: 0,
      reply: 2,
    })
  })

  it('is decoded as what spreadsheets write', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x61, 0))).toEqual({ text: 'a', encoding: 'utf-16le' })
    expect(decodeText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).toEqual({ text: 'café', encoding: 'windows-1252' })
    expect(decodeText(new TextEncoder().encode('café')).encoding).toBe('utf-8')
  })
})

describe('alarms', () => {
  const reply = 'Thank you for writing.\nPlease calm down. I will look at it today.'
  const off = withStrength(DEFAULT_RULE_SET, CALM, 'off')
  const before = analyze(reply, NOBODY, DEFAULT_RULE_SET)
  const after = analyze(reply, NOBODY, off)

  const is = (text: string) => analyze(text, NOBODY, DEFAULT_RULE_SET)

  it('carry the sentence with the place in it, on one line', () => {
    const [alarm] = alarmsOf(reply, undefined, before).filter(({ rule }) => rule === CALM.id)
    expect(alarm!.quote).toBe('Please calm down.')
    expect(alarm!.quote.slice(...alarm!.at)).toBe(reply.slice(alarm!.start, alarm!.end))
    expect(alarm!.before).toBe(alarm!.after)
  })

  it('tell what a change does', () => {
    const [gone] = alarmsOf(reply, before, after).filter(({ rule }) => rule === CALM.id)
    expect([gone!.after, effectOf(gone!, 'warn')]).toEqual(['none', 'removed'])
    const [back] = alarmsOf(reply, after, before).filter(({ rule }) => rule === CALM.id)
    expect(effectOf(back!, 'warn')).toBe('added')
    expect(effectOf({ before: 'warn', after: 'hint' }, 'warn')).toBe('removed')
    expect(effectOf({ before: 'warn', after: 'hint' }, 'hint')).toBe('quieter')
    expect(effectOf({ before: 'none', after: 'hint' }, 'warn')).toBeUndefined()
    expect(effectOf({ before: 'warn', after: 'block' }, 'warn')).toBe('louder')
  })

  it.each([
    ['not-my-department', 'Thank you for writing. That’s not my department.'],
    ['sorry-but', 'We do apologise for the wait, though everyone else managed fine.'],
    ['nothing-we-can-do', 'Nothing further can be offered from our end.'],
    ['accuse-lying', 'That’s simply not true.'],
  ])('of %s become a hint where the rule is made one, beside a louder one in the same words too', (id, words) => {
    const rule = RULES.find((each) => each.id === id)!
    const is = analyze(words, NOBODY, withStrength(DEFAULT_RULE_SET, rule, 'hint'))
    const was = analyze(words, NOBODY, DEFAULT_RULE_SET)
    const alarms = alarmsOf(words, was, is).filter((alarm) => alarm.rule === id)
    expect(alarms.length).toBeGreaterThan(0)
    for (const alarm of alarms) {
      expect(alarm.before).not.toMatch(/none|hint/)
      expect(alarm.after).toBe('hint')
      expect(was.findings).toContainEqual(expect.objectContaining({ rule: id, start: alarm.start, end: alarm.end }))
    }
    const back = alarmsOf(words, is, was).filter((alarm) => alarm.rule === id)
    expect(back.map(({ before, after }) => [after, before])).toEqual(alarms.map(({ before, after }) => [before, after]))
  })

  it('go where the rule is off, in a sentence that it speaks of no more; in the next one they stay', () => {
    const twice = 'Please calm down. Calm down, please.'
    const first = { ...is(twice), findings: is(twice).findings.slice(1) }
    expect(alarmsOf(twice, is(twice), first).map((alarm) => [alarm.start, alarm.after])).toEqual([
      [is(twice).findings[0]!.start, 'none'],
      [is(twice).findings[1]!.start, is(twice).findings[1]!.severity],
    ])
  })

  it('are told apart in a very long reply in time that grows with its length', () => {
    const one = is('Please calm down.').findings[0]!
    const steps = (count: number): number => {
      const text = 'Please calm down. '.repeat(count)
      let read = 0
      const findings = Array.from({ length: count }, (_, i) => ({
        ...one,
        start: one.start + 18 * i,
        end: one.end + 18 * i,
        get rule() {
          read++
          return one.rule
        },
      }))
      const report = { ...is('Please calm down.'), findings }
      alarmsOf(text, report, { ...report, findings: [] })
      return read
    }
    expect(steps(400)).toBeLessThan(3 * steps(200))
  })

  it('are counted by rule and in all', () => {
    const tally = new AlarmTally('warn')
    tally.add(alarmsOf(reply, before, after))
    tally.add(alarmsOf(reply, after, after))
    expect(tally.rules.get(CALM.id)).toEqual({ before: 1, after: 0, added: 0, removed: 1, moved: 0 })
    expect(tally.all.removed).toBe(1)
    expect(precisionOf({ right: 3, wrong: 1 })).toBe(0.75)
    expect(precisionOf({ right: 0, wrong: 0 })).toBeUndefined()
  })
})

describe('the calmer wording of a whole reply', () => {
  it('leaves nothing underlined that a rewrite can take away, and keeps the rest', () => {
    const calmer = calmerReply('Please calm down. Your parcel left on 4 May.', NOBODY, DEFAULT_RULE_SET)
    expect(calmer.replaced).toEqual([CALM.id])
    expect(calmer.text).toContain('Your parcel left on 4 May.')
    expect(calmer.text).not.toMatch(/calm down/)
  })

  it('leaves a good reply as it is', () => {
    const text = 'I have sent a new cushion today.'
    expect(calmerReply(text, NOBODY, DEFAULT_RULE_SET)).toEqual({ text, replaced: [], left: [] })
  })

  it('comes to an end for every example that the rules give', () => {
    const texts = RULES.flatMap((rule) => rule.examples.bad).filter((example) => typeof example === 'string')
    for (const text of texts.slice(0, 150)) expect(calmerReply(text, NOBODY, DEFAULT_RULE_SET).text.trim()).not.toBe('')
  })
})

describe('a tried strength', () => {
  it('is what a rule is then', () => {
    for (const strength of ['off', 'hint', 'warn', 'block'] as const) {
      expect(strengthOf(CALM, withStrength(DEFAULT_RULE_SET, CALM, strength))).toBe(strength)
    }
  })

  it('holds for a rule of the team, too', () => {
    const own = { id: 'team-x', title: 'X', why: '', severity: 'warn', enabled: true } as const
    const rules = [{ ...own, patterns: ['x'], unless: [], rewrites: [], examples: { bad: [], ok: [] } }]
    const ruleSet: RuleSet = { ...DEFAULT_RULE_SET, rules }
    expect(withOwnStrength(ruleSet, 'team-x', 'off').rules[0]).toMatchObject({ enabled: false, severity: 'warn' })
    expect(withOwnStrength(ruleSet, 'team-x', 'hint').rules[0]).toMatchObject({ enabled: true, severity: 'hint' })
  })
})

describe("an agent's own choices", () => {
  const off = { rulesOff: [CALM.id] }

  it('switch a rule off, also where a place switches it on', () => {
    const ruleSet: RuleSet = {
      ...DEFAULT_RULE_SET,
      places: [{ channel: 'chat', overrides: { [CALM.id]: { enabled: true, severity: 'block' } } }],
    }
    const mine = withOwnChoices(ruleSet, off)
    for (const channel of ['email', 'chat'] as const) {
      const rules = analyze('Please calm down.', { messages: [], channel }, mine).findings.map(({ rule }) => rule)
      expect(rules).not.toContain(CALM.id)
    }
  })

  it('change nothing where the team does not let agents, or where there are none', () => {
    const strict = { ...DEFAULT_RULE_SET, settings: { ...DEFAULT_RULE_SET.settings, agentsMaySwitchOff: false } }
    expect(withOwnChoices(strict, off)).toBe(strict)
    expect(withOwnChoices(DEFAULT_RULE_SET, NO_CHOICES)).toBe(DEFAULT_RULE_SET)
  })
})
