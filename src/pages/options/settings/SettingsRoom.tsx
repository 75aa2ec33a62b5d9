import { changeSettings, resetAllRules } from '../../../rule-set/edit'
import type { RuleSet } from '../../../rule-set/types'
import { Segments } from '../../shared/Segments'
import { save } from '../team-rules'
import { AgentChoices } from './AgentChoices'
import { PartNamesChoice } from './PartNames'
import { Places } from './Places'
import { SEND_GUARDS } from './send-guard'
import './settings.css'

/** Settings of the team that are not about one rule. */
export function SettingsRoom({ ruleSet }: { ruleSet: RuleSet }) {
  const { sendGuard } = ruleSet.settings
  const changed = Object.keys(ruleSet.overrides).length
  return (
    <main class="page settings">
      <h1>Settings</h1>
      <h2>Before a reply is sent</h2>
      <Segments
        legend="Before a reply is sent"
        legendHidden
        choices={SEND_GUARDS}
        chosen={sendGuard}
        onChoose={(value) => {
          const words = SEND_GUARDS.find((choice) => choice.value === value)?.words ?? value
          void save(
            (set) => changeSettings(set, { sendGuard: value }),
            `Before a reply is sent: ${words.toLowerCase()}`,
          )
        }}
      />
      <p class="dim">
        {SEND_GUARDS.find((choice) => choice.value === sendGuard)?.meaning} Evenkeel never keeps a reply from being
        sent.
      </p>
      <PartNamesChoice framework={ruleSet.settings.framework} />
      <AgentChoices settings={ruleSet.settings} />
      <Places ruleSet={ruleSet} />
      <h2>Built-in rules</h2>
      <p class="dim">
        {changed === 0
          ? 'Every built-in rule is as it came.'
          : `${changed} of the built-in rules ${changed === 1 ? 'is' : 'are'} changed by us.`}
      </p>
      <button
        type="button"
        class="button"
        disabled={changed === 0}
        onClick={() => void save(resetAllRules, 'All rules: as built in')}
      >
        Reset all rules
      </button>
    </main>
  )
}
