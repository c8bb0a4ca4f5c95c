// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The names in a by-line, without what stands round them: words that introduce them, trades, degrees, agencies, hours. */
final class AuthorNames {
    /** Words that introduce names. */
    static final String LEADS =
            "(?:(?:(?:photos|fotos) (?:and|und) )?(?:story|words|texte?|texto|testo) |(?:analysis|opinion|commentary|review|interview) |written |posted |reported |edited |an? article "
                    + "|(?:eine? )?(?:artikel|beitrag|bericht|text|kolumne|gastbeitrag|kommentar|interview|reportage|analyse|pressemitteilung) |(?:publicado|escrito|publié|écrit|rédigé|pubblicato|scritto|geschreven) )?"
                    + "(?:by|von|vom|par|por|di|da|door|af|av|skrevet av)|(?:veröffentlicht|geschrieben|verfasst|eingestellt|gepostet|gespeichert) von"
                    + "|(?:posted|published|veröffentlicht|geschrieben|publicado|publié) (?:(?:on|am|el|le) )?[^:]{6,40} (?:by|von|por|par)"
                    + "|zeige alle (?:beiträge|artikel) von|(?:author|autor(?:in|en)?|autore|auteure?s?|text|texte|texto|testo|tekst|(?:fotos? und |photos? and )?text(?: (?:und|and|&|et|y) (?:fotos?|photos?|bilder))?|redaktion)(?=\\s*:)"
                    + "|autor(?:in)?|authors?|text|oleh|penulis|yazan|автор(?:ы)?";

    private static final Pattern LEAD = Pattern.compile("(?iu)^\\W{0,3}(?:" + LEADS + ")\\b:?\\s+");
    private static final Pattern CHINESE_LEAD = Pattern.compile("^[(（\\s]*(?:责任编辑|責任編輯|责编|作者|记者|記者|編輯|编辑)\\s*[:：]\\s*");
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:,|;|，|；|、|\\||·|•|/(?=\\s|\\p{Lu})|\\band\\b|\\bund\\b|\\bet\\b|&|\\s+(?:y|og|och|ja|en|i|e|a|ve|és|și|si|dan|и|і|та)\\s+(?=\\p{Lu})|\\s[–—-]\\s|\\s\\(?(?:with|avec|mit|con)\\s(?=\\p{Lu}))\\s*");
    private static final Pattern NAME = Pattern.compile(
            "[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\p{N}.'’‘`´ -]|(?<=\\p{Ll})/(?=\\p{Ll})|(?<= )[\"“«„][\\p{L}\\p{N}.'’ -]{1,20}[\"”»“](?= )){1,58}");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iu).*\\b(?:updated|published|posted|min read|staff writer|correspondent|reporter|editor|journalist|analyst|columnist|follow|share"
                    + "|minutes|hours|ago|admin|redakteur(?:in)?|chefredakteur(?:in)?|korrespondent(?:in)?|expert(?:e|in) für|journaliste|corresponsal|redactora?|periodista|giornalista|bureau chief|contributor|view profile|complete profile|more from|read more|special to|photo|image"
                    + "|https?|www|est|utc|gmt|about the|agenturen|agencies|agencias|veröffentlicht|aktualisiert|gesponsert[a-z]*|inhalte|uhr|publié|publicado|pubblicato"
                    + "|contact|kontakt|contactar|all articles|alle artikel|tous les articles|todos los artículos)\\b.*|.*\\b(?:says|sagt|schreibt|writes)|(?:auteurs?|autor(?:in|en)?|autore|authors?|name)|.*\\d{3}.*|(?:.*\\s)?\\d.*|.*\\.com/.*");

    /** A day or an hour behind a name. */
    private static final Pattern WHEN = Pattern.compile("(?iu)\\s+(?:(?:am|on|le|el|il|um|at|den)\\s+)?(?:"
            + "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|mo|di|mi|do|fr|sa|so"
            + "|stand|hace|vor|il y a|seit)?[,.:]?\\s*\\d{1,2}(?:[.:/-]|\\.? \\p{L}).*|\\s+am (?:mon|diens|donners|frei|sams|sonn)tag.*|\\s+am mittwoch.*|\\s+(?i:on|am)$"
            + "|\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}\\b.*");

    /** What others did, behind the name of the author. */
    private static final Pattern BESIDES = Pattern.compile(
            "(?iu)\\s+(?:edited|illustrat(?:ed|ions?)|photos?|photograph(?:s|y|ed)|videos?|translated|produced|fotos?|illustration(?:en)?|bearbeitet|übersetzt)(?: by| von|:)\\s.*");

    /** What somebody is for whom, before the name. */
    private static final Pattern TRADE = Pattern.compile(
            "^(?:(?:[\\p{L}\\p{N}.]+-)*(?i:expert(?:e|in)|reporter(?:in)?|(?:chef)?redakteur(?:in)?|korrespondent(?:in)?|gastautor(?:in)?|volontär(?:in)?)"
                    + "|(?:\\p{Lu}[\\p{L}&]* ){0,3}(?i:reporter|editor|correspondent|writer|columnist|contributor))\\s+(?=\\p{Lu}[\\p{L}.'’-]+ \\p{Lu})");

    /** Degrees and licences, as English writes them behind names. */
    private static final String DEGREE =
            "(?:Ph\\.?D|M\\.?D|M\\.?S|M\\.?A|M\\.?B\\.?A|MPH|MSW|R\\.?D|RDN|LDN?|R\\.?N|J\\.?D|CPA|CFP|CSCS|DO|DDS|Esq)\\.?";

    private static final Pattern ONLY_DEGREE = Pattern.compile(DEGREE);
    private static final Pattern BEHIND = Pattern.compile(
            "(?:\\s+" + DEGREE + ")+$|(?<=\\p{L})\\s*(?:기자|記者|记者)$|[\\s,;:|•·–—-]+$|\\s*\\([^()]{1,40}\\)?$|\\)$");
    private static final Pattern AGENCY = Pattern.compile(
            "(?iu)(?:the )?associated press|ap|reuters|afp|agence france-presse|dpa|upi|efe|ansa|apa|sda|keystone-sda|belga|anp|tass|xinhua");

    /** A name is two words or more that begin great, but for the small words between them; or is written without spaces. */
    private static final Pattern FULL = Pattern.compile(
            "(?U)\\p{Lu}[\\w.'’-]*(?: (?:\\p{Lu}[\\w.'’-]*|de|da|do|dos|di|del|della|van|von|zu|der|den|la|le|bin|al|y|el)){1,4}"
                    + "|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]{2,8}");

    private static final int MOST_WORDS = 6;
    /** No by-line is longer. */
    private static final int LONGEST = 2000;

    private static final Pattern BLANKS = Pattern.compile("(\\s{20})\\s+");

    private AuthorNames() {}

    /** The names of one by-line. */
    static List<String> of(String byline) {
        return of(List.of(byline), Optional.empty());
    }

    /** The names of by-lines, each once; the outlet only where there is nobody else. */
    static List<String> of(List<String> bylines, Optional<String> outlet) {
        Map<String, String> names = new LinkedHashMap<>();
        bylines.stream()
                .filter(text -> !text.startsWith("http"))
                .map(AuthorNames::bounded)
                .map(text -> text.indexOf('@') < 0 ? text : text.replaceAll("\\S*@\\S+", ";"))
                .map(text -> text.indexOf('&') >= 0 ? Jsoup.parse(text).text() : text)
                .flatMap(text -> inLine(alone(withoutLead(text))).stream())
                .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        List<String> all = List.copyOf(names.values());
        names.values().removeIf(name -> goesOn(name, all));
        if (names.size() > 1) {
            outlet.map(name -> name.toLowerCase(Locale.ROOT)).ifPresent(names::remove);
        }
        return List.copyOf(names.values());
    }

    /** The names between the commas and the like of a line; once it says what somebody does ("Ada Quist, reporter, Harbour Desk"), full names alone. */
    private static List<String> inLine(String line) {
        List<String> names = new ArrayList<>();
        boolean trade = false;
        for (String piece : SEPARATOR.split(line)) {
            String name = bare(piece);
            if (isName(name) && !(trade && !isFull(name))) {
                names.add(name);
            }
            trade |= !names.isEmpty() && NO_NAME.matcher(name).matches();
        }
        return names;
    }

    /** Whether a name is a full one among the rest with more behind it, such as what the page says of her next. */
    private static boolean goesOn(String name, List<String> all) {
        return all.stream().anyMatch(other -> isFull(other) && name.startsWith(other + " "));
    }

    /** Without what patterns would take very long over: a page may hold a megabyte of blanks for a by-line. */
    private static String bounded(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2));
        return BLANKS.matcher(cut.replace('\u00A0', ' ')).replaceAll("$1");
    }

    static boolean isAgency(String name) {
        return AGENCY.matcher(name).matches();
    }

    static boolean isFull(String name) {
        return FULL.matcher(name).matches();
    }

    private static String withoutLead(String text) {
        String plain = CHINESE_LEAD.matcher(text.strip()).replaceFirst("");
        return LEAD.matcher(plain).replaceFirst("").replaceFirst("[)）]$", "");
    }

    /** Without what stands behind the names. */
    private static String alone(String names) {
        return BESIDES.matcher(WHEN.matcher(names).replaceFirst("")).replaceFirst("");
    }

    private static String bare(String name) {
        String plain = TRADE.matcher(withoutLead(name).replaceAll("\\s+", " ")).replaceFirst("");
        return BEHIND.matcher(BEHIND.matcher(plain).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches()
                && !NO_NAME.matcher(name).matches()
                && !ONLY_DEGREE.matcher(name).matches()
                && name.split(" ").length <= MOST_WORDS
                && !LEAD.matcher(name + " ").matches();
    }
}
