// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <openssl/bio.h>
#include <openssl/evp.h>

#include <memory>

namespace claw::auth {

//! Owners for what OpenSSL hands out.
struct OpenSslDeleter
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(BIO *bio) const { BIO_free(bio); }
};

template<typename T>
using OpenSslPtr = std::unique_ptr<T, OpenSslDeleter>;

} // namespace claw::auth
