// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.ingest.About.Kind;
import dev.dateline.ingest.About.Passage;
import dev.dateline.record.CodePoints;
import dev.dateline.record.Coverage;
import dev.dateline.record.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An article in the making: what is known so far, as an input says it. Not thread-safe. */
final class Draft {
    private static final String NO_ARTICLE = "page without an article";

    final String label;
    final String text;
    final List<String> notes = new ArrayList<>();

    @Nullable
    String id;

    @Nullable
    String url;
    /** The address that stands for the article when its id is made; {@link #url} where there is none. */
    @Nullable
    String canonical;

    @Nullable
    String outlet;

    @Nullable
    String title;

    @Nullable
    String byline;

    @Nullable
    Published published;

    /** As the caller says, who is believed. */
    @Nullable
    String language;

    /** As the page says, which may be wrong. */
    @Nullable
    String pageLanguage;

    Kind kind = Kind.ARTICLE;
    List<String> authors = List.of();

    @Nullable
    Published modified;

    @Nullable
    String country;

    List<Passage> passages = List.of();

    /** Where each field was found. */
    final Map<String, String> sources = new TreeMap<>();

    Draft(String label, String text) {
        this.label = label;
        this.text = text;
    }

    /** The value of a field, whose source is kept. */
    <T> T take(String field, Found<T> found) {
        sources.put(field, found.source());
        return found.value();
    }

    /** The article, or why it is none that is wanted. */
    Reading finish(Defaults defaults, Languages languages) {
        Optional<String> unwanted = unwanted(defaults.scope(), languages);
        if (unwanted.isPresent()) {
            return new Reading.Skipped(label, unwanted.get());
        }
        if (published == null && defaults.published() != null) {
            published = defaults.published();
            sources.put("published", "caller");
        }
        if (outlet == null && defaults.outlet() != null) {
            outlet = defaults.outlet();
            sources.put("outlet", "caller");
        }
        Coverage whole = Coverage.whole(new CodePoints(text).count());
        @Nullable String language = defaults.scope() == Scope.EVERYTHING ? anyTag(languages) : tag(languages);
        About about = new About(kind, authors, modified, country, passages, sources);
        return new Reading.Read(
                label, new Article(id(), url, outlet, title, byline, published, language, text, whole, about), notes);
    }

    private Optional<String> unwanted(Scope scope, Languages languages) {
        if (text.isBlank()) {
            return Optional.of(kind == Kind.OTHER ? NO_ARTICLE : "text is empty");
        }
        if (scope == Scope.EVERYTHING) {
            return Optional.empty();
        }
        return switch (kind) {
            case OTHER -> Optional.of(NO_ARTICLE);
            case LIST -> Optional.of("page is a list of articles");
            case GALLERY -> Optional.of("page is a gallery of pictures");
            case TEASER -> Optional.of("page shows only the beginning of its article");
            case ARTICLE, LIVE -> foreign(languages).map(language -> "language is " + language.name());
        };
    }

    /** The language of the article if it is not English. */
    private Optional<Languages.Language> foreign(Languages languages) {
        Optional<Languages.Language> said = language == null ? Optional.empty() : languages.declared(language);
        if (said.isPresent()) {
            return said.filter(one -> !one.english());
        }
        Optional<Languages.Language> ofPage =
                pageLanguage == null ? Optional.empty() : languages.declared(pageLanguage);
        return languages.foreign(text).or(() -> ofPage.filter(one -> !one.english() && !languages.english(text)));
    }

    private String tag(Languages languages) {
        @Nullable String said = language == null ? pageLanguage : language;
        return Optional.ofNullable(said)
                .filter(tag -> languages
                        .declared(tag)
                        .filter(Languages.Language::english)
                        .isPresent())
                .map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag())
                .orElse("en");
    }

    /** The language of a text that may be in any; what its words say goes before what the page says. */
    private @Nullable String anyTag(Languages languages) {
        Optional<Languages.Language> foreign = foreign(languages);
        @Nullable String said = language == null ? pageLanguage : language;
        if (foreign.isEmpty()) {
            return said == null && !languages.english(text) ? null : tag(languages);
        }
        String code = foreign.get().code();
        return Optional.ofNullable(said)
                .filter(tag -> languages.declared(tag).equals(foreign))
                .map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag())
                .orElse(code);
    }

    private String id() {
        if (id != null) {
            return id;
        }
        @Nullable String address = canonical == null ? url : canonical;
        return address == null ? ArticleId.ofText(text) : ArticleId.ofUrl(address);
    }
}
