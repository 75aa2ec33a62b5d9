// Plain Node only: this runs before anything is installed.
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/**
 * Installs packages where that can be done without asking: as root on Debian. Elsewhere nothing is done, and whether
 * it worked is for the caller to see.
 * @param {string} what is installed, for the message
 * @param {readonly string[]} packages
 * @param {...string} flags for `apt-get install`
 */
export async function aptInstall(what, packages, ...flags) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  console.log(`Installing ${what} …`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], env)
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...flags, ...packages], env)
}
