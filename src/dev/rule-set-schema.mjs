// `npm run schema`: writes docs/rule-set.schema.json and src/background/policy-schema.json from the schema in src/rule-set.
import { runNodeProgram } from './node-program.mjs'

await runNodeProgram('src/dev/rule-set-schema/main.ts', 'node/rule-set-schema')
