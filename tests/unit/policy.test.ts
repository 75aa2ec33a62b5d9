import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { POLICY_BROWSERS, type PolicyValues, policyFile } from '../../src/rule-set/policy-files'
import { ruleSetLine } from '../../src/rule-set/text'

vi.mock('webextension-polyfill', () => ({ default: {} }))

const { policyOf, readPolicy, underPolicy } = await import('../../src/background/policy')
const { DEFAULT_RULE_SET } = await import('../../src/rule-set/defaults')

const RULES = { ...DEFAULT_RULE_SET, words: ['Skagen'] }

describe('the files of a policy', () => {
  const values: PolicyValues = {
    ruleSet: ruleSetLine({ ...RULES, words: ['“Ærø” <a> & b\\c', '👍'] }),
    counting: false,
    sites: ['desk.example.com'],
  }

  it('hold all of it, for each browser on each system', () => {
    for (const browser of POLICY_BROWSERS) {
      const { place, text, name } = policyFile(browser, 'linux', 'the-id', values)
      expect(name).toMatch(/\.json$/)
      expect(place).toMatch(/^\/etc\//)
      const read = JSON.parse(text)
      expect(
        browser === 'firefox' ? read.policies['3rdparty'].Extensions['the-id'] : read['3rdparty'].extensions['the-id'],
      ).toEqual(values)
    }
  })

  it('for the registry are plain ASCII, and unescape to the same rule set', () => {
    const { text } = policyFile('edge', 'windows', 'the-id', values)
    expect(text).toMatch(/^[ -~\r\n]*$/)
    expect(text).toContain(
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\the-id\\policy]\r\n',
    )
    expect(text).toContain('"counting"=dword:00000000\r\n')
    expect(text).toContain('\\policy\\sites]\r\n"1"="desk.example.com"\r\n')
    const held = /^"ruleSet"="(.*)"\r$/m.exec(text)![1]!.replace(/\\(.)/g, '$1')
    expect(JSON.parse(held)).toEqual(JSON.parse(values.ruleSet!))
  })

  it('for macOS are a property list', () => {
    const { name, text } = policyFile('chrome', 'macos', 'the-id', values)
    expect(name).toBe('com.google.Chrome.extensions.the-id.plist')
    expect(text).toContain('“Ærø” &lt;a&gt; &amp; b')
    expect(text).toContain('<key>counting</key>\n  <false/>')
    expect(text).toContain('<key>sites</key>\n  <array>\n    <string>desk.example.com</string>\n  </array>')
  })

  it('are those of docs/deploy.md', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/deploy.md'), 'utf8')
    const shown: PolicyValues = {
      teamAddress: 'https://intranet.example.com/evenkeel-rules.json',
      lockRuleSet: true,
      counting: false,
      sites: ['desk.example.com'],
    }
    for (const [mark, browser, system, id] of [
      ['windows', 'chrome', 'windows', 'ID'],
      ['macos', 'chrome', 'macos', 'ID'],
      ['linux', 'chromium', 'linux', 'ID'],
      ['firefox', 'firefox', 'linux', 'evenkeel@evenkeel.invalid'],
    ] as const) {
      const block = new RegExp(`<!-- ${mark} -->\\n\`\`\`\\w+\\n([^]*?)\`\`\``).exec(page)?.[1]
      expect(block, mark).toBe(policyFile(browser, system, id, shown).text.replaceAll('\r\n', '\n'))
    }
  })

  it('name just what Chromium’s schema knows', () => {
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../src/background/policy-schema.json'), 'utf8'),
    )
    const all: Required<PolicyValues> = {
      ruleSet: '',
      teamAddress: '',
      lockRuleSet: true,
      counting: true,
      agentsMaySwitchOff: true,
      sites: [],
    }
    expect(Object.keys(schema.properties)).toEqual(Object.keys(all))
    expect(schema).not.toHaveProperty('additionalProperties')
  })
})

describe('the organisation’s policy', () => {
  it('is none where the browser has none', async () => {
    expect(policyOf({})).toBeUndefined()
    expect(await readPolicy()).toBeUndefined()
  })

  it('is read with all its fields, the rule set also as the text that a registry holds', () => {
    for (const ruleSet of [RULES, JSON.stringify(RULES)]) {
      expect(policyOf({ ruleSet, counting: false, agentsMaySwitchOff: false, sites: ['desk.example.com'] })).toEqual({
        ruleSet: RULES,
        counting: false,
        agentsMaySwitchOff: false,
        locksRules: true,
        sites: ['desk.example.com'],
        problems: [],
      })
    }
    expect(policyOf({ teamAddress: 'https://a.example/x.json', lockRuleSet: true })).toMatchObject({
      teamAddress: 'https://a.example/x.json',
      locksRules: true,
    })
  })

  it('leaves out what is wrong, names it, and keeps the rest', () => {
    const policy = policyOf({
      ruleSet: { ...RULES, overrides: { profanity: { severity: 'loud' } } },
      teamAddress: 'http://a.example/x.json',
      counting: 'no',
      sites: ['https://desk.example.com/'],
      agentsMaySwitchOff: false,
    })
    expect(policy).toMatchObject({ agentsMaySwitchOff: false, locksRules: false, sites: [] })
    expect(policy).not.toHaveProperty('ruleSet')
    expect(policy?.problems).toEqual([
      { path: 'ruleSet.overrides.profanity.severity', reason: 'must be "block" or "warn" or "hint", but is "loud"' },
      { path: 'teamAddress', reason: 'must be an address that begins with https://' },
      { path: 'counting', reason: 'must be true or false' },
      { path: 'sites.0', reason: 'must be a host, like desk.example.com' },
    ])
  })

  it('lies over the team’s set without changing it', () => {
    expect(underPolicy(RULES, undefined)).toBe(RULES)
    expect(underPolicy(RULES, policyOf({ sites: [] }))).toBe(RULES)
    expect(underPolicy(DEFAULT_RULE_SET, policyOf({ ruleSet: RULES, counting: false }))).toEqual({
      ...RULES,
      settings: { ...RULES.settings, counting: false },
    })
    expect(RULES.settings.counting).toBe(true)
  })
})
