// `npm run train`: learns src/engine/opinion/learned.json and network.json from tests/fixtures and the rule files.
import { runNodeProgram } from './node-program.mjs'

await runNodeProgram('src/dev/train/main.ts', 'node/train', { vectors: true })
