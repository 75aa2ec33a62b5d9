import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ruleSetJsonSchema } from '../../../src/dev/rule-set-schema/render'
import { DEFAULT_RULE_SET } from '../../../src/rule-set/defaults'

const file = (path: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../../..', path), 'utf8'))

describe('npm run schema keeps up to date', () => {
  test('docs/rule-set.schema.json, which names every part of a rule set', () => {
    expect(file('docs/rule-set.schema.json')).toEqual(JSON.parse(JSON.stringify(ruleSetJsonSchema())))
    expect(Object.keys(ruleSetJsonSchema().properties ?? {})).toEqual(['$schema', ...Object.keys(DEFAULT_RULE_SET)])
  })
})
