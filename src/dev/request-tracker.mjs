// Plain Node only: this runs before anything is installed.
import { existsSync } from 'node:fs'
import { aptInstall } from './apt-install.mjs'

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
  if (!there()) await aptInstall('Request Tracker 5', packages(), '--no-remove')
  if (!there())
    throw new Error(`The tests need Request Tracker 5 from Debian or Ubuntu: apt install ${packages().join(' ')}`)
}

/** The package asks for a database of its own and for something that sends mail: nothing, and a program that runs by itself. */
function packages() {
  const mailer = existsSync('/usr/sbin/sendmail') ? [] : ['msmtp-mta']
  return ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone', 'dbconfig-no-thanks', ...mailer]
}
