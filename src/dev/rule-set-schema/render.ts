import { toJsonSchema } from '@valibot/to-json-schema'
import { RuleSetSchema } from '../../rule-set/schema'

/** The part of JSON Schema that is used here. */
export interface JsonSchema {
  readonly $schema?: string
  readonly type?: string
  readonly title?: string
  readonly description?: string
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: JsonSchema | boolean
  readonly items?: JsonSchema
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

/**
 * What Chromium lets a policy say. It drops what its schema does not name without a word, so only types are in it;
 * what is wrong inside is named by `src/background/policy.ts`.
 */
export function policySchema(): JsonSchema {
  const { $schema: _, ...properties } = ruleSetJsonSchema().properties ?? {}
  return {
    type: 'object',
    properties: {
      ruleSet: {
        title: 'The team’s rule set, as exported under Hand over. Nobody edits it in the browser then.',
        ...onlyTypes({ type: 'object', properties }),
      },
      teamAddress: {
        title: 'The https address from which the team’s rule set is fetched.',
        type: 'string',
      },
      counting: { title: 'False: nothing is counted.', type: 'boolean' },
      agentsMaySwitchOff: { title: 'False: agents switch no rule off for themselves.', type: 'boolean' },
      lockRuleSet: { title: 'True: nobody edits the rule set in the browser.', type: 'boolean' },
      sites: {
        title: 'Hosts on which replies are coached, whatever the agent chooses: desk.example.com',
        type: 'array',
        items: { type: 'string' },
      },
    },
  }
}

/** Chromium knows a small part of JSON Schema, and wants exactly one type everywhere. */
function onlyTypes({ type, const: value, properties, additionalProperties, items }: JsonSchema): JsonSchema {
  return {
    type: type ?? (typeof value === 'number' ? 'integer' : 'string'),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, onlyTypes(schema)])),
    }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: onlyTypes(additionalProperties) }),
    ...(items && { items: onlyTypes(items) }),
  }
}
