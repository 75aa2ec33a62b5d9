// Plain Node only: this runs before anything is installed.
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/** Where Debian's packages put what the tests start. Their own settings and database are not used. */
export const REQUEST_TRACKER = {
  server: '/usr/share/request-tracker5/libexec/rt-server',
  database: '/usr/sbin/rt-setup-database-5',
}

/**
 * Request Tracker 5 is the real helpdesk that the browser tests reply in: installs it where that can be done without
 * asking (root on Debian). Nothing of it runs until a test starts it.
 * @throws {Error} saying how to get it
 */
export async function ensureRequestTracker() {
  const there = () => Object.values(REQUEST_TRACKER).every((file) => existsSync(file))
  if (!there() && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Installing Request Tracker 5 …')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], env)
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', '--no-remove', ...packages()], env)
  }
  if (!there())
    throw new Error(`The tests need Request Tracker 5 from Debian or Ubuntu: apt install ${packages().join(' ')}`)
}

/** The package asks for a database of its own and for something that sends mail: nothing, and a program that runs by itself. */
function packages() {
  const mailer = existsSync('/usr/sbin/sendmail') ? [] : ['msmtp-mta']
  return ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone', 'dbconfig-no-thanks', ...mailer]
}
