// `npm run evaluate -- DIR`: alarms on real replies, side by side with others'.
import { runNodeProgram } from './node-program.mjs'

await runNodeProgram('src/dev/evaluate/main.ts', 'node/evaluate', { rivals: true })
