import { defineManifest } from '@crxjs/vite-plugin'
import pkg from './package.json' with { type: 'json' }
import { HELPDESK_HOSTS, HELPDESK_PAGES } from './src/background/hosted-helpdesks.ts'

const COACH = 'src/coach/coach.iife.ts'
const ICONS = {
  16: 'icons/level-16.png',
  32: 'icons/level-32.png',
  48: 'icons/level-48.png',
  128: 'icons/level-128.png',
}

/** Host permissions know no paths; the browser ignores them, so they are written without. */
const withoutPath = (pattern: string): string => pattern.replace(/^(\*:\/\/[^/]+)\/.*$/, '$1/*')

/** The manifest of one build: `--mode chromium` or `--mode firefox`. */
export default defineManifest(({ mode }) => ({
  manifest_version: 3,
  name: 'Evenkeel',
  version: pkg.version,
  description: pkg.description,
  icons: ICONS,
  action: { default_title: 'Evenkeel', default_icon: ICONS, default_popup: 'src/pages/popup/index.html' },
  options_ui: { page: 'src/pages/options/index.html', open_in_tab: true },
  // activeTab: lets the popup read the address of the one tab whose toolbar button was pressed, nothing else.
  // contextMenus: "This is the customer's message" over selected words.
  // alarms: an agent's pause ends by itself, also in a tab that stays open over night.
  permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', 'alarms'],
  // The same hosts as the content scripts: needed to reach tabs that were open before Evenkeel was installed.
  host_permissions: [...new Set([...HELPDESK_HOSTS, ...HELPDESK_PAGES.map(withoutPath)])],
  optional_host_permissions: ['*://*/*'],
  content_scripts: [
    {
      matches: [...HELPDESK_HOSTS],
      js: [COACH],
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
      run_at: 'document_idle',
    },
    // Browsers accept match_origin_as_fallback only for whole hosts, so pages come apart.
    { matches: [...HELPDESK_PAGES], js: [COACH], all_frames: true, match_about_blank: true, run_at: 'document_idle' },
  ],
  // Nothing is asked for but the team's rule set, from the address that a lead or a policy names: src/background/team-address.ts.
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src https:; form-action 'none'; base-uri 'none'",
  },
  ...(mode === 'firefox'
    ? {
        background: { scripts: ['src/background/index.ts'], type: 'module' as const },
        browser_specific_settings: {
          gecko: {
            id: 'evenkeel@evenkeel.invalid',
            // First release that knows data_collection_permissions; match_origin_as_fallback came in 128.
            strict_min_version: '140.0',
            data_collection_permissions: { required: ['none' as const] },
          },
        },
      }
    : {
        // Firefox takes policies without a schema.
        storage: { managed_schema: 'policy-schema.json' },
        minimum_chrome_version: '120',
        background: { service_worker: 'src/background/index.ts', type: 'module' as const },
      }),
}))
