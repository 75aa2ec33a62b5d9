import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import { findJsonFault } from '../../src/rule-set/json-fault'
import { readRuleSetText, ruleSetText } from '../../src/rule-set/text'
import type { RuleSet } from '../../src/rule-set/types'

const FULL: RuleSet = {
  ...DEFAULT_RULE_SET,
  overrides: { 'z-rule': { rewrites: ['b', 'a'], enabled: false }, 'a-rule': { severity: 'hint' } },
  rules: [
    {
      id: 'team-x',
      title: 'Ünïcode “quotes” 👍',
      why: '',
      severity: 'warn',
      enabled: true,
      phrase: { words: 'x', otherForms: true, onlyAsCommand: false, notInQuotes: true },
      patterns: ['x'],
      unless: [],
      rewrites: [],
      examples: { bad: ['x'], ok: [] },
    },
  ],
  avoided: [{ say: 'ticket', instead: '' }],
  goodwill: [{ words: 'a free month', upTo: '£20' }],
  crisis: [{ country: '', name: 'n', contact: 'c' }],
  places: [{ channel: 'chat', overrides: { b: { enabled: true }, a: {} }, sendGuard: 'off' }],
  settings: { ...DEFAULT_RULE_SET.settings, takeSilently: true },
}

/** The same value with the keys of every object the other way round. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, shuffled(each)]),
  )
}

const read = (text: string): RuleSet => {
  const parsed = readRuleSetText(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.ruleSet
}

describe('the place where a text stops being JSON', () => {
  it('is found wherever the browser would refuse, and nowhere else', () => {
    const bits = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00',
      '1',
      '-',
      '0.5e3',
      'true',
      'nul',
      ' ',
      '\n',
      '"',
    )
    const accepted = (text: string) => {
      try {
        JSON.parse(text)
        return true
      } catch {
        return false
      }
    }
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(bits, { maxLength: 9 }).map((all) => all.join('')),
          fc.json(),
        ),
        (text) => {
          expect(findJsonFault(text) === undefined).toBe(accepted(text))
        },
      ),
      { numRuns: 3000 },
    )
    for (const text of ['"\u0001"', '01', '1.', '[1,]', '{"a":1,}', '+1', 'truely', '"a" "b"']) {
      expect(findJsonFault(text), text).toBeDefined()
    }
  })
})

describe('a rule set as a file', () => {
  it('comes out byte by byte as it went in, whatever order its keys had', () => {
    const text = ruleSetText(FULL)
    expect(ruleSetText(read(text))).toBe(text)
    expect(ruleSetText(read(JSON.stringify(shuffled(FULL))))).toBe(text)
    expect(read(text)).toEqual(FULL)
    expect(text.endsWith('}\n')).toBe(true)
    expect(text.indexOf('"a-rule"')).toBeLessThan(text.indexOf('"z-rule"'))
  })

  it('keeps any words that a lead may type', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (words) => {
        const text = ruleSetText({ ...DEFAULT_RULE_SET, words })
        expect(read(text).words).toEqual(words)
        expect(ruleSetText(read(text))).toBe(text)
      }),
    )
  })

  it('is read with a byte order mark and with the name of its JSON Schema', () => {
    expect(read(`\uFEFF${JSON.stringify({ $schema: './rule-set.schema.json', ...FULL })}`)).toEqual(FULL)
  })

  it('is refused wherever it was cut off, with the place', () => {
    const text = ruleSetText(FULL)
    for (let length = 0; length < text.trimEnd().length; length += 1) {
      const parsed = readRuleSetText(text.slice(0, length))
      expect(parsed.ok).toBe(false)
      if (!parsed.ok) expect(parsed.problems[0]!.reason).toMatch(/is empty|is where the file ends/)
    }
  })

  it('says where it is no JSON, and where a newer one comes from', () => {
    expect(readRuleSetText('{\n  "words": [oops]\n}')).toEqual({
      ok: false,
      problems: [{ path: 'line 2, column 13', reason: 'is not JSON: “oops]” should not stand here' }],
    })
    expect(readRuleSetText('{"schemaVersion": 99}')).toMatchObject({
      problems: [{ path: 'schemaVersion', reason: expect.stringContaining('newer Evenkeel') }],
    })
  })
})
