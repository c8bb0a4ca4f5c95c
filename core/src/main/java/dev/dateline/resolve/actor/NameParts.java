// SPDX-License-Identifier: Apache-2.0
package dev.dateline.resolve.actor;

import dev.dateline.language.Document;
import dev.dateline.language.Token;

/** Tells names of countries that are but part of another name: "Mexico" of "New Mexico", an acronym of "DRC Group". Used for one document. */
final class NameParts {
    private final Document document;
    private final Lexicons lexicons;

    NameParts(Document document, Lexicons lexicons) {
        this.document = document;
        this.lexicons = lexicons;
    }

    /** Whether words that begin at a token name a country only without what stands beside them. */
    boolean isPart(int first, int last) {
        String words = document.token(first)
                .span()
                .cover(document.token(last - 1).span())
                .of(document.text());
        return lexicons.countries().named(words).isPresent()
                && (isNew(first, words) || isOfFirm(document.token(last - 1)));
    }

    private boolean isNew(int first, String words) {
        return first > 0
                && document.token(first - 1).form().equals("New")
                && lexicons.countries().named("New " + words).isEmpty();
    }

    private boolean isOfFirm(Token acronym) {
        int next = acronym.index() + 1;
        if (!acronym.form().chars().allMatch(Character::isUpperCase)
                || next >= document.sentenceOf(acronym).last()) {
            return false;
        }
        String firm = document.token(next).form();
        return Character.isUpperCase(firm.charAt(0)) && lexicons.words().contains("firm", Words.key(firm));
    }
}
