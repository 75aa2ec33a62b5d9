// `npm run train`: learns src/engine/opinion/learned.json and the two networks beside it from tests/fixtures and the rule files.
import { runNodeProgram } from './node-program.mjs'

await runNodeProgram('src/dev/train/main.ts', 'node/train', { vectors: true })
