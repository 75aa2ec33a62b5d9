// What `audit` is measured against: write-good over the same lines of JSON, in a loop.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

const [file = '', folder = ''] = process.argv.slice(2)
const { default: writeGood } = await import(pathToFileURL(`${folder}/node_modules/write-good/write-good.js`).href)
for await (const line of createInterface({ input: createReadStream(file) })) {
  const { id, reply } = JSON.parse(line)
  process.stdout.write(`${JSON.stringify({ id, suggestions: writeGood(reply) })}\n`)
}
