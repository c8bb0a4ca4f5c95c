// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import java.util.regex.Pattern;

/** What the words right before a day say of it. Immutable and thread-safe. */
final class DateLeads {
    private static final int LAST = 60;

    private static final String END =
            "(?:\\b[^\\p{L}]*(?:on|at|am|vom|den|le|el|il|em|op|i|de|the|date|datum|mon|tue|wed|thu|fri|sat|sun|\\p{L}+day|\\p{L}+tag|mittwoch|mo|di|mi|do|fr|sa|so)?\\b){0,3}[^\\p{L}\\p{N}]*$";

    private static final Pattern CHANGED = Pattern.compile(
            "(?iu)(?:updated?|modified|edited|reviewed|revised|changed|aktualisiert|geändert|bearbeitet|überarbeitet|änderung|aktualisierung|stand|mise? à jour|modifié|actualizado|actualización|modificado|aggiornat[oa]|aggiornamento|modificato|bijgewerkt|gewijzigd|uppdaterad|atualizad[oa]|zaktualizowano|aktualizováno|обновлено|güncelle\\p{L}*|更新)"
                    + END);

    private static final Pattern PUBLISHED = Pattern.compile(
            "(?iu)(?:publi(?:shed|cation)|posted|issued|released|submitted|created|written|(?:erscheinungs|veröffentlichungs|publikations)datum|publicatiedatum|erschienen|erstellt|veröffentlicht|gepostet|geschrieben|publiziert|eingestellt|verfasst|online seit|mitteilung|meldung|beitrag|wurde"
                    + "|publi[ée]e?s?|parue?|rédigé|écrit|mis en ligne|publicado|publicad[oa]|publicación|publicação|escrito|pubblicat[oa]|pubblicazione|scritto|gepubliceerd|geplaatst|opublikowan[oey]|dodano|publicerad|publisert|publiceret|julkaistu|publikováno|vydáno|опубликовано|опубликован|yayınlan\\p{L}*|发布|發布|发表|公開)"
                    + END);

    private static final Pattern DATE =
            Pattern.compile("(?iu)(?:^|[^\\p{L}])(?:date|datum|fecha|data|dato|日期|时间)\\W*$");
    private static final Pattern OTHER_DAY = Pattern.compile(
            "(?iu)(?:since|until|till|before|after|from|bis|seit|ab|vor|nach|born|geboren|depuis|jusqu'au|avant|après|desde|hasta|dal|fino|copyright|©|\\(c\\)|joined|registered|accessed|retrieved|expires|starts|ends|joined|zuletzt|last|next|nächste[rn]?|\\p{L}*(?:beginn|schluss|frist)|(?<!\\p{L})(?:start|ende|termin|wann|when|deadline))\\b.{0,12}$");
    private static final Pattern PLACE = Pattern.compile(
            "^\\W{0,3}\\p{Lu}[\\p{L} .'’/-]{1,30},\\s*(?:\\p{Lu}[\\p{L} .]{1,20},\\s*)?(?:(?:den|le|el|am|the)\\s*)?$");
    private static final Pattern BY =
            Pattern.compile("(?iu)(?:^|[^\\p{L}])(?:by|von|par|por|di|da|door|af|av|autor|author|text)\\b.{3,50}$");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?iu)^\\W{0,3}(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
                    + "|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"
                    + "[,.]?\\s*(?:(?:den|le|el|the|am),?\\s*)?$");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");

    /** The name of what they say. */
    String of(String before) {
        String last = before.length() <= LAST ? before : before.substring(before.length() - LAST);
        if (!LETTERS.matcher(last).find()) {
            return last.isBlank() ? "nothing" : "figures";
        }
        if (WEEKDAY.matcher(last).matches()) {
            return "weekday";
        }
        if (CHANGED.matcher(last).find()) {
            return "changed";
        }
        if (PUBLISHED.matcher(last).find()) {
            return "published";
        }
        if (OTHER_DAY.matcher(last).find()) {
            return "other";
        }
        if (DATE.matcher(last).find()) {
            return "date";
        }
        if (PLACE.matcher(last).matches()) {
            return "place";
        }
        return BY.matcher(last).find() ? "by" : last.length() < LAST / 2 ? "few" : "words";
    }
}
