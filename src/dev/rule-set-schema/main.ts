import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../paths.mjs'
import { ruleSetJsonSchema } from './render'

const FILE = 'docs/rule-set.schema.json'

writeFileSync(join(ROOT, FILE), `${JSON.stringify(ruleSetJsonSchema(), null, 2)}\n`)
process.stderr.write(`${FILE}\n`)
