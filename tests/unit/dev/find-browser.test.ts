import { describe, expect, test } from 'vitest'
import { engineOf, findBrowser, howToGetOne } from '../../../src/dev/find-browser.mjs'

const nothing = { env: { PATH: '/usr/bin' }, list: () => [], exists: () => false }

describe('finding a browser', () => {
  test('takes Chromium from the path before Firefox', () => {
    const exists = (path: string) => path === '/usr/bin/chromium' || path === '/usr/bin/firefox'
    const found = findBrowser({ ...nothing, platform: 'linux', exists })
    expect(found).toEqual({ path: '/usr/bin/chromium', engine: 'chromium', name: 'Chromium' })
  })

  test('finds each engine on its own', () => {
    const exists = (path: string) => path === '/usr/bin/chromium' || path === '/usr/bin/firefox-esr'
    expect(findBrowser({ ...nothing, platform: 'linux', engine: 'firefox', exists })?.path).toBe('/usr/bin/firefox-esr')
  })

  test('prefers Edge to the branded Chrome on a Mac', () => {
    const exists = (path: string) => /Edge\.app|Google Chrome\.app/.test(path)
    expect(findBrowser({ ...nothing, platform: 'darwin', exists })?.name).toBe('Microsoft Edge')
  })

  test('takes BROWSER first, by path or by command, and asks which engine it is', () => {
    const exists = (path: string) => path === '/opt/fox/start' || path === '/usr/bin/chromium'
    const version = (path: string) => (path.includes('fox') ? 'Mozilla Firefox 153.0' : 'Chromium 156.0')
    const by = (BROWSER: string) =>
      findBrowser({ ...nothing, platform: 'linux', exists, version, env: { PATH: '/usr/bin', BROWSER } })
    expect(by('/opt/fox/start')).toMatchObject({ path: '/opt/fox/start', engine: 'firefox' })
    expect(by('chromium')).toMatchObject({ path: '/usr/bin/chromium', engine: 'chromium' })
  })

  test('says so where BROWSER is no file, or no browser', () => {
    const env = { PATH: '', BROWSER: '/opt/gone' }
    expect(() => findBrowser({ ...nothing, env })).toThrow('/opt/gone: there is no such file')
    const helper = { ...nothing, platform: 'linux' as const, env, exists: () => true, version: () => 'usage: open URL' }
    expect(() => findBrowser(helper)).toThrow('does not answer to --version like a browser')
  })

  test('finds nothing where nothing is, and says how to get one on each system', () => {
    expect(findBrowser({ ...nothing, platform: 'linux' })).toBeUndefined()
    expect(howToGetOne('linux')).toContain('apt-get install chromium')
    expect(howToGetOne('darwin')).toContain('brew install')
    expect(howToGetOne('win32')).toContain('winget install')
  })
})

test('an unknown name counts as Chromium, Firefox and its kin as Firefox', () => {
  expect(engineOf('/opt/brave', 'Brave Browser 1.80')).toBe('chromium')
  expect(engineOf('C:\\Program Files\\Mozilla Firefox\\firefox.exe', '')).toBe('firefox')
})
