// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { basePath } from '../app/router'
import { call, hello, isOpen, methods, presence } from '../gateway/link'
import type { Health, Presence } from '../gateway/protocol'
import { t, type TextKey } from '../text'
import { Meter, Sparkline } from '../ui/chart'
import { useCall } from '../ui/data'
import { ago, count, duration, money } from '../ui/format'
import { Badge, Card, Facts, Loading, Notice, Page } from '../ui/parts'

interface Pot {
    costUsd: number
    capUsd?: number
    tokens: number
    capTokens?: number
    blocked: boolean
}

interface GatewayHealth extends Health {
    heartbeatSeconds?: number
    ledger?: Record<'accepted' | 'done' | 'failed' | 'aborted' | 'interrupted' | 'open', number> & { balanced: boolean }
    limits?: { total?: Pot } & Partial<Pot>
    degraded?: { part: string; message: string }[]
    lastRun?: { text?: string; verdict?: string; [more: string]: unknown }
}

const mostSamples = 60
const delays = signal<number[]>([])

//! How long the gateway takes to answer, measured from here as any client would.
function useDelaySamples(): void {
    useEffect(() => {
        const measure = async () => {
            if (!isOpen.value || document.visibilityState !== 'visible') return
            const before = performance.now()
            await call('health').catch(() => undefined)
            delays.value = [...delays.value.slice(1 - mostSamples), performance.now() - before]
        }
        void measure()
        const timer = setInterval(() => void measure(), 5000)
        return () => clearInterval(timer)
    }, [])
}

interface Listening {
    gateway?: { bind?: string; tls?: { enabled?: boolean }; tailscale?: { mode?: string } }
}

//! Who can reach the gateway, by its configuration.
function exposure({ gateway }: Listening): { tone: 'good' | 'warn'; text: TextKey } {
    if (gateway?.tailscale?.mode === 'funnel') return { tone: 'warn', text: 'overview.exposureInternet' }
    if (gateway?.tailscale?.mode === 'serve') return { tone: 'good', text: 'overview.exposureTailnet' }
    if ((gateway?.bind ?? 'loopback') === 'loopback') return { tone: 'good', text: 'overview.exposureLocal' }
    return gateway?.tls?.enabled ? { tone: 'good', text: 'overview.exposureSecure' } : { tone: 'warn', text: 'overview.exposureOpen' }
}

function Clients({ list }: { list: Presence[] }) {
    const others = list.filter((entry) => entry.reason !== 'disconnect')
    if (others.length === 0) return <p class="soft">{t('overview.clientsNone')}</p>
    return (
        <ul class="rows">
            {others.map((entry, index) => (
                <li key={index}>
                    <span class="dot good" aria-hidden="true" />
                    <span class="row-main">
                        <strong>{entry.host ?? t('unknown')}</strong>
                        <span class="soft">{[entry.mode, entry.platform, entry.version, entry.ip].filter(Boolean).join(' · ')}</span>
                    </span>
                    <time class="soft">{ago(entry.ts)}</time>
                </li>
            ))}
        </ul>
    )
}

function Ledger({ ledger }: { ledger: NonNullable<GatewayHealth['ledger']> }) {
    const states = ['accepted', 'done', 'open', 'failed', 'aborted', 'interrupted'] as const
    return (
        <Card title={t('overview.ledger')} note={t('overview.ledgerNote')}>
            <div class="figures">
                {states.map((state) => (
                    <div key={state}>
                        <strong>{count(ledger[state])}</strong>
                        <span class="soft">{t(`overview.${state}`)}</span>
                    </div>
                ))}
            </div>
            <p class={ledger.balanced ? 'soft' : 'bad-text'}>{t(ledger.balanced ? 'overview.balanced' : 'overview.unbalanced')}</p>
        </Card>
    )
}

function Today({ pot }: { pot: Pot }) {
    return (
        <Card title={t('overview.today')}>
            <div class="figures two">
                <div>
                    <strong>{money(pot.costUsd)}</strong>
                    <span class="soft">{t('overview.cost')} {pot.capUsd ? t('overview.cap', { cap: money(pot.capUsd) }) : ''}</span>
                    {pot.capUsd ? <Meter value={pot.costUsd} most={pot.capUsd} label={t('overview.cost')} /> : null}
                </div>
                <div>
                    <strong>{count(pot.tokens)}</strong>
                    <span class="soft">{t('overview.tokens')} {pot.capTokens ? t('overview.cap', { cap: count(pot.capTokens) }) : ''}</span>
                    {pot.capTokens ? <Meter value={pot.tokens} most={pot.capTokens} label={t('overview.tokens')} /> : null}
                </div>
            </div>
            {pot.blocked && <Notice tone="warn">{t('overview.blocked')}</Notice>}
        </Card>
    )
}

function GatewayCard({ health }: { health: GatewayHealth }) {
    const snapshot = hello.value?.snapshot
    const isWell = !health.degraded?.length
    const { data: file } = useCall<{ config: Listening }>('config.get', {}, { skip: !methods.value.has('config.get') })
    const seen = file && exposure(file.config)
    const agent = health.defaultAgentId ?? t('unknown')
    const beat = health.heartbeatSeconds ? t('overview.every', { time: duration(health.heartbeatSeconds * 1000) }) : t('overview.heartbeatOff')
    return (
        <Card title={t('overview.gateway')} actions={<Badge tone={isWell ? 'good' : 'warn'}>{t(isWell ? 'overview.running' : 'overview.degraded')}</Badge>}>
            {health.degraded?.map((one) => <Notice key={one.part} tone="warn"><strong>{one.part}</strong> {one.message}</Notice>)}
            <Facts
                rows={[
                    [t('overview.version'), hello.value?.server.version ?? t('unknown')],
                    [t('overview.address'), <code key="a">{location.origin + basePath}</code>],
                    ...(seen ? [[t('overview.exposure'), <span key="e" class={`with-dot ${seen.tone}`}>{t(seen.text)}</span>] as [string, ComponentChildren]] : []),
                    [t('overview.uptime'), duration((snapshot?.uptimeMs ?? 0) + uptimeSinceHello())],
                    [t('overview.agent'), agent],
                    [t('overview.sessions'), count(health.sessions?.count ?? 0)],
                    [t('overview.heartbeat'), beat],
                    [t('overview.config'), <code key="c">{snapshot?.configPath}</code>],
                    [t('overview.state'), <code key="s">{snapshot?.stateDir}</code>],
                ]}
            />
        </Card>
    )
}

let greetedAt = performance.now()
hello.subscribe(() => (greetedAt = performance.now()))
const uptimeSinceHello = () => performance.now() - greetedAt

export default function Overview() {
    const { data: health, error } = useCall<GatewayHealth>('health', {}, { everyMs: 10_000, events: ['presence'] })
    useDelaySamples()
    if (error && !health) return <Page title={t('page.overview')}><Notice tone="bad">{error}</Notice></Page>
    if (!health) return <Loading />
    const pot = health.limits?.total ?? (health.limits as Pot | undefined)
    const latest = delays.value.at(-1)
    return (
        <Page title={t('page.overview')} lead={t('overview.lead')}>
            <div class="grid">
                <div class="stack">
                    <GatewayCard health={health} />
                    {health.ledger && <Ledger ledger={health.ledger} />}
                </div>
                <div class="stack">
                    {pot && <Today pot={pot} />}
                    <Card title={t('overview.delay')} note={latest === undefined ? '' : t('debug.took', { ms: latest.toFixed(1) })}>
                        <Sparkline values={delays.value} label={t('overview.delayNote', { n: delays.value.length })} />
                    </Card>
                    {health.lastRun && <Card title={t('overview.lastRun')}><p>{health.lastRun.text ?? health.lastRun.verdict}</p></Card>}
                    <Card title={t('overview.clients')}><Clients list={presence.value} /></Card>
                </div>
            </div>
        </Page>
    )
}
