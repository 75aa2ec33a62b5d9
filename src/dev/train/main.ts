import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../paths.mjs'
import { learn } from './learn'
import { pack } from './pack'
import { customerWordings, trainingSet } from './training-set'

const FILE = 'src/engine/opinion/learned.json'

const drafts = trainingSet()
const messages = customerWordings()
writeFileSync(join(ROOT, FILE), `${JSON.stringify(pack(learn(drafts, messages)))}\n`)
process.stderr.write(`${FILE}: learned from ${drafts.length} drafts and ${messages.length} messages\n`)
