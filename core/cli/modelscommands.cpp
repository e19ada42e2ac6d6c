// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/modelscommands.h"

#include "cli/clisettings.h"
#include "cli/clitr.h"
#include "cli/commandline.h"
#include "cli/configedit.h"
#include "cli/modelslistcommand.h"
#include "cli/modelsstatuscommand.h"
#include "cli/options.h"
#include "json/jsontext.h"
#include "providers/modelcatalog.h"
#include "providers/modelsettings.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

using providers::aliasesOf;
using providers::choiceOf;
using providers::ModelRole;

Result<providers::ModelRef> namedModel(const QString &words, const config::AgentDefaults &defaults)
{
    const auto ref = providers::resolveModel(words, defaults);
    if (ref.isEmpty())
        return fail(ErrorCode::InvalidRequest, Tr::tr("Invalid model reference: %1").arg(words));
    return ref;
}

//! A command that changes something about the models; what it says last is `summary`.
class ModelsEditCommand : public Command
{
public:
    int run(const CommandContext &context) final
    {
        const auto settings = readSettings(context);
        if (!settings)
            return reportEditFailure(settings.error(), context);
        if (!settings->valid) {
            warnOfBrokenSettings(*settings, context, AfterWarning::Stop);
            return 1;
        }
        const auto changes = plan(settings->config.agents.defaults);
        if (!changes)
            return reportEditFailure(changes.error(), context);
        if (!changes->empty()) {
            if (const auto edited = editConfig(*changes, context); !edited)
                return reportEditFailure(edited.error(), context);
        }
        context.out.line(Tr::tr("Updated %1").arg(settings->shownConfigPath));
        if (!m_summary.isEmpty())
            context.out.line(m_summary);
        return 0;
    }

protected:
    using Changes = std::vector<config::ConfigChange>;

    //! What to write; sets m_summary.
    [[nodiscard]] virtual Result<Changes> plan(const config::AgentDefaults &defaults) = 0;

    QString m_summary;
};

//! `models set` and `models set-image`.
class ModelsSetCommand final : public ModelsEditCommand
{
public:
    explicit ModelsSetCommand(ModelRole role)
        : m_role(role)
    { }

    QString path() const override
    {
        return m_role == ModelRole::Text ? u"models set"_s : u"models set-image"_s;
    }
    QString summary() const override
    {
        return m_role == ModelRole::Text ? Tr::tr("Choose the model that agents use")
                                         : Tr::tr("Choose the model that looks at images");
    }
    void declare(CLI::App &app) override
    {
        addArgument(app, "model", m_model, Tr::tr("provider/model, or an alias"));
    }

private:
    Result<Changes> plan(const config::AgentDefaults &defaults) override
    {
        const auto model = namedModel(m_model, defaults);
        if (!model)
            return tl::unexpected(model.error());
        m_summary =
            (m_role == ModelRole::Text ? Tr::tr("Default model: %1") : Tr::tr("Image model: %1"))
                .arg(model->text());
        return choosingModel(m_role, *model, defaults);
    }

    ModelRole m_role;
    QString m_model;
};

QString groupOf(ModelRole role)
{
    return role == ModelRole::Text ? u"models fallbacks"_s : u"models image-fallbacks"_s;
}

QString titleOf(ModelRole role)
{
    return role == ModelRole::Text ? Tr::tr("Fallbacks") : Tr::tr("Image fallbacks");
}

class FallbacksEditCommand final : public ModelsEditCommand
{
public:
    enum class Verb { Add, Remove, Clear };
    FallbacksEditCommand(ModelRole role, Verb verb)
        : m_role(role)
        , m_verb(verb)
    { }

    QString path() const override
    {
        static const QStringList verbs{u" add"_s, u" remove"_s, u" clear"_s};
        return groupOf(m_role) + verbs[int(m_verb)];
    }
    QString summary() const override
    {
        static const QStringList summaries{Tr::tr("Try one more model when the others fail"),
                                           Tr::tr("No longer try this model"),
                                           Tr::tr("Try no other models")};
        return summaries[int(m_verb)];
    }
    void declare(CLI::App &app) override
    {
        if (m_verb != Verb::Clear)
            addArgument(app, "model", m_model, Tr::tr("provider/model, or an alias"));
    }

private:
    Result<Changes> plan(const config::AgentDefaults &defaults) override
    {
        QStringList fallbacks = choiceOf(m_role, defaults).fallbacks;
        if (m_verb == Verb::Clear) {
            m_summary = m_role == ModelRole::Text ? Tr::tr("Fallback list cleared.")
                                                  : Tr::tr("Image fallback list cleared.");
            return choosingFallbacks(m_role, {}, defaults);
        }
        const auto model = namedModel(m_model, defaults);
        if (!model)
            return tl::unexpected(model.error());
        const auto isModel = [&](const QString &fallback) {
            return providers::resolveModel(fallback, defaults) == *model;
        };
        const auto found = std::find_if(fallbacks.begin(), fallbacks.end(), isModel);
        const bool isThere = found != fallbacks.end();
        if (m_verb == Verb::Remove && !isThere) {
            return fail(ErrorCode::InvalidRequest,
                        (m_role == ModelRole::Text ? Tr::tr("Fallback not found: %1")
                                                   : Tr::tr("Image fallback not found: %1"))
                            .arg(model->text()));
        }
        if (m_verb == Verb::Remove)
            fallbacks.erase(found);
        else if (!isThere)
            fallbacks.append(model->text());
        m_summary = u"%1: %2"_s.arg(titleOf(m_role), fallbacks.join(u", "_s));
        return choosingFallbacks(m_role, fallbacks, defaults);
    }

    ModelRole m_role;
    Verb m_verb;
    QString m_model;
};

class AliasesEditCommand final : public ModelsEditCommand
{
public:
    enum class Verb { Add, Remove };
    explicit AliasesEditCommand(Verb verb)
        : m_adds(verb == Verb::Add)
    { }

    QString path() const override
    {
        return m_adds ? u"models aliases add"_s : u"models aliases remove"_s;
    }
    QString summary() const override
    {
        return m_adds ? Tr::tr("Give a model a short name") : Tr::tr("Take a short name away");
    }
    void declare(CLI::App &app) override
    {
        addArgument(app, "alias", m_alias, Tr::tr("The short name"));
        if (m_adds)
            addArgument(app, "model", m_model, Tr::tr("provider/model, or an alias"));
    }

private:
    Result<Changes> plan(const config::AgentDefaults &defaults) override
    {
        static const QRegularExpression allowed(u"^[A-Za-z0-9_.:-]+$"_s);
        const QString alias = m_alias.trimmed();
        if (!allowed.match(alias).hasMatch()) {
            return fail(
                ErrorCode::InvalidRequest,
                Tr::tr("Alias must use letters, numbers, dots, underscores, colons, or dashes."));
        }
        const QString owner = aliasesOf(defaults).value(alias);
        const auto path = [](const QString &model) {
            return QStringList{u"agents"_s, u"defaults"_s, u"models"_s, model, u"alias"_s};
        };
        if (!m_adds) {
            if (owner.isEmpty())
                return fail(ErrorCode::InvalidRequest, Tr::tr("Alias not found: %1").arg(alias));
            return Changes{{path(owner)}};
        }
        const auto model = namedModel(m_model, defaults);
        if (!model)
            return tl::unexpected(model.error());
        if (!owner.isEmpty() && owner != model->text()) {
            return fail(ErrorCode::InvalidRequest,
                        Tr::tr("Alias %1 already points to %2.").arg(alias, owner));
        }
        m_summary = Tr::tr("Alias %1 -> %2").arg(alias, model->text());
        return Changes{{path(model->text()), alias}};
    }

    bool m_adds;
    QString m_alias;
    QString m_model;
};

//! `list` of aliases or of fallbacks.
class ModelNamesCommand final : public Command
{
public:
    enum class What { Aliases, Fallbacks, ImageFallbacks };
    explicit ModelNamesCommand(What what)
        : m_what(what)
    { }

    QString path() const override
    {
        return m_what == What::Aliases ? u"models aliases list"_s : groupOf(role()) + u" list"_s;
    }
    QString summary() const override
    {
        return m_what == What::Aliases ? Tr::tr("List the short names of models")
                                       : Tr::tr("List what is tried when a model fails");
    }
    void declare(CLI::App &app) override
    {
        addFlag(app, "--json", m_json, Tr::tr("Print JSON"));
        addFlag(app, "--plain", m_plain, Tr::tr("One in a line and nothing else"));
    }
    int run(const CommandContext &context) override
    {
        const auto settings = readSettings(context);
        if (!settings)
            return reportEditFailure(settings.error(), context);
        warnOfBrokenSettings(*settings, context);
        const auto &defaults = settings->config.agents.defaults;
        QStringList names = choiceOf(role(), defaults).fallbacks;
        QJsonObject answer{{u"fallbacks"_s, QJsonArray::fromStringList(names)}};
        if (m_what == What::Aliases) {
            names.clear();
            QJsonObject aliases;
            const auto table = aliasesOf(defaults);
            for (auto it = table.begin(); it != table.end(); ++it) {
                names.append(it.key() + (m_plain ? u" "_s : u" -> "_s) + it.value());
                aliases.insert(it.key(), it.value());
            }
            answer = {{u"aliases"_s, aliases}};
        }
        if (m_json) {
            context.out.line(QString::fromUtf8(json::pretty(answer)));
            return 0;
        }
        if (!m_plain) {
            const QString title = m_what == What::Aliases ? Tr::tr("Aliases") : titleOf(role());
            context.out.line(u"%1 (%2):"_s.arg(title).arg(names.size()));
            if (names.isEmpty())
                context.out.line(Tr::tr("- none"));
        }
        for (const QString &name : names)
            context.out.line((m_plain ? u""_s : u"- "_s) + name);
        return 0;
    }

private:
    [[nodiscard]] ModelRole role() const
    {
        return m_what == What::ImageFallbacks ? ModelRole::Image : ModelRole::Text;
    }

    What m_what;
    bool m_json = false;
    bool m_plain = false;
};

} // namespace

void addModelsCommands(CommandLine &line)
{
    using What = ModelNamesCommand::What;
    using Verb = FallbacksEditCommand::Verb;
    line.add(std::make_unique<ModelsStatusCommand>(ModelsStatusCommand::Place::Group));
    line.add(std::make_unique<ModelsListCommand>());
    line.add(std::make_unique<ModelsStatusCommand>(ModelsStatusCommand::Place::Member));
    line.add(std::make_unique<ModelsSetCommand>(ModelRole::Text));
    line.add(std::make_unique<ModelsSetCommand>(ModelRole::Image));
    line.addGroup(u"models aliases"_s, Tr::tr("Short names of models"));
    line.add(std::make_unique<ModelNamesCommand>(What::Aliases));
    line.add(std::make_unique<AliasesEditCommand>(AliasesEditCommand::Verb::Add));
    line.add(std::make_unique<AliasesEditCommand>(AliasesEditCommand::Verb::Remove));
    for (const ModelRole role : {ModelRole::Text, ModelRole::Image}) {
        const bool isText = role == ModelRole::Text;
        line.addGroup(groupOf(role),
                      isText ? Tr::tr("What is tried when the model fails")
                             : Tr::tr("What is tried when the image model fails"));
        line.add(
            std::make_unique<ModelNamesCommand>(isText ? What::Fallbacks : What::ImageFallbacks));
        for (const Verb verb : {Verb::Add, Verb::Remove, Verb::Clear})
            line.add(std::make_unique<FallbacksEditCommand>(role, verb));
    }
}

} // namespace claw::cli
