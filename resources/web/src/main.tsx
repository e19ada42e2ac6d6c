// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { render } from 'preact'
import './styles/base.css'
import './styles/shell.css'
import './styles/parts.css'
import './styles/pages.css'
import { watchAttention } from './app/attention'
import { Gate } from './app/login'
import { prefetch } from './app/pages'
import { place } from './app/router'
import { Shell } from './app/shell'
import './app/theme'
import { hello, start, state } from './gateway/link'
import { Toasts } from './ui/toast'

function App() {
    const now = state.value
    // An outage leaves the pages as they are; they catch up afterwards.
    const isInside = now.kind === 'open' || (hello.value && (now.kind === 'lost' || now.kind === 'starting'))
    return (
        <>
            {isInside ? <Shell /> : <Gate state={now} />}
            <Toasts />
        </>
    )
}

const root = document.getElementById('app')
if (root) render(<App />, root)
watchAttention()
prefetch(place.value.page)
void start()
