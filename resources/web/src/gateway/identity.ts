// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// Who this browser is to gateways: an Ed25519 key pair that scripts can use and never read, kept in
// IndexedDB together with the token that a gateway gave to it. The token is worthless without the key.

const databaseName = 'clawdbot'
const storeName = 'identity'

interface Stored {
    keys: CryptoKeyPair
}

export interface Identity {
    deviceId: string
    publicKey: string
    sign(text: string): Promise<string>
}

function open(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
        const request = indexedDB.open(databaseName, 1)
        request.onupgradeneeded = () => request.result.createObjectStore(storeName)
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('IndexedDB is not available'))
    })
}

async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const database = await open()
    try {
        return await new Promise((resolve, reject) => {
            const request = act(database.transaction(storeName, mode).objectStore(storeName))
            request.onsuccess = () => resolve(request.result)
            request.onerror = () => reject(request.error ?? new Error('IndexedDB refused'))
        })
    } finally {
        database.close()
    }
}

export function toBase64Url(bytes: ArrayBuffer): string {
    const text = String.fromCharCode(...new Uint8Array(bytes))
    return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function toHex(bytes: ArrayBuffer): string {
    return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

// Two tabs that start at once must end with one key: whoever writes second takes what is there.
async function loadOrCreate(): Promise<CryptoKeyPair> {
    const known = (await inStore('readonly', (store) => store.get('keys'))) as Stored | undefined
    if (known) return known.keys
    const keys = (await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify'])) as CryptoKeyPair
    try {
        await inStore('readwrite', (store) => store.add({ keys } satisfies Stored, 'keys'))
        return keys
    } catch {
        return ((await inStore('readonly', (store) => store.get('keys'))) as Stored).keys
    }
}

//! Browsers lend keys to secure pages alone: https, or this machine.
export function canHaveIdentity(): boolean {
    return window.isSecureContext && 'subtle' in crypto && 'indexedDB' in window
}

export async function loadIdentity(): Promise<Identity> {
    const keys = await loadOrCreate()
    const raw = await crypto.subtle.exportKey('raw', keys.publicKey)
    return {
        deviceId: toHex(await crypto.subtle.digest('SHA-256', raw)),
        publicKey: toBase64Url(raw),
        async sign(text) {
            const bytes = new TextEncoder().encode(text)
            return toBase64Url(await crypto.subtle.sign({ name: 'Ed25519' }, keys.privateKey, bytes))
        },
    }
}

export async function loadDeviceToken(): Promise<string | undefined> {
    return (await inStore('readonly', (store) => store.get('deviceToken'))) as string | undefined
}

export async function keepDeviceToken(token: string): Promise<void> {
    await inStore('readwrite', (store) => store.put(token, 'deviceToken'))
}

export async function forgetDeviceToken(): Promise<void> {
    await inStore('readwrite', (store) => store.delete('deviceToken'))
}
