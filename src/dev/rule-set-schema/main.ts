import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../paths.mjs'
import { policySchema, ruleSetJsonSchema } from './render'

const FILES = { 'docs/rule-set.schema.json': ruleSetJsonSchema(), 'src/background/policy-schema.json': policySchema() }

for (const [file, schema] of Object.entries(FILES)) {
  writeFileSync(join(ROOT, file), `${JSON.stringify(schema, null, 2)}\n`)
  process.stderr.write(`${file}\n`)
}
