// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

#include <chrono>

namespace claw::config {

//! Limits of what a /v1/responses request may carry or name by URL. Sizes in bytes.
struct ResponsesImagesConfig
{
    bool allowUrl = true;
    QStringList allowedMimes; //!< Empty: the built-in set.
    qint64 maxBytes = 10LL * 1024 * 1024;
    int maxRedirects = 3;
    std::chrono::milliseconds timeout{10'000};
};

struct ResponsesFilesConfig
{
    bool allowUrl = true;
    QStringList allowedMimes; //!< Empty: the built-in set.
    qint64 maxBytes = 5LL * 1024 * 1024;
    int maxChars = 200'000;
    int maxRedirects = 3;
    std::chrono::milliseconds timeout{10'000};
    int pdfMaxPages = 4;
    int pdfMaxPixels = 4'000'000;
    int pdfMinTextChars = 200;
};

struct ResponsesEndpointConfig
{
    bool enabled = false;
    qint64 maxBodyBytes = 20LL * 1024 * 1024;
    ResponsesFilesConfig files;
    ResponsesImagesConfig images;
};

//! `gateway.http.endpoints.*` (configuration spec 12.1).
struct HttpConfig
{
    bool chatCompletionsEnabled = false;
    ResponsesEndpointConfig responses;
};

} // namespace claw::config
