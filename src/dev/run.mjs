import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'

/**
 * Runs a program in the repository, its output straight to the terminal.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to this process's own
 * @param {NodeJS.WriteStream} [output] where what it prints goes
 * @returns {Promise<number>} its exit status; 127 where it could not be started
 */
export function run(command, args, env = {}, output = process.stdout) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      // Standard input may be data for the command that asked.
      stdio: ['ignore', output, 'inherit'],
      env: { ...process.env, ...env },
      // npm is a script that only a shell can start there.
      shell: process.platform === 'win32' && command === 'npm',
    })
    child.on('error', (reason) => {
      console.error(`${command}: ${reason.message}`)
      resolve(127)
    })
    child.on('exit', (status) => resolve(status ?? 1))
  })
}

/**
 * Runs a script of an installed package with this very Node.
 * @param {string} script path below `node_modules`
 * @param {...string} args
 */
export function runPackage(script, ...args) {
  return run(process.execPath, [join(ROOT, 'node_modules', script), ...args])
}
