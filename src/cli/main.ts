import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import { version } from '../../package.json'
import { NoSuchColumn } from '../replies/columns'
import { HELP, readArguments } from './arguments'
import { audit } from './audit'
import { UsageError } from './types'
import { serveBatches } from './worker'

/** The one file is both the command and its workers, so that it can be copied to another machine by itself. */
const PROGRAM = fileURLToPath(import.meta.url)

async function run(): Promise<number> {
  const command = readArguments(process.argv.slice(2))
  if (command.kind === 'audit') return audit(command.options, PROGRAM)
  process.stdout.write(command.kind === 'help' ? HELP : `${version}\n`)
  return 0
}

if (!isMainThread) serveBatches()
else {
  // "evenkeel audit FILE | head": the reader has enough, which is no failure.
  process.stdout.on('error', (reason: NodeJS.ErrnoException) => {
    if (reason.code !== 'EPIPE') process.stderr.write(`evenkeel: ${reason.message}\n`)
    process.exit(reason.code === 'EPIPE' ? 0 : 1)
  })
  run().then(
    (status) => {
      process.exitCode = status
    },
    (reason: unknown) => {
      const usage = reason instanceof UsageError || reason instanceof NoSuchColumn
      process.stderr.write(`evenkeel: ${reason instanceof Error ? reason.message : String(reason)}\n`)
      process.exitCode = usage ? 2 : 1
    },
  )
}
