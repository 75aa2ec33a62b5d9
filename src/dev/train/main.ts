import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../paths.mjs'
import { lackRows } from './lacks'
import { learn } from './learn'
import { customerLesson, draftLesson, type Lesson, learnNetwork } from './learn-network'
import { pack, packNetwork } from './pack'
import { customerWordings, trainingSet } from './training-set'

const FOLDER = 'src/engine/opinion'

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}
const write = (name: string, learned: unknown): void =>
  writeFileSync(join(ROOT, FOLDER, name), `${JSON.stringify(learned)}\n`)

async function writeNetwork(name: string, lesson: Lesson): Promise<void> {
  write(name, packNetwork(await learnNetwork(lesson, say), lesson))
  say(`${FOLDER}/${name}`)
}

const drafts = trainingSet()
const messages = customerWordings()
const rows = lackRows()
say(`learning from ${drafts.length} drafts, ${messages.length} messages and ${rows.length} replies`)
write('learned.json', pack(learn(drafts, messages, rows)))
say(`${FOLDER}/learned.json`)
await writeNetwork('customer-network.json', customerLesson(messages))
await writeNetwork('network.json', draftLesson(drafts))
