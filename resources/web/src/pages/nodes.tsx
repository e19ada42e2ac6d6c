// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { useEffect, useState } from 'preact/hooks'
import { call, methods } from '../gateway/link'
import { canHaveIdentity, loadIdentity } from '../gateway/identity'
import { t } from '../text'
import { useCall } from '../ui/data'
import { ago } from '../ui/format'
import { Badge, Button, Card, DangerButton, Loading, Notice, Page } from '../ui/parts'
import { shown } from '../ui/toast'

interface Pending {
    requestId: string
    deviceId: string
    displayName?: string
    platform?: string
    clientId?: string
    roles?: string[]
    role?: string
    scopes?: string[]
    remoteIp?: string
    isRepair?: boolean
    ts: number
}

interface Device extends Omit<Pending, 'requestId' | 'ts'> {
    approvedAtMs: number
    tokens?: { role: string; scopes: string[]; revokedAtMs?: number; lastUsedAtMs?: number }[]
}

interface Node {
    nodeId: string
    displayName?: string
    platform?: string
    version?: string
    remoteIp?: string
    caps: string[]
    commands: string[]
    connected: boolean
}

const nameOf = (device: { displayName?: string; clientId?: string; deviceId: string }) => device.displayName ?? device.clientId ?? device.deviceId.slice(0, 12)
const wishes = (device: { role?: string; scopes?: string[] }) => [device.role, ...(device.scopes ?? [])].filter(Boolean).join(', ')

function PendingRow({ request, onDone }: { request: Pending; onDone: () => void }) {
    const decide = (verb: 'approve' | 'reject') =>
        void shown(call(`device.pair.${verb}`, { requestId: request.requestId }), t(verb === 'approve' ? 'nodes.approved' : 'nodes.rejected')).then(onDone)
    return (
        <li>
            <span class="row-main">
                <strong>{nameOf(request)}</strong>
                <span class="soft">{[request.platform, request.remoteIp, request.deviceId.slice(0, 12) + '…', ago(request.ts)].filter(Boolean).join(' · ')}</span>
                <span class="soft">{t('nodes.wants', { what: wishes(request) })}</span>
                {request.isRepair && <span><Badge tone="warn">{t('nodes.repair')}</Badge></span>}
            </span>
            <Button kind="primary" onClick={() => decide('approve')}>{t('nodes.approve')}</Button>
            <Button onClick={() => decide('reject')}>{t('nodes.reject')}</Button>
        </li>
    )
}

function DeviceRow({ device, isOwn, onDone }: { device: Device; isOwn: boolean; onDone: () => void }) {
    const valid = (device.tokens ?? []).filter((token) => !token.revokedAtMs)
    const lastUsed = Math.max(0, ...(device.tokens ?? []).map((token) => token.lastUsedAtMs ?? 0))
    const revoke = () =>
        void shown(Promise.all(valid.map((token) => call('device.token.revoke', { deviceId: device.deviceId, role: token.role }))), t('nodes.revoked')).then(onDone)
    return (
        <li>
            <span class="row-main">
                <strong>{nameOf(device)}</strong>
                <span class="soft">{[device.platform, device.remoteIp, device.deviceId.slice(0, 12) + '…'].filter(Boolean).join(' · ')}</span>
                <span class="soft">{wishes({ ...device, role: (device.roles ?? [device.role]).join(', ') })}</span>
            </span>
            {isOwn && <Badge tone="good">{t('nodes.thisBrowser')}</Badge>}
            {valid.length === 0 && <Badge tone="warn">{t('nodes.noToken')}</Badge>}
            {lastUsed > 0 && <time class="soft">{t('nodes.lastUsed', { when: ago(lastUsed) })}</time>}
            {valid.length > 0 && <DangerButton label={t('nodes.revoke')} onConfirm={revoke} />}
        </li>
    )
}

function Nodes() {
    const { data } = useCall<{ nodes: Node[] }>('node.list', {}, { everyMs: 10_000, events: ['presence'], skip: !methods.value.has('node.list') })
    if (!methods.value.has('node.list')) return null
    return (
        <Card title={t('nodes.nodes')}>
            {data?.nodes.length === 0 && <p class="soft">{t('nodes.noneNodes')}</p>}
            <ul class="rows">
                {data?.nodes.map((node) => (
                    <li key={node.nodeId}>
                        <span class="row-main">
                            <strong>{node.displayName ?? node.nodeId.slice(0, 12)}</strong>
                            <span class="soft">{[node.platform, node.version, node.remoteIp, ...node.caps].filter(Boolean).join(' · ')}</span>
                        </span>
                        <Badge tone={node.connected ? 'good' : 'plain'}>{t(node.connected ? 'nodes.online' : 'nodes.offline')}</Badge>
                    </li>
                ))}
            </ul>
        </Card>
    )
}

export default function Devices() {
    const events = ['device.pair.requested', 'device.pair.resolved']
    const { data, error, reload } = useCall<{ pending: Pending[]; paired: Device[] }>('device.pair.list', {}, { events, everyMs: 30_000 })
    const [ownId, setOwnId] = useState('')
    useEffect(() => {
        if (canHaveIdentity()) void loadIdentity().then((identity) => setOwnId(identity.deviceId))
    }, [])
    if (error) return <Page title={t('page.nodes')}><Notice tone="bad">{error}</Notice></Page>
    if (!data) return <Loading />
    return (
        <Page title={t('page.nodes')} lead={t('nodes.lead')}>
            <Card title={t('nodes.waiting')}>
                {data.pending.length === 0 && <p class="soft">{t('nodes.noneWaiting')}</p>}
                <ul class="rows">{data.pending.map((request) => <PendingRow key={request.requestId} request={request} onDone={reload} />)}</ul>
            </Card>
            <Card title={t('nodes.paired')}>
                {data.paired.length === 0 && <p class="soft">{t('nodes.nonePaired')}</p>}
                <ul class="rows">{data.paired.map((device) => <DeviceRow key={device.deviceId} device={device} isOwn={device.deviceId === ownId} onDone={reload} />)}</ul>
            </Card>
            <Nodes />
        </Page>
    )
}
