// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/modelslistcommand.h"

#include "base/random.h"
#include "cli/clisettings.h"
#include "cli/clitr.h"
#include "cli/options.h"
#include "cli/textwidth.h"
#include "config/agentresolution.h"
#include "json/jsontext.h"
#include "providers/modelclient.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

using providers::Model;
using providers::ModelRef;

//! One line of the list.
struct Row
{
    ModelRef ref;
    QStringList tags;
    std::optional<Model> model; //!< nullopt: nobody knows it.
    bool hasKey = false;
};

bool isLocal(const Model &model)
{
    const QString host = model.baseUrl.host();
    static const QStringList names{u"localhost"_s, u"127.0.0.1"_s, u"0.0.0.0"_s, u"::1"_s};
    return names.contains(host) || host.endsWith(".local"_L1);
}

//! What the configuration names, in the order in which it would be used.
std::vector<Row> namedRows(const config::AgentDefaults &defaults)
{
    std::vector<Row> rows;
    const auto add = [&rows](const ModelRef &ref, const QString &tag) {
        const auto same = std::find_if(rows.begin(), rows.end(),
                                       [&ref](const Row &row) { return row.ref == ref; });
        if (same == rows.end())
            rows.push_back({.ref = ref, .tags = {tag}, .model = {}});
        else if (!same->tags.contains(tag))
            same->tags.append(tag);
    };
    const auto addChoice = [&](const config::ModelChoice &choice, const QString &first,
                               const QString &next) {
        if (!choice.primary.isEmpty())
            add(providers::resolveModel(choice.primary, defaults), first);
        for (qsizetype i = 0; i < choice.fallbacks.size(); ++i) {
            add(providers::resolveModel(choice.fallbacks[i], defaults),
                u"%1#%2"_s.arg(next).arg(i + 1));
        }
    };
    addChoice(defaults.model, u"default"_s, u"fallback"_s);
    addChoice(defaults.imageModel, u"image"_s, u"img-fallback"_s);
    for (auto it = defaults.models.begin(); it != defaults.models.end(); ++it) {
        const auto ref = ModelRef::parse(it.key(), u"anthropic"_s);
        add(ref, u"configured"_s);
        if (!it->alias.isEmpty())
            add(ref, "alias:"_L1 + it->alias);
    }
    return rows;
}

void fillIn(std::vector<Row> &rows, const std::vector<Model> &models)
{
    for (Row &row : rows) {
        const auto known = std::find_if(models.begin(), models.end(), [&row](const Model &model) {
            return model.ref == row.ref;
        });
        if (known != models.end())
            row.model = *known;
    }
}

std::vector<Row> allRows(const std::vector<Model> &models, const std::vector<Row> &named)
{
    std::vector<Row> rows;
    for (const Model &model : models) {
        const auto same = std::find_if(named.begin(), named.end(),
                                       [&model](const Row &row) { return row.ref == model.ref; });
        rows.push_back({.ref = model.ref,
                        .tags = same == named.end() ? QStringList() : same->tags,
                        .model = model});
    }
    return rows;
}

QString inputText(const Row &row)
{
    if (!row.model)
        return u"-"_s;
    return row.model->seesImages ? u"text+image"_s : u"text"_s;
}

QStringList shownTags(const Row &row)
{
    return row.model ? row.tags : row.tags + QStringList{u"missing"_s};
}

QJsonObject toJson(const Row &row)
{
    const QJsonValue none;
    const auto &model = row.model;
    return {{u"key"_s, row.ref.text()},
            {u"name"_s, model && !model->name.isEmpty() ? model->name : row.ref.text()},
            {u"input"_s, inputText(row)},
            {u"contextWindow"_s, model ? QJsonValue(model->contextWindow) : none},
            {u"local"_s, model ? QJsonValue(isLocal(*model)) : none},
            {u"available"_s, model ? QJsonValue(row.hasKey) : none},
            {u"tags"_s, QJsonArray::fromStringList(shownTags(row))},
            {u"missing"_s, !model}};
}

QString windowText(int tokens)
{
    return tokens < 1024 ? QString::number(tokens)
                         : QString::number(std::lround(tokens / 1024.0)) + u'k';
}

void findKeys(std::vector<Row> &rows, const CliSettings &settings, const Clock &clock)
{
    providers::Credentials credentials(settings.paths, settings.environment, clock);
    const QString agentId = config::defaultAgentId(settings.config.agents);
    for (Row &row : rows) {
        if (!row.model)
            continue;
        const auto found = credentials.find(*row.model, settings.config, agentId, {});
        // A key that rests is a key.
        row.hasKey = found || found.error().reason == providers::FailureReason::RateLimit;
    }
}

QString jsonText(const std::vector<Row> &rows)
{
    QJsonArray list;
    for (const Row &row : rows)
        list.append(toJson(row));
    const QJsonObject answer{{u"count"_s, list.size()}, {u"models"_s, list}};
    return QString::fromUtf8(json::pretty(answer));
}

void printTable(const std::vector<Row> &rows, Terminal &out)
{
    constexpr int keyWidth = 42;
    constexpr int inputWidth = 10;
    constexpr int windowWidth = 8;
    constexpr int flagWidth = 5;
    const QStringList header{
        padded(Tr::tr("Model"), keyWidth),  padded(Tr::tr("Input"), inputWidth),
        padded(Tr::tr("Ctx"), windowWidth), padded(Tr::tr("Local"), flagWidth),
        padded(Tr::tr("Auth"), flagWidth),  Tr::tr("Tags")};
    out.line(out.paint(Tone::Heading, header.join(u' ')));
    for (const Row &row : rows) {
        const auto flag = [&](bool isSet, Tone whenNot) {
            const QString text = !row.model ? u"-"_s : isSet ? Tr::tr("yes") : Tr::tr("no");
            const Tone tone = !row.model ? Tone::Muted : isSet ? Tone::Success : whenNot;
            return out.paint(tone, padded(text, flagWidth));
        };
        const QString window = row.model ? windowText(row.model->contextWindow) : u"-"_s;
        const QStringList cells{
            out.paint(Tone::Accent, padded(elided(row.ref.text(), keyWidth), keyWidth)),
            out.paint(Tone::Info, padded(inputText(row), inputWidth)),
            padded(window, windowWidth),
            flag(row.model && isLocal(*row.model), Tone::Muted),
            flag(row.hasKey, Tone::Failure),
            shownTags(row).join(u',')};
        out.line(cells.join(u' '));
    }
}

} // namespace

QString ModelsListCommand::path() const
{
    return u"models list"_s;
}

QString ModelsListCommand::summary() const
{
    return Tr::tr("List the models that the configuration names");
}

void ModelsListCommand::declare(CLI::App &app)
{
    addFlag(app, "--all", m_showsAll, Tr::tr("Every model there is"));
    addFlag(app, "--local", m_onlyLocal, Tr::tr("Only those on this machine"));
    addOption(app, "--provider", "<name>", m_provider, Tr::tr("Only those of this provider"));
    addFlag(app, "--json", m_json, Tr::tr("Print JSON"));
    addFlag(app, "--plain", m_plain, Tr::tr("One in a line and nothing else"));
}

int ModelsListCommand::run(const CommandContext &context)
{
    if (m_json && m_plain) {
        context.err.line(Tr::tr("Error: Choose either --json or --plain, not both."));
        return 1;
    }
    const auto settings = readSettings(context);
    if (!settings) {
        context.err.line(Tr::tr("Error: %1").arg(settings.error().message));
        return 1;
    }
    warnOfBrokenSettings(*settings, context);
    const auto config = std::make_shared<const config::Config>(settings->config);
    const SystemClock clock;
    SystemRandom random;
    providers::ModelClient client({.paths = settings->paths,
                                   .environment = settings->environment,
                                   .config = [config] { return config; },
                                   .clock = clock,
                                   .random = random});
    const auto models = QCoro::waitFor(client.models());
    auto rows = namedRows(config->agents.defaults);
    if (m_showsAll)
        rows = allRows(models, rows);
    fillIn(rows, models);
    const QString provider = m_provider ? providers::normalizedProvider(*m_provider) : QString();
    std::erase_if(rows, [&](const Row &row) {
        return (!provider.isEmpty() && row.ref.provider != provider)
            || (m_onlyLocal && (!row.model || !isLocal(*row.model)));
    });
    findKeys(rows, *settings, clock);
    if (m_json) {
        context.out.line(jsonText(rows));
    } else if (m_plain) {
        for (const Row &row : rows)
            context.out.line(row.ref.text());
    } else if (rows.empty()) {
        context.out.line(Tr::tr("No models found."));
    } else {
        printTable(rows, context.out);
    }
    return 0;
}

} // namespace claw::cli
