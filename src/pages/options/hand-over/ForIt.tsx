import { useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { POLICY_BROWSERS, type PolicyBrowser, policyFile, SYSTEMS, type System } from '../../../rule-set/policy-files'
import { ruleSetLine } from '../../../rule-set/text'
import type { RuleSet } from '../../../rule-set/types'
import { Segments } from '../../shared/Segments'
import { saveFile } from '../../shared/save-file'
import { teamAddress } from '../team-address'

const BROWSER_NAMES: Readonly<Record<PolicyBrowser, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  chromium: 'Chromium',
  firefox: 'Firefox',
}
const SYSTEM_NAMES: Readonly<Record<System, string>> = { windows: 'Windows', macos: 'macOS', linux: 'Linux' }

/** The rule set as the policy file of one browser on one system, ready for IT. */
export function ForIt({ ruleSet }: { ruleSet: RuleSet }) {
  const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:')
  const [which, setWhich] = useState<PolicyBrowser>(isFirefox ? 'firefox' : 'chrome')
  const [system, setSystem] = useState<System>('windows')
  const url = teamAddress.value?.url
  // Ids are those of the browser that this page runs in; another one's has to be filled in.
  const id = (which === 'firefox') === isFirefox ? browser.runtime.id : 'ID-OF-THE-EXTENSION'
  const file = policyFile(
    which,
    system,
    id,
    url ? { teamAddress: url, lockRuleSet: true } : { ruleSet: ruleSetLine(ruleSet) },
  )
  return (
    <section aria-labelledby="for-it">
      <h2 id="for-it">Hand it to IT</h2>
      <p class="dim">
        For many machines: a policy that brings {url ? 'the address' : 'the rule set'} to every browser and keeps it as
        it is.
      </p>
      <div class="it">
        <Segments
          legend="Browser"
          choices={POLICY_BROWSERS.map((value) => ({ value, words: BROWSER_NAMES[value] }))}
          chosen={which}
          onChoose={setWhich}
        />
        <Segments
          legend="System"
          short
          choices={SYSTEMS.map((value) => ({ value, words: SYSTEM_NAMES[value] }))}
          chosen={system}
          onChoose={setSystem}
        />
      </div>
      <p class="small dim under">
        <code>{file.name}</code> goes into {file.place}
        {id !== browser.runtime.id && '. Fill in the id of the extension in that browser.'}
      </p>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => saveFile(new Blob([file.text], { type: 'text/plain' }), file.name)}
        >
          Save the policy file
        </button>
      </div>
    </section>
  )
}
