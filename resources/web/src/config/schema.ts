// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// What the form needs of the JSON Schema and the hints that the gateway sends.

export interface Schema {
    type?: string | string[]
    properties?: Record<string, Schema>
    additionalProperties?: boolean | Schema
    items?: Schema
    enum?: unknown[]
    const?: unknown
    anyOf?: Schema[]
    description?: string
    default?: unknown
    minimum?: number
    maximum?: number
}

export interface Hint {
    label?: string
    help?: string
    group?: string
    order?: number
    advanced?: boolean
    sensitive?: boolean
    placeholder?: string
}

export interface Description {
    schema: Schema
    uiHints: Record<string, Hint>
}

export type Control =
    | { kind: 'switch' }
    | { kind: 'choice'; values: (string | number)[] }
    | { kind: 'number'; schema: Schema }
    | { kind: 'text' }
    | { kind: 'list' }
    | { kind: 'section'; properties: Record<string, Schema> }
    | { kind: 'file' } // Too free for a form.

function constants(schema: Schema): (string | number)[] | undefined {
    const values = schema.enum ?? (schema.anyOf?.every((one) => 'const' in one) ? schema.anyOf.map((one) => one.const) : undefined)
    const isSimple = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number'
    return values?.every(isSimple) ? values : undefined
}

export function controlFor(schema: Schema): Control {
    const choice = constants(schema)
    if (choice) return { kind: 'choice', values: choice }
    switch (schema.type) {
        case 'boolean':
            return { kind: 'switch' }
        case 'integer':
        case 'number':
            return { kind: 'number', schema }
        case 'string':
            return { kind: 'text' }
        case 'array':
            return schema.items?.type === 'string' ? { kind: 'list' } : { kind: 'file' }
        case 'object':
            return schema.properties ? { kind: 'section', properties: schema.properties } : { kind: 'file' }
        default:
            return { kind: 'file' }
    }
}

export interface Field {
    path: string[]
    label: string
    hint: Hint
    control: Control
}

function labelFor(name: string): string {
    const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
    return words.charAt(0).toUpperCase() + words.slice(1)
}

//! Every setting below `path`, in the order of the hints, then of the schema.
export function fieldsOf(schema: Schema, hints: Record<string, Hint>, path: string[] = []): Field[] {
    const entries = Object.entries(schema.properties ?? {}).map(([name, child], index) => {
        const where = [...path, name]
        const hint = hints[where.join('.')] ?? {}
        return { child, where, hint, label: hint.label ?? labelFor(name), rank: [hint.order ?? 500, index] as const }
    })
    entries.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    return entries.flatMap(({ child, where, hint, label }) => {
        const control = controlFor(child)
        if (control.kind === 'section') return fieldsOf(child, hints, where)
        return [{ path: where, label, hint, control }]
    })
}

export function valueAt(document: unknown, path: string[]): unknown {
    return path.reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined), document)
}

//! The merge patch that makes these changes; undefined removes the setting.
export function patchOf(changes: Map<string, { path: string[]; value: unknown }>): Record<string, unknown> {
    const patch: Record<string, unknown> = {}
    for (const { path, value } of changes.values()) {
        let at = patch
        for (const name of path.slice(0, -1)) at = (at[name] ??= {}) as Record<string, unknown>
        at[path.at(-1)!] = value === undefined ? null : value
    }
    return patch
}
