// `npm run bench`: how fast judging is, as ratios to others in the same run.
import { runNodeProgram } from './node-program.mjs'

await runNodeProgram('src/dev/bench/main.ts', 'bench', { rivals: true })
