import { changeSettings } from '../../../rule-set/edit'
import type { Settings } from '../../../rule-set/types'
import { SwitchLine } from '../../shared/SwitchLine'
import { save, stored } from '../team-rules'

const CHOICES = [
  {
    name: 'agentsMaySwitchOff',
    words: 'Agents may switch a rule off for themselves',
    meaning: 'Otherwise the card has no “Turn rule off”.',
  },
  {
    name: 'counting',
    words: 'Count what the coach meets',
    meaning: 'On each agent’s own machine, by rule and week. Never a text, never a name, nothing sent.',
  },
] as const

/** What agents may do by themselves, and what is counted on their machines. */
export function AgentChoices({ settings }: { settings: Settings }) {
  const policy = stored.value?.policy
  return (
    <>
      <h2>Agents</h2>
      {CHOICES.map(({ name, words, meaning }) => (
        <SwitchLine
          key={name}
          words={words}
          meaning={policy?.[name] === undefined ? meaning : `${meaning} Set by your organisation.`}
          on={settings[name]}
          disabled={policy?.[name] !== undefined}
          onChange={(on) => void save((set) => changeSettings(set, { [name]: on }), `${words}: ${on ? 'yes' : 'no'}`)}
        />
      ))}
    </>
  )
}
