// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/configloader.h"
#include "providers/modelcatalog.h"

#include <QTest>

using namespace claw;
using namespace claw::providers;
using namespace Qt::StringLiterals;

namespace {

// With ' for ".
QByteArray jsonOf(QByteArray text)
{
    return text.replace('\'', '"');
}

config::ConfigPtr configOf(const QByteArray &text)
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, u"/nonexistent"_s);
    const auto paths = files::StatePaths::resolve({.environment = environment}).value();
    const auto outcome =
        config::ConfigLoader(paths, environment).loadText(jsonOf(text), paths.configPath);
    return outcome.config;
}

tl::expected<Model, Failure> find(const QString &ref, const config::ConfigPtr &config)
{
    return findModel(ModelRef::parse(ref, u"anthropic"_s), BuiltInModels::instance(),
                     config->models);
}

} // namespace

class TestModelCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheModelsOfTheField()
    {
        const auto config = configOf("{}");
        const auto opus = find(u"anthropic/claude-opus-4-5"_s, config);
        QVERIFY(opus);
        QCOMPARE(opus->api, config::ModelApi::AnthropicMessages);
        QCOMPARE(opus->baseUrl, QUrl(u"https://api.anthropic.com"_s));
        QCOMPARE(opus->contextWindow, 200'000);
        QCOMPARE(opus->maxTokens, 64'000);
        QVERIFY(opus->reasoning && opus->seesImages);
        QCOMPARE(
            opus->prices,
            (config::ModelPrices{.input = 5, .output = 25, .cacheRead = 0.5, .cacheWrite = 6.25}));
        QCOMPARE(find(u"openai/gpt-5.2"_s, config)->api, config::ModelApi::OpenAiResponses);
        QCOMPARE(find(u"google/gemini-3-pro"_s, config)->ref.model, u"gemini-3-pro-preview"_s);
        QCOMPARE(find(u"openrouter/anthropic/claude-sonnet-4"_s, config)->api,
                 config::ModelApi::OpenAiCompletions);
        QVERIFY(BuiltInModels::instance().models().size() > 500);
    }

    void holdsNoNonsense()
    {
        for (const Model &model : BuiltInModels::instance().models()) {
            const QByteArray name = model.ref.text().toUtf8();
            QVERIFY2(!model.name.isEmpty() && model.baseUrl.scheme() == "https"_L1,
                     name.constData());
            QVERIFY2(model.contextWindow > 0 && model.maxTokens > 0, name.constData());
            QVERIFY2(model.prices.input >= 0 && model.prices.output >= 0, name.constData());
        }
        for (const ProviderFacts &provider : BuiltInModels::instance().providers())
            QVERIFY2(!provider.keyVariables.isEmpty(), qPrintable(provider.id));
    }

    void readsReferences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ref");
        QTest::newRow("plain") << u"OpenAI/gpt-4o"_s << u"openai/gpt-4o"_s;
        QTest::newRow("two slashes") << u"openrouter/a/b"_s << u"openrouter/a/b"_s;
        QTest::newRow("no provider") << u"opus-4.5"_s << u"anthropic/claude-opus-4-5"_s;
        QTest::newRow("other spelling") << u" z.ai/glm-4.7 "_s << u"zai/glm-4.7"_s;
        QTest::newRow("alias") << u"SONNET"_s << u"anthropic/claude-sonnet-4-5"_s;
        QTest::newRow("own alias") << u"mine"_s << u"acme/x"_s;
    }
    void readsReferences()
    {
        QFETCH(QString, text);
        QFETCH(QString, ref);
        const auto config =
            configOf("{'agents':{'defaults':{'models':{ "
                     "'anthropic/claude-sonnet-4-5':{}, 'acme/x':{'alias':'mine'}}}}} ");
        QCOMPARE(resolveModel(text, config->agents.defaults).text(), ref);
    }

    void letsTheConfigurationHaveItsSay()
    {
        const auto config = configOf(
            "{'models':{'providers':{ "
            "'openai':{'baseUrl':'https://proxy.test/v1/','headers':{'X-A':'1'},'models':[]}, "
            "'acme':{'baseUrl':'http://acme.test','api':'openai-completions','apiKey':'k', "
            "'authHeader':true,'headers':{'X-A':'1','X-B':'2'}, "
            "'models':[{'id':'m1','name':'M1','reasoning':true,'input':['text','image'], "
            "'contextWindow':1000,'headers':{'X-A':'3'}, "
            "'cost':{'input':1,'output':2,'cacheRead':0,'cacheWrite':0}, "
            "'compat':{'maxTokensField':'max_tokens'}}]}}}} ");
        QVERIFY(config);
        const auto moved = find(u"openai/gpt-4o"_s, config);
        QCOMPARE(moved->baseUrl, QUrl(u"https://proxy.test/v1"_s));
        QCOMPARE(moved->headers[u"X-A"_s].reveal(), u"1"_s);
        const auto own = find(u"acme/m1"_s, config);
        QCOMPARE(own->headers[u"X-A"_s].reveal(), u"3"_s);
        QCOMPARE(own->headers[u"X-B"_s].reveal(), u"2"_s);
        QVERIFY(own->authHeader && own->seesImages && own->reasoning);
        QCOMPARE(own->maxTokens, 1000);
        QCOMPARE(compatOf(*own).maxTokensField, u"max_tokens"_s);
        const auto unlisted = find(u"acme/other"_s, config);
        QCOMPARE(unlisted->contextWindow, 1000);
        QCOMPARE(unlisted->api, config::ModelApi::OpenAiCompletions);
        QVERIFY(!unlisted->reasoning);
    }

    void listsConfiguredModelsInPlaceOfBuiltInOnes()
    {
        const auto config = configOf(
            "{'models':{'providers':{ "
            "'groq':{'baseUrl':'http://g.test','models':[{'id':'only','name':'Only'}]}}}} ");
        const auto models = allModels(BuiltInModels::instance(), config->models);
        QStringList groq;
        for (const Model &model : models) {
            if (model.ref.provider == "groq"_L1)
                groq.append(model.ref.model);
        }
        QCOMPARE(groq, QStringList{u"only"_s});
        QVERIFY(std::is_sorted(models.begin(), models.end(), [](const auto &a, const auto &b) {
            return std::tie(a.ref.provider, a.name) < std::tie(b.ref.provider, b.name);
        }));
    }

    void saysWhatItDoesNotKnow()
    {
        const auto model = find(u"anthropic/claude-9"_s, configOf("{}"));
        QVERIFY(!model);
        QCOMPARE(model.error().reason, FailureReason::UnknownModel);
        QCOMPARE(model.error().error.message, u"Unknown model: anthropic/claude-9"_s);
        QVERIFY(model.error().error.hint.contains(u"anthropic/claude-3"_s));
    }

    void readsOnlyWhatMakesSense()
    {
        const auto read = BuiltInModels::fromJson(
            jsonOf("{'providers':[{'id':'a','api':'morse','models':[{'id':'x'}]}, "
                   "{'id':'b','api':'openai-completions','baseUrl':'https://b/"
                   "','models':[{},{'id':'y'}]}]} "));
        QVERIFY(read);
        QCOMPARE(read->models().size(), size_t(1));
        QCOMPARE(read->models().front().baseUrl, QUrl(u"https://b"_s));
        QVERIFY(!BuiltInModels::fromJson("{"));
    }
};

QTEST_GUILESS_MAIN(TestModelCatalog)
#include "tst_modelcatalog.moc"
