import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../paths.mjs'
import { learn } from './learn'
import { pack } from './pack'
import { partSentences } from './parts'
import { customerWordings, trainingSet } from './training-set'

const FILE = 'src/engine/opinion/learned.json'

const drafts = trainingSet()
const messages = customerWordings()
const sentences = partSentences()
writeFileSync(join(ROOT, FILE), `${JSON.stringify(pack(learn(drafts, messages, sentences)))}\n`)
process.stderr.write(
  `${FILE}: learned from ${drafts.length} drafts, ${messages.length} messages and ${sentences.length} sentences of replies\n`,
)
