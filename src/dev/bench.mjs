// `npm run bench`: how fast judging is, as ratios to others in the same run.
import { runNodeProgram } from './node-program.mjs'

await runNodeProgram('src/dev/bench/main.ts', 'node/bench', {
  rivals: true,
  // What is measured in processes of its own.
  also: {
    'src/cli/main.ts': 'cli/evenkeel',
    'src/dev/bench/load-engine.ts': 'node/load-engine',
    'src/dev/bench/load-compromise.ts': 'node/load-compromise',
  },
})
