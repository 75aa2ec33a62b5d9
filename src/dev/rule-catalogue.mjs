// `npm run catalogue`: writes docs/rules.md from the rule files.
import { runNodeProgram } from './node-program.mjs'

await runNodeProgram('src/dev/rule-catalogue/main.ts', 'node/rule-catalogue')
