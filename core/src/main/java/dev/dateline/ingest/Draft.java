// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import dev.dateline.record.CodePoints;
import dev.dateline.record.Coverage;
import dev.dateline.record.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An article in the making: what is known so far, as an input says it. Not thread-safe. */
final class Draft {
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

    Draft(String label, String text) {
        this.label = label;
        this.text = text;
    }

    /** The article, or why it is none that Dateline reads. */
    Reading finish(Defaults defaults, Languages languages) {
        if (text.isBlank()) {
            return new Reading.Skipped(label, "text is empty");
        }
        Optional<Languages.Language> foreign = foreign(languages);
        if (foreign.isPresent()) {
            return new Reading.Skipped(label, "language is " + foreign.get().name());
        }
        if (published == null) {
            published = defaults.published();
        }
        if (outlet == null) {
            outlet = defaults.outlet();
        }
        Coverage whole = Coverage.whole(new CodePoints(text).count());
        Article article = new Article(id(), url, outlet, title, byline, published, tag(languages), text, whole);
        return new Reading.Read(label, article, notes);
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

    private String id() {
        if (id != null) {
            return id;
        }
        @Nullable String address = canonical == null ? url : canonical;
        return address == null ? ArticleId.ofText(text) : ArticleId.ofUrl(address);
    }
}
