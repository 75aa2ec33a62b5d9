import { toJsonSchema } from '@valibot/to-json-schema'
import { RuleSetSchema } from '../../rule-set/schema'

/** The part of JSON Schema that is used here. */
export interface JsonSchema {
  readonly $schema?: string
  readonly title?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
}

/** The rule set as JSON Schema, for editors and for whoever writes one by a program. */
export function ruleSetJsonSchema(): JsonSchema {
  // That no id is used twice cannot be said in JSON Schema.
  const schema = toJsonSchema(RuleSetSchema, { errorMode: 'ignore', target: 'draft-2020-12' }) as JsonSchema
  const { $schema, ...rest } = schema
  return {
    $schema,
    title: 'Evenkeel rule set',
    ...rest,
    properties: { $schema: { type: 'string' }, ...rest.properties },
  }
}
