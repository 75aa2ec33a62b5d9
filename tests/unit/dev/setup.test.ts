import { describe, expect, test } from 'vitest'
import { checkNode, installedIsCurrent } from '../../../src/dev/setup.mjs'

describe('what is installed', () => {
  const wanted = { packages: { '': {}, 'node_modules/a': { version: '1.2.3' } } }

  test('is current where every package has the version of the lockfile', () => {
    expect(installedIsCurrent(wanted, { packages: { 'node_modules/a': { version: '1.2.3' } } })).toBe(true)
  })

  test('is not where one is missing or another version', () => {
    expect(installedIsCurrent(wanted, { packages: {} })).toBe(false)
    expect(installedIsCurrent(wanted, { packages: { 'node_modules/a': { version: '1.2.2' } } })).toBe(false)
  })

  test('may lack what is optional, such as another system’s binaries', () => {
    const optional = { packages: { 'node_modules/b': { version: '1.0.0', optional: true } } }
    expect(installedIsCurrent(optional, {})).toBe(true)
  })
})

test('refuses a Node that is too old for the build', () => {
  expect(() => checkNode('20.18.3')).toThrow('too old')
  expect(() => checkNode('18.20.0')).toThrow('too old')
  expect(() => checkNode('20.19.0')).not.toThrow()
  expect(() => checkNode('22.1.0')).not.toThrow()
})
