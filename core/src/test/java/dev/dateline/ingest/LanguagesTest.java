// SPDX-License-Identifier: Apache-2.0
package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    private final Languages languages = new Languages();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            French                     | Le gouvernement a annoncé mardi que les ports du nord ne seront pas fermés avant la fin de la grève.
            German                     | Die Regierung hat am Dienstag erklärt, dass der Hafen nicht vor dem Ende des Streiks geöffnet wird.
            Spanish                    | El gobierno anunció el martes que los puertos del norte no se cerrarán hasta que termine la huelga.
            Portuguese                 | O governo anunciou na terça-feira que os portos do norte não serão fechados até ao fim da greve.
            Italian                    | Il governo ha annunciato martedì che i porti del nord non saranno chiusi prima della fine dello sciopero.
            Dutch                      | De regering heeft dinsdag gezegd dat de havens in het noorden niet voor het einde van de staking dichtgaan.
            Polish                     | Rząd ogłosił we wtorek, że porty na północy nie zostaną zamknięte przed końcem strajku, co jest ważne dla kraju.
            Russian                    | Правительство во вторник заявило, что порты на севере не будут закрыты до конца забастовки.
            Ukrainian                  | Уряд у вівторок заявив, що порти на півночі не будуть закриті до кінця страйку, але це не так.
            Turkish                    | Hükümet salı günü, kuzeydeki limanların grev sona ermeden önce kapatılmayacağını ve bunun için bir karar olduğunu açıkladı.
            Indonesian or Malay        | Pemerintah mengatakan pada hari Selasa bahwa pelabuhan di utara tidak akan ditutup dan itu adalah keputusan yang benar.
            Japanese                   | 政府は火曜日、北部の港をストライキが終わるまで閉鎖しないと発表した。
            Chinese                    | 政府星期二宣布,北部港口在罢工结束之前不会关闭。
            Greek                      | Η κυβέρνηση ανακοίνωσε την Τρίτη ότι τα λιμάνια δεν θα κλείσουν.
            """)
    void namesTheLanguage(String name, String text) {
        assertThat(languages.foreign(text).map(Languages.Language::name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port closed.",
                "the council met on tuesday and said that the bridge would be shut",
                "Jean-Claude de la Roche, Ursula von der Leyen, María de los Ángeles, Luis de la Cruz and Marie du Pont met.",
                "Saudi Aramco, Petróleos de Venezuela and Compagnie de Saint-Gobain fell.",
                "",
                "1,024 300 7"
            })
    void doubtsInFavourOfEnglish(String text) {
        assertThat(languages.foreign(text)).isEmpty();
    }

    @Test
    void understandsTagsOfPages() {
        assertThat(languages.declared("en_GB").map(Languages.Language::english)).contains(true);
        assertThat(languages.declared("fr-CA").map(Languages.Language::name)).contains("French");
        assertThat(languages.declared("yo").map(Languages.Language::name)).contains("Yoruba");
        assertThat(languages.declared("?")).isEmpty();
    }
}
