import { render } from 'preact'
import { Options } from './Options'
import { followAddress } from './team-address'
import { followStore } from './team-rules'

const root = document.getElementById('options')
if (root) render(<Options />, root)
void followStore()
void followAddress()
