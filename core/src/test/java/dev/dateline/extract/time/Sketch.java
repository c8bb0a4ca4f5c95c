// SPDX-License-Identifier: Apache-2.0
package dev.dateline.extract.time;

import dev.dateline.language.Document;
import dev.dateline.language.Layers;
import dev.dateline.language.Mention;
import dev.dateline.language.Sentence;
import dev.dateline.language.Token;
import dev.dateline.language.Upos;
import dev.dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document for a test, sketched in one line: plain text in which words may carry a tag and a lemma ("left_VERB:leave") or be
 * a person's name ("May_PER"). Auxiliaries and particles hang on the next verb, nouns before a verb are its subject, all else hangs on the
 * verb before it or, where there is none, on the first one; other verbs hang on the first.
 */
final class Sketch {
    private static final Pattern WORD = Pattern.compile("(\\S+?)(?:_([A-Z]+)(?::(\\w+))?)?([.,;:!?)]*)(?=\\s|$)");

    private final StringBuilder text = new StringBuilder();
    private final List<Token> words = new ArrayList<>();
    private final List<Mention> names = new ArrayList<>();

    static Document of(String sketch) {
        Sketch drawn = new Sketch();
        Matcher matcher = WORD.matcher(sketch);
        int end = 0;
        while (matcher.find()) {
            drawn.text.append(sketch, end, matcher.start());
            drawn.add(matcher);
            end = matcher.end();
        }
        return drawn.document();
    }

    private void add(Matcher matcher) {
        String form = matcher.group(1);
        String tag = matcher.group(2);
        boolean name = "PER".equals(tag) || "ORG".equals(tag);
        Upos upos = name ? Upos.PROPN : tag != null ? Upos.valueOf(tag) : usual(form);
        if (name) {
            Span span = new Span(text.length(), text.length() + form.length());
            names.add(new Mention(tag, words.size(), words.size() + 1, span));
        }
        word(form, matcher.group(3) == null ? form : matcher.group(3), upos);
        for (char mark : matcher.group(4).toCharArray()) {
            word(String.valueOf(mark), String.valueOf(mark), Upos.PUNCT);
        }
    }

    private static Upos usual(String form) {
        return switch (form) {
            case "the", "The", "a" -> Upos.DET;
            case "will", "would", "was", "had", "has", "may" -> Upos.AUX;
            default -> Upos.X;
        };
    }

    private void word(String form, String lemma, Upos upos) {
        Span span = new Span(text.length(), text.length() + form.length());
        text.append(form);
        words.add(new Token(words.size(), span, form, lemma, upos, -1, "root"));
    }

    private Document document() {
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean ends = words.get(i).form().equals(".") && i + 1 < words.size();
            if (i + 1 == words.size()
                    || (ends && Character.isUpperCase(words.get(i + 1).form().charAt(0)))) {
                Span span = new Span(
                        words.get(first).span().begin(), words.get(i).span().end());
                sentences.add(new Sentence(sentences.size(), span, first, i + 1));
                for (int word = first; word <= i; word++) {
                    tokens.add(hung(word, first, i + 1));
                }
                first = i + 1;
            }
        }
        return new Document(text.toString(), tokens, sentences, Map.of(Layers.NAMES, names), Map.of());
    }

    private Token hung(int word, int first, int last) {
        Token token = words.get(word);
        int root = verb(first, last, 1);
        int before = verb(word - 1, first - 1, -1);
        int behind = verb(word + 1, last, 1);
        int head = before >= 0 ? before : behind >= 0 ? behind : root >= 0 ? root : first;
        String relation = "obl";
        if (word == (root >= 0 ? root : first)) {
            head = -1;
            relation = "root";
        } else if (token.upos() == Upos.AUX || token.upos() == Upos.PART) {
            head = behind >= 0 ? behind : head;
            relation = token.upos() == Upos.AUX ? "aux" : "mark";
        } else if (token.upos() == Upos.NOUN && behind >= 0 && before < 0) {
            head = behind;
            relation = "nsubj";
        } else if (token.upos() == Upos.VERB) {
            head = root;
            relation = "ccomp";
        }
        return new Token(word, token.span(), token.form(), token.lemma(), token.upos(), head, relation);
    }

    private int verb(int from, int to, int step) {
        for (int i = from; i != to; i += step) {
            if (words.get(i).upos() == Upos.VERB) {
                return i;
            }
        }
        return -1;
    }
}
