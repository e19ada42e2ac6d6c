// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { useState } from 'preact/hooks'
import { type LinkState, signIn } from '../gateway/link'
import { t } from '../text'
import { Button, CopyButton, Loading, Notice } from '../ui/parts'

function Frame(props: { children: preact.ComponentChildren }) {
    return (
        <main class="gate">
            <div class="gate-card">
                <span class="mark big" aria-hidden="true" />
                {props.children}
            </div>
        </main>
    )
}

function SecretForm({ wants, problem }: { wants: 'token' | 'password'; problem?: string }) {
    const [secret, setSecret] = useState('')
    const submit = (event: Event) => {
        event.preventDefault()
        if (secret) signIn(wants === 'password' ? { password: secret } : { token: secret })
    }
    return (
        <Frame>
            <h1>{t('login.title')}</h1>
            <p class="soft">{t(wants === 'password' ? 'login.leadPassword' : 'login.leadToken')}</p>
            <form onSubmit={submit}>
                <label class="field">
                    <span>{t(wants === 'password' ? 'login.password' : 'login.token')}</span>
                    <input
                        type="password"
                        autofocus
                        autocomplete="off"
                        spellcheck={false}
                        value={secret}
                        onInput={(event) => setSecret(event.currentTarget.value)}
                    />
                </label>
                {problem && <Notice tone="bad">{t('login.refused', { problem })}</Notice>}
                <Button kind="primary" submit disabled={!secret}>{t('login.submit')}</Button>
            </form>
            <p class="soft small">{t('login.hint')} <code>clawdbot dashboard</code></p>
        </Frame>
    )
}

function Unapproved({ requestId, deviceId }: { requestId?: string; deviceId: string }) {
    const command = `clawdbot devices approve ${requestId ?? ''}`.trim()
    return (
        <Frame>
            <h1>{t('pairing.title')}</h1>
            <p class="soft">{t('pairing.lead')}</p>
            <div class="command"><code>{command}</code><CopyButton text={command} label={t('copy')} /></div>
            <p class="soft small">{t('pairing.device', { id: deviceId.slice(0, 12) })}</p>
            <Loading />
        </Frame>
    )
}

export function Gate({ state }: { state: LinkState }) {
    switch (state.kind) {
        case 'signedOut':
            return <SecretForm wants={state.wants} {...(state.problem && { problem: state.problem })} />
        case 'unapproved':
            return <Unapproved deviceId={state.deviceId} {...(state.requestId && { requestId: state.requestId })} />
        case 'insecure':
            return (
                <Frame>
                    <h1>{t('insecure.title')}</h1>
                    <p class="soft">{t('insecure.lead')}</p>
                    <p class="soft small">{t('insecure.hint')}</p>
                </Frame>
            )
        case 'lost':
            return <Frame><h1>{t('gone.title')}</h1><p class="soft">{t('gone.lead')}</p><Loading /></Frame>
        default:
            return <Frame><Loading /></Frame>
    }
}
