import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { policySchema, ruleSetJsonSchema } from '../../../src/dev/rule-set-schema/render'
import { DEFAULT_RULE_SET } from '../../../src/rule-set/defaults'

const file = (path: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../../..', path), 'utf8'))

describe('npm run schema keeps up to date', () => {
  test('docs/rule-set.schema.json, which names every part of a rule set', () => {
    expect(file('docs/rule-set.schema.json')).toEqual(JSON.parse(JSON.stringify(ruleSetJsonSchema())))
    expect(Object.keys(ruleSetJsonSchema().properties ?? {})).toEqual(['$schema', ...Object.keys(DEFAULT_RULE_SET)])
  })

  test('src/background/policy-schema.json, in the part of JSON Schema that Chromium reads', () => {
    expect(file('src/background/policy-schema.json')).toEqual(JSON.parse(JSON.stringify(policySchema())))
    const keywords = new Set<string>()
    const types = (schema: object): void => {
      expect(Reflect.get(schema, 'type')).toBeTypeOf('string')
      for (const key of Object.keys(schema)) keywords.add(key)
      for (const each of Object.values(Reflect.get(schema, 'properties') ?? {})) types(each as object)
      for (const key of ['items', 'additionalProperties']) {
        if (Reflect.has(schema, key)) types(Reflect.get(schema, key))
      }
    }
    types(policySchema())
    expect([...keywords].sort()).toEqual(['additionalProperties', 'items', 'properties', 'title', 'type'])
  })
})
