// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// What every page is made of.

import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../text'
import { Icon, type IconName } from './icon'

export function Page(props: { title: string; lead?: string; actions?: ComponentChildren; wide?: boolean; children: ComponentChildren }) {
    return (
        <section class={props.wide ? 'page wide' : 'page'}>
            <header class="page-head">
                <div>
                    <h1>{props.title}</h1>
                    {props.lead && <p class="lead">{props.lead}</p>}
                </div>
                {props.actions && <div class="actions">{props.actions}</div>}
            </header>
            {props.children}
        </section>
    )
}

export function Card(props: { title?: string; note?: string; class?: string; actions?: ComponentChildren; children: ComponentChildren }) {
    return (
        <section class={`card ${props.class ?? ''}`}>
            {props.title && (
                <header class="card-head">
                    <h2>{props.title}</h2>
                    {props.note && <span class="soft">{props.note}</span>}
                    {props.actions && <div class="actions">{props.actions}</div>}
                </header>
            )}
            {props.children}
        </section>
    )
}

type Tone = 'good' | 'warn' | 'bad' | 'wait' | 'plain'

export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ComponentChildren }) {
    return <span class={`badge ${tone}`}>{children}</span>
}

export function Empty({ icon, title, children }: { icon: IconName; title: string; children?: ComponentChildren }) {
    return (
        <div class="empty">
            <Icon name={icon} size={28} />
            <p class="empty-title">{title}</p>
            {children && <p class="soft">{children}</p>}
        </div>
    )
}

export function Notice({ tone, children }: { tone: Tone; children: ComponentChildren }) {
    return (
        <div class={`notice ${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
            {children}
        </div>
    )
}

export function Facts({ rows }: { rows: [string, ComponentChildren][] }) {
    return (
        <dl class="facts">
            {rows.map(([name, value]) => (
                <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                </div>
            ))}
        </dl>
    )
}

export function Button(props: {
    icon?: IconName
    kind?: 'primary' | 'danger' | 'quiet'
    label?: string
    disabled?: boolean
    submit?: boolean
    onClick?: () => void
    children?: ComponentChildren
}) {
    return (
        <button
            type={props.submit ? 'submit' : 'button'}
            class={`button ${props.kind ?? ''}${props.children ? '' : ' square'}`}
            aria-label={props.label}
            title={props.label}
            disabled={props.disabled ?? false}
            {...(props.onClick && { onClick: props.onClick })}
        >
            {props.icon && <Icon name={props.icon} />}
            {props.children}
        </button>
    )
}

//! Asks again before it does what cannot be undone.
export function DangerButton({ label, onConfirm }: { label: string; onConfirm: () => void }) {
    const [isAsking, setAsking] = useState(false)
    if (!isAsking) return <Button kind="quiet" icon="trash" label={label} onClick={() => setAsking(true)} />
    return (
        <span class="actions">
            <Button kind="danger" onClick={onConfirm}>{label}</Button>
            <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
        </span>
    )
}

export function CopyButton({ text, label }: { text: string; label: string }) {
    const [isDone, setDone] = useState(false)
    const copy = async () => {
        await navigator.clipboard.writeText(text)
        setDone(true)
        setTimeout(() => setDone(false), 1500)
    }
    return <Button kind="quiet" icon={isDone ? 'check' : 'copy'} label={isDone ? t('copied') : label} onClick={() => void copy()} />
}

export function Search(props: { value: string; label: string; onInput: (value: string) => void }) {
    return (
        <label class="search">
            <Icon name="search" size={16} />
            <input
                type="search"
                value={props.value}
                placeholder={props.label}
                aria-label={props.label}
                onInput={(event) => props.onInput(event.currentTarget.value)}
            />
        </label>
    )
}

export function Loading() {
    return (
        <div class="loading" role="status">
            <span class="visually-hidden">{t('loading')}</span>
            <i />
            <i />
            <i />
        </div>
    )
}
