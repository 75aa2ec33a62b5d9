/** What an organisation's policy can say; the names are those of `src/background/policy-schema.json`. */
export interface PolicyValues {
  readonly ruleSet?: object
  readonly teamAddress?: string
  readonly counting?: boolean
  readonly agentsMaySwitchOff?: boolean
  readonly lockRuleSet?: boolean
  readonly sites?: readonly string[]
}

export const POLICY_BROWSERS = ['chrome', 'edge', 'chromium', 'firefox'] as const
export type PolicyBrowser = (typeof POLICY_BROWSERS)[number]
export const SYSTEMS = ['windows', 'macos', 'linux'] as const
export type System = (typeof SYSTEMS)[number]

/** One file that brings a policy to a machine. */
export interface PolicyFile {
  readonly name: string
  /** Where it goes, in words or as a folder. */
  readonly place: string
  readonly text: string
}

const REGISTRY = { chrome: 'Google\\Chrome', edge: 'Microsoft\\Edge', chromium: 'Chromium' } as const
const MAC_DOMAIN = {
  chrome: 'com.google.Chrome',
  edge: 'com.microsoft.Edge',
  chromium: 'org.chromium.Chromium',
} as const
const LINUX_FOLDER = {
  chrome: '/etc/opt/chrome/policies/managed/',
  edge: '/etc/opt/edge/policies/managed/',
  chromium: '/etc/chromium/policies/managed/',
} as const
const FIREFOX_PLACE = {
  windows: 'the folder “distribution” beside firefox.exe',
  macos: 'Firefox.app/Contents/Resources/distribution/',
  linux: '/etc/firefox/policies/',
} as const

/**
 * The file that sets Evenkeel's policy in one browser on one system.
 * @param id the extension's id in that browser
 */
export function policyFile(browser: PolicyBrowser, system: System, id: string, values: PolicyValues): PolicyFile {
  if (browser === 'firefox') {
    return {
      name: 'policies.json',
      place: FIREFOX_PLACE[system],
      text: json({ policies: { '3rdparty': { Extensions: { [id]: values } } } }),
    }
  }
  if (system === 'windows') {
    const key = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${REGISTRY[browser]}\\3rdparty\\extensions\\${id}\\policy`
    return {
      name: `evenkeel-${browser}.reg`,
      place: 'the registry: open it as administrator',
      text: registry(key, values),
    }
  }
  if (system === 'macos') {
    const name = `${MAC_DOMAIN[browser]}.extensions.${id}.plist`
    return { name, place: '/Library/Managed Preferences/', text: plist(values) }
  }
  return {
    name: 'evenkeel.json',
    place: LINUX_FOLDER[browser],
    text: json({ '3rdparty': { extensions: { [id]: values } } }),
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

function registry(key: string, values: PolicyValues): string {
  const lines = ['Windows Registry Editor Version 5.00', '', `[${key}]`]
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'boolean') lines.push(`"${name}"=dword:0000000${value ? 1 : 0}`)
    else if (typeof value === 'string') lines.push(`"${name}"="${registryText(value)}"`)
    // Chromium reads lists and objects from a text of JSON.
    else if (value !== undefined) lines.push(`"${name}"="${registryText(JSON.stringify(value))}"`)
  }
  return `${lines.join('\r\n')}\r\n`
}

/** Letters beyond ASCII as JSON writes them: the editor of the registry reads them by the machine's own code page. */
function registryText(text: string): string {
  const ascii = text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return ascii.replace(/[\\"]/g, '\\$&')
}

function plist(values: PolicyValues): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    ...plistLines(values, ''),
    '</plist>',
    '',
  ].join('\n')
}

function plistLines(value: unknown, indent: string): string[] {
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${indent}<array/>`]
    return [`${indent}<array>`, ...value.flatMap((each) => plistLines(each, deeper)), `${indent}</array>`]
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined)
    if (entries.length === 0) return [`${indent}<dict/>`]
    const lines = entries.flatMap(([name, each]) => [`${deeper}<key>${xml(name)}</key>`, ...plistLines(each, deeper)])
    return [`${indent}<dict>`, ...lines, `${indent}</dict>`]
  }
  if (typeof value === 'boolean') return [`${indent}<${value}/>`]
  if (typeof value === 'number') return [`${indent}<integer>${value}</integer>`]
  return [`${indent}<string>${xml(String(value))}</string>`]
}

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
